import { z } from 'zod'
import { searchQuestion } from '../../domain/knowledge/search-question.ts'
import type { Retrieval } from '../../ports/retrieval.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { DocumentId, PassageId } from '../../protocol/ids.ts'
import { Locale } from '../../protocol/session.ts'
import type { Server } from '../server.ts'

const FoundPassage = z
  .object({
    document_id: DocumentId,
    passage_id: PassageId,
    title: z.string(),
    uri: z.string().nullable(),
    heading: z.string().nullable(),
    text: z.string(),
    score: z.number(),
  })
  .meta({ id: 'FoundPassage' })

const SearchQuery = z.object({
  q: z.string().trim().min(1).max(2000),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  locale: Locale.optional(),
})

export function addSearchRoutes(api: Server, { retrieval }: { readonly retrieval: Pick<Retrieval, 'search'> }): void {
  api.get(
    '/chat/search',
    {
      schema: {
        tags: ['chat'],
        summary: 'Search the knowledge base',
        description:
          'The very retrieval that a turn uses. Open to everyone, as opening a session is: it shows what any customer may be told.',
        querystring: SearchQuery,
        response: { 200: z.object({ query: z.string(), data: z.array(FoundPassage) }), '4xx': ErrorBody },
      },
    },
    async ({ query }) => {
      const { found } = await searchQuestion({ text: query.q, limit: query.limit, locale: query.locale }, retrieval)
      return { query: query.q, data: [...found.passages] }
    },
  )
}
