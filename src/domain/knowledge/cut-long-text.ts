import { splitSentences } from '../text/split-sentences.ts'
import { countWords } from './count-words.ts'
import { leadsOn, packEvenly, type Sized } from './pack-evenly.ts'

/** A sentence longer than this is not one: data, a log or a missing full stop. It is cut between words. */
const LONGEST_SENTENCE_WORDS = 300

/** Sentences are looked for within windows of this many characters, so that time stays linear in the length of a line. */
const WINDOW_CHARACTERS = 16_384

/**
 * A text as the fewest parts of at most `limit` words, cut between sentences; parts are verbatim slices of it, in order,
 * and together hold everything but the white space at the cuts. A sentence is never cut unless it alone has more than
 * 300 words; a part may be longer than `limit` when its only sentence is.
 */
export function cutLongText(text: string, limit: number): string[] {
  if (countWords(text) <= limit) return [text]
  const slices: Slice[] = []
  for (const window of cutWindows(text)) {
    for (const sentence of splitSentences(text.slice(window.start, window.end))) {
      pushSentence(slices, text, window.start + sentence.start, window.start + sentence.end, limit)
    }
  }
  return packEvenly(slices, limit).map((run) => text.slice(run[0]?.start, run.at(-1)?.end))
}

interface Slice extends Sized {
  readonly start: number
  readonly end: number
}

function pushSentence(slices: Slice[], text: string, start: number, end: number, limit: number): void {
  const words = countWords(text.slice(start, end))
  if (words <= LONGEST_SENTENCE_WORDS) {
    slices.push({ start, end, words, leadsOn: leadsOn(text.slice(Math.max(start, end - 8), end)) })
    return
  }
  const width = Math.max(1, Math.floor(((end - start) * limit) / words))
  for (let from = start; from < end; ) {
    const to = end - from <= width ? end : cutBetweenWords(text, from, from + width)
    slices.push({ start: from, end: to, words: countWords(text.slice(from, to)), leadsOn: false })
    from = skipSpace(text, to, end)
  }
}

function cutWindows(text: string): { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= WINDOW_CHARACTERS ? text.length : cutBetweenSentences(text, start, start + WINDOW_CHARACTERS)
    windows.push({ start, end })
    start = end
  }
  return windows
}

/** The last place before `limit`, in the window's second half, where a sentence or line plainly ends; else between words. */
function cutBetweenSentences(text: string, start: number, limit: number): number {
  for (let at = limit; at > (start + limit) / 2; at--) {
    const before = text[at - 1] as string
    if (before === '\n' || before === '。' || (/\s/.test(before) && /[.!?]/.test(text[at - 2] as string))) return at
  }
  return cutBetweenWords(text, start, limit)
}

/** The last white space before `limit`, in the slice's second half; else `limit` itself, but never inside a surrogate pair. */
function cutBetweenWords(text: string, start: number, limit: number): number {
  for (let at = limit; at > (start + limit) / 2; at--) {
    if (/\s/.test(text[at] as string)) return at
  }
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff && limit - 1 > start ? limit - 1 : limit
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(text[at] as string)) at++
  return at
}
