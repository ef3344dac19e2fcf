import { findMatches } from './find-matches.ts'
import { isFunctionWord } from './stop-words.ts'

export interface Span {
  readonly text: string
  /** Offsets into the text that was split: `[start, end)` in UTF-16 units; `text` is exactly that slice. */
  readonly start: number
  readonly end: number
}

/**
 * A sentence's end: `.`, `!`, `?`, `…` or their CJK kin, with closing quotes, brackets, emphasis and citation markers
 * behind it. A stop that is glued to the next capitalised word (`your plan.Next`) ends one too: pages that lost their
 * line breaks on the way look like that.
 */
const END =
  /(?<![.!?…])[.!?…]+["'”’)\]*_]*(?:\s?\[\d+\])*(?=\s|$)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})|[。！？؟۔।]["”’』」）]*(?:\s?\[\d+\])*/gu

/**
 * The sentences of a text, trimmed, in order. A line break ends a sentence too when the next line starts a list item,
 * a heading or a table row, or when it is blank. Markers such as `[2]` stay with the sentence that they follow; a
 * fenced block of code is one sentence. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  for (const block of splitBlocks(text)) {
    let start = block.start
    if (!block.fenced) {
      for (const match of findMatches(text.slice(block.start, block.end), END)) {
        const end = block.start + match.index + match[0].length
        if (isInsideSentence(text, start, end, block.end)) continue
        pushTrimmed(sentences, text, start, end)
        start = end
      }
    }
    pushTrimmed(sentences, text, start, block.end)
  }
  return sentences
}

interface Block {
  readonly start: number
  readonly end: number
  readonly fenced: boolean
}

const FENCE = /^[ \t]{0,3}(?:```|~~~)/
const STARTS_BLOCK = /^[ \t]*(?:[-*+•▪◦][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|\||>)/
const HEADING = /^[ \t]*#{1,6}[ \t]/

/** Runs of lines that belong together: a paragraph, one list item, one heading, one table row, one fenced block. */
function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  let fenced = false
  let breakNext = false
  const close = (end: number) => {
    if (end > start) blocks.push({ start, end, fenced })
    start = end
  }
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline + 1
    const head = text.slice(lineStart, Math.min(lineEnd, lineStart + 40))
    if (FENCE.test(head)) {
      if (fenced) {
        close(lineEnd)
        fenced = false
      } else {
        close(lineStart)
        fenced = true
      }
      breakNext = false
    } else if (!fenced) {
      const blank = text.slice(lineStart, lineEnd).trim() === ''
      if (blank || breakNext || STARTS_BLOCK.test(head)) close(lineStart)
      breakNext = blank || HEADING.test(head)
    }
    lineStart = lineEnd
  }
  close(text.length)
  return blocks
}

/** Never the last word of a sentence. */
const BEFORE_MORE = new Set('e.g i.e vs approx mr mrs ms dr prof fig incl excl resp z.b d.h bzw ca evtl ggf inkl p.ex sr sra'.split(' '))
/** Within a sentence only in front of a number: `No. 5`, but `The answer is no. Please …`. */
const BEFORE_NUMBER = new Set('no nos nr sec min max vol dept fig art abs p pp tel ext est st'.split(' '))
/** Within a sentence unless the next word looks like the start of another one. */
const BEFORE_NAME = new Set('inc ltd co corp u.s u.k st dept etc usw'.split(' '))
const MONTH = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i
const STARTERS = new Set('please yes then next first finally also instead otherwise however click open go select enter contact'.split(' '))

/** True when the stop at `end` belongs to an abbreviation, an initial, a list number or an ordinal. Looks at 40 characters around. */
function isInsideSentence(text: string, start: number, end: number, blockEnd: number): boolean {
  if (text[end - 1] !== '.' && text[end - 1] !== ')') return false
  const tail = text.slice(Math.max(start, end - 40), end)
  const next = text.slice(end, Math.min(blockEnd, end + 40)).trimStart()
  if (end - start <= 8 && /^\s*(?:[-*+•] +)?\(?(?:\d{1,3}|[a-z])[.)]$/i.test(tail)) return true
  if (!tail.endsWith('.') || tail.endsWith('..')) return false
  if (next === '') return false
  if (/\b[ap]\.m\.$/i.test(tail)) return /^(?!(?:OK|NB|PS|FAQ)\b)[A-Z]{2,5}\b/.test(next) || /^[a-z\d–-]/.test(next)
  if (/^\p{Ll}/u.test(next)) return true
  const word = /(?:^|[\s("'[])(\p{L}(?:\.?\p{L}){0,6})\.$/u.exec(tail)?.[1]
  if (word === undefined) return /(?:^|\s)\d{1,2}\.$/.test(tail) && MONTH.test(next)
  if (/^\p{Lu}$/u.test(word)) return word !== 'I'
  if (/^\p{Lu}{2,}$/u.test(word)) return false
  const abbreviation = word.toLowerCase()
  if (BEFORE_MORE.has(abbreviation)) return true
  if (BEFORE_NUMBER.has(abbreviation) && /^\d/.test(next)) return true
  return BEFORE_NAME.has(abbreviation) && !startsSentence(next)
}

function startsSentence(next: string): boolean {
  const word = /^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? ''
  return isFunctionWord(word) || STARTERS.has(word)
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to)
  const start = from + slice.length - slice.trimStart().length
  const trimmed = slice.trim()
  if (trimmed !== '') sentences.push({ text: trimmed, start, end: start + trimmed.length })
}
