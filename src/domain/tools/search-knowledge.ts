import { z } from 'zod'
import type { Retrieval } from '../../ports/retrieval.ts'
import { mergeFound, searchParts } from '../chat/search-parts.ts'
import { defineTool, type Tool, told } from './tool.ts'

/** Passages that one search gives: more would push aside what was found before. */
const FOUND_LIMIT = 8

/** Searches the company's documents again, in the model's own words. What it finds may be cited from then on. */
export function searchKnowledge(retrieval: Pick<Retrieval, 'search'>): Tool {
  return defineTool({
    name: 'search_knowledge',
    description: "Searches the company's documents. Use other words than before when the sources at hand do not answer the question.",
    risk: 'read',
    input: z.object({ query: z.string().trim().min(1).max(500).describe('A question or a few words.') }).strict(),
    async run({ query }, { claim, sources }) {
      const parts = await searchParts(query, claim.session.locale, retrieval)
      const found = mergeFound(parts).slice(0, FOUND_LIMIT)
      const numbered = sources.number(found.map((passage) => ({ ...passage, origin: 'knowledge' as const })))
      return told(numbered.length === 0 ? 'No source was found.' : `${numbered.length} sources, best first.`, numbered)
    },
  })
}
