import { findWords, stemWord } from '../../../domain/text/find-words.ts'
import { isMisspelling, isWithinOneSlip } from '../../../domain/text/is-misspelling.ts'
import type { QueryTerm } from '../../../ports/retrieval.ts'
import { countLive, findPostings } from './postings.ts'
import { documentOf, passageText } from './segment.ts'
import type { PlacedSegment } from './segment-list.ts'
import type { StringColumn } from './string-column.ts'

/** Each unknown word costs a look at the terms that begin like it; a question with more of them is in another language, or none. */
const MOST_UNKNOWN = 4

/** Shorter words have too many real words beside them, longer ones are data. */
const CORRECTABLE = /^[a-z]{5,24}$/

/**
 * The terms of a question, those that no passage holds with the word of the passages that they may be a slip of the finger
 * for (`isMisspelling`): of several the one that stands in most passages. Letters a–z only.
 */
export function suggestSpellings(text: string, terms: readonly QueryTerm[], segments: readonly PlacedSegment[]): QueryTerm[] {
  const unknown = new Set(terms.flatMap(({ stem, passages }) => (passages === 0 ? [stem] : [])))
  if (unknown.size === 0 || unknown.size > MOST_UNKNOWN) return [...terms]
  const typed = new Map(findWords(text).flatMap(({ text: word }) => (unknown.has(stemWord(word)) ? [[stemWord(word), word] as const] : [])))
  return terms.map((term) => {
    const word = typed.get(term.stem)
    const suggestion = word !== undefined && CORRECTABLE.test(word) ? suggest(word, segments) : null
    return suggestion === null ? term : { ...term, suggestion }
  })
}

/** So many stems that begin like what was typed are looked at, those of most passages first. */
const MOST_CANDIDATES = 20

function suggest(typed: string, segments: readonly PlacedSegment[]): string | null {
  const passages = new Map<string, number>()
  for (const { state } of segments) {
    for (const stem of stemsLike(typed, state.segment.terms)) {
      if (!passages.has(stem)) passages.set(stem, countPassages(stem, segments))
    }
  }
  const candidates = [...passages].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)
  for (const [stem] of candidates.slice(0, MOST_CANDIDATES)) {
    const written = findWritten(stem, typed, segments)
    if (written !== null) return written
  }
  return null
}

function countPassages(stem: string, segments: readonly PlacedSegment[]): number {
  return findPostings(stem, segments).reduce((sum, place) => sum + countLive(place), 0)
}

/** The stems that words one slip away from what was typed may have. The first letter is right, or swapped with the second. */
function* stemsLike(typed: string, terms: StringColumn): Generator<string> {
  const [first = 0, second = 0, third = 0] = [...typed].map((letter) => letter.charCodeAt(0))
  for (const letter of new Set([first, second])) {
    for (let at = firstFrom(String.fromCharCode(letter), terms); at < terms.length; at++) {
      // By bytes, before anything is decoded: of the second and third letters one must be right or have moved by one.
      const bytes = terms.slice(at)
      if (bytes[0] !== letter) break
      if (bytes.length > typed.length + 1) continue
      const isSwapped = letter === second && bytes[1] === first
      const isLike = bytes[1] === second || bytes[1] === third || bytes[2] === second || bytes[2] === third
      if ((letter === first && isLike) || isSwapped) {
        const stem = terms.at(at)
        if (beginsLike(typed, stem)) yield stem
      }
    }
  }
}

/** The place of the first term that does not come before the text. */
function firstFrom(text: string, terms: StringColumn): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms.at(middle) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether some beginning of what was typed is the stem, or a slip for it; a stem that ends with i may be of a word that ends with y. */
function beginsLike(typed: string, stem: string): boolean {
  const spellings = stem.endsWith('i') ? [stem, `${stem.slice(0, -1)}y`] : [stem]
  return spellings.some((spelling) =>
    [-1, 0, 1].some((longer) => isWithinOneSlip(typed.slice(0, Math.max(1, spelling.length + longer)), spelling)),
  )
}

/** So many passages are looked at for the word itself: others may hold another form of it. */
const MOST_PASSAGES = 5

/** The word as a passage that holds its stem writes it; null when what was typed is no slip for any. */
function findWritten(stem: string, typed: string, segments: readonly PlacedSegment[]): string | null {
  let looked = 0
  for (const { state, from, to } of findPostings(stem, segments)) {
    for (let i = from; i < to && looked < MOST_PASSAGES; i++) {
      const passage = state.segment.postings[i] as number
      if (state.dead[passage] !== 0) continue
      looked++
      const { heading, text } = passageText(state.segment, passage)
      const words = findWords(`${documentOf(state.segment, passage).title}\n${heading ?? ''}\n${text}`)
      const written = words.find((word) => stemWord(word.text) === stem && isMisspelling(typed, word.text))
      if (written) return written.text
    }
  }
  return null
}
