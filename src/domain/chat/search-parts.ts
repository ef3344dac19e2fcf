import type { NumberedPassage, QuestionPart } from '../../ports/model.ts'
import type { Retrieval, RetrievalResult, RetrievedPassage } from '../../ports/retrieval.ts'
import { correctSpelling } from '../knowledge/correct-spelling.ts'
import { widenQuestion } from '../knowledge/widen-question.ts'
import { splitQuestions } from './split-questions.ts'

/**
 * Passages that are looked at for each question. Whether the documents answer it is judged over these: with 8 the
 * judgement was clearly worse, with 20 no better than with 12 (docs/answering.md).
 */
const PASSAGES_PER_PART = 12

/** A question of the message, its misspellings corrected, and what was found for it. */
export interface FoundPart {
  readonly question: string
  readonly found: RetrievalResult
}

/** Searches each question of the message by itself. */
export function searchParts(question: string, locale: string | null, retrieval: Pick<Retrieval, 'search'>): Promise<FoundPart[]> {
  return Promise.all(splitQuestions(question).map((part) => searchPart(part, locale, retrieval)))
}

/**
 * Words that the knowledge base does not know are read as the ones that they are misspellings of, and looked up by other
 * words for the same. Each of the two is another search, which most questions do not need.
 */
async function searchPart(written: string, locale: string | null, retrieval: Pick<Retrieval, 'search'>): Promise<FoundPart> {
  const search = (text: string) => retrieval.search({ text, limit: PASSAGES_PER_PART, locale: locale ?? undefined })
  const foundAsWritten = await search(written)
  const corrected = correctSpelling(written, foundAsWritten.terms)
  const question = corrected ?? written
  const found = corrected === null ? foundAsWritten : await search(corrected)
  const widened = widenQuestion(question, found.terms)
  if (widened === null) return { question, found }
  const { passages } = await search(widened)
  return { question, found: { passages, terms: found.terms } }
}

/** What was found for all parts, each passage once: in turns from each part's list, so that every part is heard. */
export function mergeFound(parts: readonly FoundPart[]): RetrievedPassage[] {
  const merged = new Map<string, RetrievedPassage>()
  for (let rank = 0; rank < PASSAGES_PER_PART; rank++) {
    for (const { found } of parts) {
      const passage = found.passages[rank]
      if (passage && !merged.has(passage.passage_id)) merged.set(passage.passage_id, passage)
    }
  }
  return [...merged.values()]
}

/** The parts with the markers of the whole prompt; the customer's own files belong to every part. */
export function numberParts(parts: readonly FoundPart[], sources: readonly NumberedPassage[]): QuestionPart[] {
  const byId = new Map(sources.map((source) => [source.passage_id, source]))
  const files = sources.filter((source) => source.origin === 'attachment')
  return parts.map(({ question, found }) => ({
    question,
    terms: found.terms,
    passages: [...found.passages.flatMap((passage) => numbered(passage, byId)), ...files],
  }))
}

function numbered(passage: RetrievedPassage, byId: ReadonlyMap<string, NumberedPassage>): NumberedPassage[] {
  const source = byId.get(passage.passage_id)
  return source ? [{ ...passage, marker: source.marker, origin: source.origin }] : []
}
