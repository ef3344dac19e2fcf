import { safeAddress } from './safe-address.ts'
import type { Inline } from './tree.ts'

/**
 * All marks within a paragraph, as alternatives: what is found first counts. Each has a longest length, so that a text
 * full of marks that nothing closes takes time in proportion to its length; what is longer stays text.
 */
const MARKS = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/u,
    /(?<ticks>`{1,3})(?!`)(?<code>.{1,400}?)(?<!`)\k<ticks>(?!`)/u,
    // An image is a link to it: nothing is loaded unasked.
    /!?\[(?<label>[^[\]\n]{0,300}(?:\[\d{1,3}\])?)\]\(<?(?<target>[^\s()<>]{1,2000})>?(?:\s"[^"\n]{0,200}")?\)/u,
    /\[(?<marker>\d{1,3})\]/u,
    /(?<two>\*\*|(?<![\p{L}\p{N}_])__)(?=\S)(?<bold>.{0,400}?\S)\k<two>(?![*_])/u,
    /(?<one>\*|(?<![\p{L}\p{N}_])_)(?=[^\s*_])(?<italic>.{0,400}?[^\s*_])\k<one>(?![\p{L}\p{N}*_])/u,
    /(?<![\p{L}\p{N}])(?<address>https?:\/\/[^\s<>()[\]"'`*|\\]{0,2000}[\p{L}\p{N}/=#])/u,
    /\n/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gsu',
)

/** Reads the marks within a paragraph. */
export function parseInlines(text: string): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (const match of text.matchAll(MARKS)) {
    if (match.index > from) inlines.push({ kind: 'text', text: text.slice(from, match.index) })
    inlines.push(inlineOf(match[0], match.groups ?? {}))
    from = match.index + match[0].length
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) })
  return inlines
}

function inlineOf(written: string, found: Readonly<Record<string, string | undefined>>): Inline {
  const { escaped, code, label, target, marker, bold, italic, address } = found
  if (written === '\n') return { kind: 'break' }
  if (marker) return { kind: 'citation', marker: Number(marker) }
  if (code) return { kind: 'code', text: code.trim() }
  if (bold) return { kind: 'bold', inlines: parseInlines(bold) }
  if (italic) return { kind: 'italic', inlines: parseInlines(italic) }
  const href = safeAddress(target ?? address ?? '')
  return href === null ? { kind: 'text', text: escaped ?? written } : { kind: 'link', href, text: label?.replaceAll(/\*\*|`/g, '') || href }
}
