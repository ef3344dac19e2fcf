import type { Retrieval, RetrievalQuery, RetrievalResult } from '../../ports/retrieval.ts'
import { correctSpelling } from './correct-spelling.ts'

/** A question, its misspellings corrected, and what was found for it. */
export interface FoundPart {
  readonly question: string
  readonly found: RetrievalResult
}

/**
 * Searches for a question as every part of the product does: words that the knowledge base does not know are read as the
 * ones that they are misspellings of, in a second search that most questions do not need.
 */
export async function searchQuestion(query: RetrievalQuery, retrieval: Pick<Retrieval, 'search'>): Promise<FoundPart> {
  const found = await retrieval.search(query)
  const corrected = correctSpelling(query.text, found.terms)
  if (corrected === null) return { question: query.text, found }
  return { question: corrected, found: await retrieval.search({ ...query, text: corrected }) }
}
