import { expect, test } from 'vitest'
import { WordHashEmbedder } from '../../../../test/word-hash-embedder.ts'
import type { KnowledgeDocument } from '../../../ports/knowledge.ts'
import type { DocumentId, PassageId } from '../../../protocol/ids.ts'
import { PassageIndex } from './passage-index.ts'

const index = new PassageIndex(new WordHashEmbedder())
publish('1', 'Verification', 'To verify your account you need a phone number. Deliveries need a delivery address.')
publish('2', 'Shipping', 'Delivery takes three days. Each delivery has a tracking number.')

function publish(name: string, title: string, text: string): void {
  const passage = { id: `psg_${name}` as PassageId, ordinal: 0, heading: null, text }
  const document: KnowledgeDocument = {
    id: `doc_${name}` as DocumentId,
    source: name,
    title,
    uri: null,
    locale: null,
    content_hash: '',
    passages: [passage],
  }
  for (const _step of index.publish([document]));
}

const suggestions = (text: string) => index.search({ text, vector: null, limit: 1 }).terms.flatMap(({ suggestion }) => suggestion ?? [])

test.each([
  ['verifcation', 'verification', 'a letter too few, in the title'],
  ['delievery', 'delivery', 'a letter too many'],
  ['adress', 'address', 'half of a double letter'],
  ['trakcing', 'tracking', 'two letters swapped'],
  ['phune', 'phone', 'another letter'],
  ['edlivery', 'delivery', 'the first two letters swapped'],
  ['shiping', 'shipping', 'a letter that its stem does not hold'],
])('[R21] %s may be a slip for %s: %s', (typed, word) => {
  expect(suggestions(`my ${typed} please`)).toEqual([word])
})

test.each([
  ['verify', 'a word that a passage holds'],
  ['days', 'one that holds another form of it'],
  ['dayz', 'a short word'],
  ['ephone', 'a letter before the first'],
  ['deelivrey', 'more than one slip'],
  ['trackıng', 'a letter beyond a–z'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'data'],
])('[R21] nothing is suggested for %s: %s', (typed) => {
  expect(suggestions(typed)).toEqual([])
})

test('[R21] a text of many unknown words is in another language, and left alone', () => {
  expect(suggestions('verifcation aaaab bbbbc ccccd')).toEqual(['verification'])
  expect(suggestions('verifcation aaaab bbbbc ccccd dddde')).toEqual([])
})

test('[R21] what was removed is not suggested', () => {
  const other = new PassageIndex(new WordHashEmbedder())
  const before = index.parts()
  other.restore({ segments: before.segments, vectors: before.vectors })
  for (const _step of other.publish([], ['doc_1' as DocumentId]));
  expect(other.search({ text: 'verifcation', vector: null, limit: 1 }).terms[0]).not.toHaveProperty('suggestion')
})
