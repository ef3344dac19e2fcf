import type { NumberedPassage, QuestionPart } from '../../ports/model.ts'
import type { Retrieval, RetrievedPassage } from '../../ports/retrieval.ts'
import { type FoundPart, searchQuestion } from '../knowledge/search-question.ts'
import { splitQuestions } from './split-questions.ts'

/**
 * Passages that are looked at for each question. Whether the documents answer it is judged over these: with 8 the
 * judgement was clearly worse, with 20 no better than with 12 (docs/answering.md).
 */
const PASSAGES_PER_PART = 12

/** Searches each question of the message by itself. */
export function searchParts(question: string, locale: string | null, retrieval: Pick<Retrieval, 'search'>): Promise<FoundPart[]> {
  return Promise.all(
    splitQuestions(question).map((text) => searchQuestion({ text, limit: PASSAGES_PER_PART, locale: locale ?? undefined }, retrieval)),
  )
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
