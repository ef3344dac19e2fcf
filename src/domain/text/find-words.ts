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
/** The same where there is nothing but ASCII, which most texts are: three times as quick. */
const ASCII_WORD = /[a-z0-9]+(?:'[a-z]+)*/g
const ASCII = /^[\x00-\x7f]*$/

/** The words of a text in order, with their places. Punctuation separates; nothing is dropped for being common. */
export function findWords(text: string): Word[] {
  const words: Word[] = []
  if (ASCII.test(text)) {
    for (const match of findMatches(text.toLowerCase(), ASCII_WORD)) words.push(toWord(match, match[0]))
  } else {
    for (const match of findMatches(text, WORD)) words.push(toWord(match, normaliseWord(match[0])))
  }
  return words
}

function toWord(match: RegExpExecArray, text: string): Word {
  return { text, start: match.index, end: match.index + match[0].length }
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
