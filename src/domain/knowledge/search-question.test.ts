import { expect, test } from 'vitest'
import type { QueryTerm, RetrievalQuery } from '../../ports/retrieval.ts'
import { searchQuestion } from './search-question.ts'

/** Knows the terms that it is told; remembers what it was asked. */
function retrievalOf(termsOf: (text: string) => QueryTerm[]) {
  const asked: RetrievalQuery[] = []
  const search = async (query: RetrievalQuery) => {
    asked.push(query)
    return { passages: [], terms: termsOf(query.text) }
  }
  return { asked, search }
}

const known = (stem: string): QueryTerm => ({ stem, idf: 1, passages: 2 })
const unknown = (stem: string, suggestion?: string): QueryTerm => ({ stem, idf: 3, passages: 0, ...(suggestion && { suggestion }) })

test('a question whose words are known is searched once', async () => {
  const retrieval = retrievalOf(() => [known('refund')])
  expect((await searchQuestion({ text: 'refund?', limit: 3, locale: 'en' }, retrieval)).question).toBe('refund?')
  expect(retrieval.asked).toEqual([{ text: 'refund?', limit: 3, locale: 'en' }])
})

test('[R21] a misspelt word is searched for as the one that it stands for', async () => {
  const retrieval = retrievalOf((text) => (text.includes('verifcation') ? [unknown('verifc', 'verification')] : [known('verif')]))
  const { question, found } = await searchQuestion({ text: 'about verifcation', limit: 3 }, retrieval)
  expect(question).toBe('about verification')
  expect(found.terms).toEqual([known('verif')])
  expect(retrieval.asked.map(({ text }) => text)).toEqual(['about verifcation', 'about verification'])
})
