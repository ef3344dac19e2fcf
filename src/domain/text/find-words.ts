import { stem as stemEnglish } from 'porter2'
import { findMatches } from './find-matches.ts'
import { remembering } from './remembering.ts'

export interface Word {
  /** Lower-cased, NFKC-normalised, typographic apostrophes made plain. */
  readonly text: string
  /** Offsets into the text that was searched: `[start, end)` in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Letters, marks and digits, with an apostrophe inside: `don't`, `café`, `2026`, `CWWKF0001E`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu
const ASCII = /^[\x00-\x7f]*$/

/** The words of a text in order, with their places. Punctuation separates; nothing is dropped for being common. */
export function findWords(text: string): Word[] {
  if (ASCII.test(text)) return findAsciiWords(text.toLowerCase())
  return findMatches(text, WORD).map(({ 0: raw, index }) => ({ text: normaliseWord(raw), start: index, end: index + raw.length }))
}

/** By character code; zero is what no ASCII word is made of. */
const ASCII_KINDS = new Uint8Array(0x80)
const [DIGIT, LETTER] = [1, 2]
const APOSTROPHE = 0x27
ASCII_KINDS.fill(DIGIT, 0x30, 0x3a)
ASCII_KINDS.fill(LETTER, 0x61, 0x7b)

/** The same by hand where there is nothing but ASCII, which most texts are: twice as quick as a pattern for ASCII. */
function findAsciiWords(lower: string): Word[] {
  const words: Word[] = []
  const { length } = lower
  for (let at = 0; at < length; ) {
    const start = at
    while (at < length && kindAt(lower, at) !== 0) at++
    if (at === start) {
      at++
      continue
    }
    while (at + 1 < length && lower.charCodeAt(at) === APOSTROPHE && kindAt(lower, at + 1) === LETTER) {
      at += 2
      while (at < length && kindAt(lower, at) === LETTER) at++
    }
    words.push({ text: lower.slice(start, at), start, end: at })
  }
  return words
}

function kindAt(text: string, at: number): number | undefined {
  return ASCII_KINDS[text.charCodeAt(at)]
}

function normaliseWord(raw: string): string {
  return raw.normalize('NFKC').toLowerCase().replaceAll('’', "'")
}

const STEMS_KEPT = 50_000

/**
 * The Snowball English (Porter2) stem of a word as `findWords` gives it; `'s` falls away. Words with a digit or a
 * letter outside a–z come back unchanged, so that codes and other languages keep their spelling.
 */
export const stemWord: (word: string) => string = remembering(STEMS_KEPT, (word) => {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  return /^[a-z']+$/.test(bare) && bare.length <= 40 ? stemEnglish(bare) : bare
})
