import type { QueryTerm } from '../../ports/retrieval.ts'
import { nameMeanings } from '../text/name-meanings.ts'

/** More other words than this for one meaning drown the question. */
const OTHER_WORDS = 4

/**
 * The question with other words for what the knowledge base has no word for (`parcel` where the pages say `order`) and
 * for phrases that are not found word by word (`send back` for `return`); null when there is nothing to add. `terms` are
 * those of a search for the question as it stands.
 */
export function widenQuestion(question: string, terms: readonly QueryTerm[]): string | null {
  const unknown = new Set(terms.flatMap((term) => (term.passages === 0 ? [term.stem] : [])))
  const meanings = nameMeanings(question).filter(({ stems }) => stems.length > 1 || stems.every((stem) => unknown.has(stem)))
  const added = new Set(meanings.flatMap((meaning) => meaning.others.slice(0, OTHER_WORDS)))
  return added.size === 0 ? null : `${question} ${[...added].join(' ')}`
}
