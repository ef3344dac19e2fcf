import { stem as stemEnglish } from 'porter2'
import { findWords, stemWord } from '../../../domain/text/find-words.ts'
import { isMisspelling } from '../../../domain/text/is-misspelling.ts'
import type { QueryTerm } from '../../../ports/retrieval.ts'
import { countLive, findPostings } from './postings.ts'
import { documentOf, passageText } from './segment.ts'
import type { PlacedSegment } from './segment-list.ts'

/** Each unknown word costs some hundred lookups; a question with more of them is in another language, or none. */
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

function suggest(typed: string, segments: readonly PlacedSegment[]): string | null {
  const known = new Map<string, number>()
  // Not by `stemWord`, which keeps what it is given.
  for (const stem of new Set(slipsOf(typed).map(stemEnglish))) {
    const passages = findPostings(stem, segments).reduce((sum, place) => sum + countLive(place), 0)
    if (passages > 0) known.set(stem, passages)
  }
  for (const [stem] of [...known].sort(([, a], [, b]) => b - a)) {
    const written = findWritten(stem, typed, segments)
    if (written !== null) return written
  }
  return null
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Every text that the typed one may be a slip for: a letter less, more, another one, or two swapped; the first one stays or is swapped. */
function slipsOf(typed: string): string[] {
  const slips: string[] = []
  for (let at = 0; at <= typed.length; at++) {
    const before = typed.slice(0, at)
    const rest = typed.slice(at)
    if (rest.length > 1) slips.push(`${before}${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}`)
    if (at === 0) continue
    if (rest !== '') slips.push(before + rest.slice(1))
    for (const letter of LETTERS) {
      slips.push(before + letter + rest)
      if (rest !== '') slips.push(before + letter + rest.slice(1))
    }
  }
  return slips
}

/** The word as the first passage that holds its stem writes it; null when what was typed is no slip for that. */
function findWritten(stem: string, typed: string, segments: readonly PlacedSegment[]): string | null {
  for (const { state, from, to } of findPostings(stem, segments)) {
    for (let i = from; i < to; i++) {
      const passage = state.segment.postings[i] as number
      if (state.dead[passage] !== 0) continue
      const { heading, text } = passageText(state.segment, passage)
      const words = findWords(`${documentOf(state.segment, passage).title}\n${heading ?? ''}\n${text}`)
      return words.find((word) => stemWord(word.text) === stem && isMisspelling(typed, word.text))?.text ?? null
    }
  }
  return null
}
