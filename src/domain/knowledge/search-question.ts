import type { Retrieval, RetrievalQuery, RetrievalResult } from '../../ports/retrieval.ts'
import { correctSpelling } from './correct-spelling.ts'
import { widenQuestion } from './widen-question.ts'

/** A question, its misspellings corrected, and what was found for it. */
export interface FoundPart {
  readonly question: string
  readonly found: RetrievalResult
}

/**
 * Searches for a question as every part of the product does. Words that the knowledge base does not know are read as the
 * ones that they are misspellings of, and looked up by other words for the same. Each of the two is another search, which
 * most questions do not need; `terms` are those of the search before the other words came in.
 */
export async function searchQuestion(query: RetrievalQuery, retrieval: Pick<Retrieval, 'search'>): Promise<FoundPart> {
  const search = (text: string) => retrieval.search({ ...query, text })
  const foundAsWritten = await search(query.text)
  const corrected = correctSpelling(query.text, foundAsWritten.terms)
  const question = corrected ?? query.text
  const found = corrected === null ? foundAsWritten : await search(corrected)
  const widened = widenQuestion(question, found.terms)
  if (widened === null) return { question, found }
  const { passages } = await search(widened)
  return { question, found: { passages, terms: found.terms } }
}
