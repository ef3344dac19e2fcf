import { stem as stemEnglish } from 'porter2'

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
    for (const match of text.toLowerCase().matchAll(ASCII_WORD)) words.push(toWord(match, match[0]))
  } else {
    for (const match of text.matchAll(WORD)) words.push(toWord(match, normaliseWord(match[0])))
  }
  return words
}

function toWord(match: RegExpExecArray, text: string): Word {
  return { text, start: match.index, end: match.index + match[0].length }
}

function normaliseWord(raw: string): string {
  return raw.normalize('NFKC').toLowerCase().replaceAll('’', "'")
}

const STEM_CACHE_LIMIT = 50_000
const stemCache = new Map<string, string>()

/**
 * The Snowball English (Porter2) stem of a word as `findWords` gives it; `'s` falls away. Words with a digit or a
 * letter outside a–z come back unchanged, so that codes and other languages keep their spelling.
 */
export function stemWord(word: string): string {
  const known = stemCache.get(word)
  if (known !== undefined) return known
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  const stem = /^[a-z']+$/.test(bare) && bare.length <= 40 ? stemEnglish(bare) : bare
  if (stemCache.size >= STEM_CACHE_LIMIT) stemCache.clear()
  stemCache.set(word, stem)
  return stem
}
