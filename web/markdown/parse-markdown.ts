import { parseInlines } from './parse-inlines.ts'
import type { Block } from './tree.ts'

/** The fence that code begins with, and the language that may stand behind it. More words are no language: they are text. */
const FENCE = /^ *(`{3,}|~{3,})(?: *[^\s`]+)?\s*$/
const HEADING = /^ *#{1,6}\s+(.*)/
const ITEM = /^(\s*)(?:[-*+•]|(\d{1,9})[.)])\s+(.*)/
/** Nothing, or a line across the page, which divides nothing in an answer. */
const BLANK = /^\s*$|^ *([-*_])\s*(?:\1\s*){2,}$/

/** Lists within lists beyond this depth are text: deeper ones would cost the square of the text's length. */
const DEEPEST = 3

/**
 * Reads the markdown of an answer: paragraphs, headings, lists, code, and within them bold, italic, code, links and
 * citations. Everything else, HTML above all, is text. A text that breaks off, as a running reply does, is read as far
 * as it goes. Takes time in proportion to the length of `text`.
 */
export function parseMarkdown(text: string): Block[] {
  return parseLines(text.replaceAll(/\r\n?/g, '\n').split('\n'), 0)
}

function parseLines(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  /** The lines from here on that pass, the first one in any case. */
  const take = (passes: (line: string, index: number) => boolean): readonly string[] => {
    const from = at
    do at += 1
    while (at < lines.length && passes(lines[at] ?? '', at))
    return lines.slice(from, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const fence = FENCE.exec(line)?.[1]
    const heading = HEADING.exec(line)?.[1]
    if (BLANK.test(line)) at += 1
    else if (fence) {
      // What has words behind it closes nothing.
      const code = take((next) => !next.trim().startsWith(fence) || /[^\s`~]/.test(next))
      blocks.push({ kind: 'code', text: code.slice(1).join('\n') })
      at += 1
    } else if (heading !== undefined) {
      blocks.push({ kind: 'heading', inlines: parseInlines(heading.trim()) })
      at += 1
    } else if (ITEM.test(line) && depth < DEEPEST) {
      blocks.push(parseList(take(belongsToList(line, lines)), depth))
    } else {
      const paragraph = take((next) => !endsParagraph(next)).map((one) => one.trim())
      blocks.push({ kind: 'paragraph', inlines: parseInlines(paragraph.join('\n')) })
    }
  }
  return blocks
}

/** A number begins a list within a paragraph only when it is 1: "in\n2026. And then" is a sentence. */
function endsParagraph(line: string): boolean {
  const item = ITEM.exec(line)
  return BLANK.test(line) || FENCE.test(line) || HEADING.test(line) || (item !== null && (item[2] ?? '1') === '1')
}

/** Whether a line goes on with the list that begins with `first`: its items are of one kind, and what is indented is theirs. */
function belongsToList(first: string, lines: readonly string[]) {
  const isOwn = (line: string) => indentOf(line) > indentOf(first) || (ITEM.test(line) && isOrdered(line) === isOrdered(first))
  return (line: string, at: number): boolean => {
    if (BLANK.test(line)) return isOwn(lines[at + 1] ?? '')
    // Words right below an item belong to it also when they are not indented.
    return isOwn(line) || !(BLANK.test(lines[at - 1] ?? '') || ITEM.test(line) || FENCE.test(line) || HEADING.test(line))
  }
}

function parseList(lines: readonly string[], depth: number): Block {
  const [first = ''] = lines
  const items: string[][] = []
  for (const line of lines) {
    const item = ITEM.exec(line)
    if (item && indentOf(line) < indentOf(first) + 2) items.push([item[3] ?? ''])
    else items.at(-1)?.push(line)
  }
  const start = isOrdered(first) ? Number.parseInt(first, 10) : null
  return { kind: 'list', start, items: items.map((item) => parseLines(item, depth + 1)) }
}

function isOrdered(line: string): boolean {
  return ITEM.exec(line)?.[2] !== undefined
}

function indentOf(line: string): number {
  return line.search(/\S|$/)
}
