import { describe, expect, it } from 'vitest'
import { fc } from '../../../../test/fast-check.ts'
import { WordHashEmbedder } from '../../../../test/word-hash-embedder.ts'
import type { KnowledgeDocument } from '../../../ports/knowledge.ts'
import type { DocumentId, PassageId } from '../../../protocol/ids.ts'
import { PassageIndex } from './passage-index.ts'
import { encodeVector } from './vector-table.ts'

const embedder = new WordHashEmbedder()
const WORDS = ['refund', 'shipping', 'password', 'card', 'express', 'address', 'premium', 'order', 'invoice', 'the', 'to', 'days', '30']

function runToEnd<Result>(steps: Generator<void, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

async function embedAll(index: PassageIndex): Promise<void> {
  for (let waiting = index.takeUnembedded(50); waiting.length > 0; waiting = index.takeUnembedded(50)) {
    for (const { windows, place } of waiting) index.addVectors(place, (await embedder.embed(windows)).map(encodeVector))
  }
}

function makeDocument(number: number, texts: readonly string[]): KnowledgeDocument {
  const passages = texts.map((text, ordinal) => ({
    id: `psg_${number}_${ordinal}` as PassageId,
    ordinal,
    heading: ordinal % 2 === 0 ? null : 'Costs',
    text,
  }))
  return {
    id: `doc_${number}` as DocumentId,
    source: `${number}`,
    title: `Title ${number}`,
    uri: null,
    locale: null,
    content_hash: '',
    passages,
  }
}

/** What a search says, without regard to the order of equals. */
async function ask(index: PassageIndex, text: string) {
  const [vector] = await embedder.embed([text])
  const { passages, terms } = index.search({ text, vector: vector ?? null, limit: 1000 })
  const found = passages.map(({ passage_id, text: quoted, score, lexical, semantic }) => ({ passage_id, quoted, score, lexical, semantic }))
  return { found: found.sort((a, b) => b.score - a.score || a.passage_id.localeCompare(b.passage_id)), terms }
}

type Step =
  | { readonly kind: 'publish'; readonly number: number; readonly texts: string[] }
  | { readonly kind: 'remove'; readonly number: number }
  | { readonly kind: 'embed' | 'merge' | 'reload' }

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))
const number = fc.integer({ min: 0, max: 12 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('publish' as const), number, texts: fc.array(text, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), number }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('embed' as const, 'merge' as const, 'reload' as const) }) },
)

async function run(index: PassageIndex, { ...action }: Step, published: Map<number, KnowledgeDocument>): Promise<PassageIndex> {
  switch (action.kind) {
    case 'publish': {
      const document = makeDocument(action.number, action.texts)
      published.set(action.number, document)
      runToEnd(index.publish([document]))
      return index
    }
    case 'remove':
      published.delete(action.number)
      runToEnd(index.publish([], [`doc_${action.number}` as DocumentId]))
      return index
    case 'embed':
      await embedAll(index)
      return index
    case 'merge':
      while (runToEnd(index.merge()));
      return index
    case 'reload': {
      const reloaded = new PassageIndex(embedder)
      reloaded.restore(structuredCloneOfParts(index))
      return reloaded
    }
  }
}

function structuredCloneOfParts(index: PassageIndex) {
  const { segments, vectors } = index.parts()
  const { owners, scales, high, low } = vectors
  return { segments, vectors: { owners: owners.slice(), scales: scales.slice(), high: high.slice(), low: low.slice() } }
}

it('[R2] any history of publishing, removing, embedding, merging and reloading answers as a fresh index does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.array(text, { minLength: 1, maxLength: 3 }), async (steps, questions) => {
      const published = new Map<number, KnowledgeDocument>()
      let index = new PassageIndex(embedder)
      for (const action of steps) index = await run(index, action, published)
      await embedAll(index)
      const fresh = new PassageIndex(embedder)
      runToEnd(fresh.publish([...published.values()]))
      await embedAll(fresh)
      expect([index.passages, index.unembedded]).toEqual([fresh.passages, 0])
      for (const question of questions) expect(await ask(index, question)).toEqual(await ask(fresh, question))
    }),
    { numRuns: 60 },
  )
})

it('a light verb tells less than what it is used with, however rare both are', () => {
  const index = new PassageIndex(embedder)
  const texts = ['Express shipping takes two days.', 'We accept American Express (Amex) at checkout, as all our other means of payment.']
  for (const [number, passage] of texts.entries()) runToEnd(index.publish([makeDocument(number, [passage])]))
  const { passages } = index.search({ text: 'do you take amex', vector: null, limit: 2 })
  expect(passages[0]?.text).toBe(texts[1])
})

it('[R22] a word is found by others that mean the same, its own page first', () => {
  const index = new PassageIndex(embedder)
  const texts = ['Delivery takes two days.', 'Cards are taken at the till.', 'The message does not arrive.']
  for (const [number, passage] of texts.entries()) runToEnd(index.publish([makeDocument(number, [passage])]))
  const find = (question: string) => index.search({ text: question, vector: null, limit: 3 }).passages.filter(({ score }) => score > 0)
  expect(find('shipment').map(({ text: found }) => found)).toEqual(expect.arrayContaining([texts[0], texts[2]]))
  expect(find('shipment')).toHaveLength(2)
  expect(find('arrival')[0]?.text).toBe(texts[2])
  expect(find('unicorn')).toEqual([])
})

describe('while a merge is under way', () => {
  async function withFiveDocuments(): Promise<PassageIndex> {
    const index = new PassageIndex(embedder)
    for (let i = 0; i < 5; i++) runToEnd(index.publish([makeDocument(i, [`refund number ${WORDS[i]}`, `shipping ${WORDS[i]}`])]))
    return index
  }

  it('[R1] what is published or removed meanwhile stays so after it', async () => {
    const index = await withFiveDocuments()
    const merge = index.merge()
    merge.next()
    runToEnd(index.publish([makeDocument(1, ['refund of the premium fee'])], ['doc_2' as DocumentId]))
    expect(runToEnd(merge)).toBe(true)
    await embedAll(index)
    const { found } = await ask(index, 'refund premium shipping')
    expect(found[0]?.passage_id).toBe('psg_1_0')
    expect(found.map(({ passage_id }) => passage_id).sort()).toEqual([
      'psg_0_0',
      'psg_0_1',
      'psg_1_0',
      'psg_3_0',
      'psg_3_1',
      'psg_4_0',
      'psg_4_1',
    ])
    expect(index.passages).toBe(7)
  })

  it('[R8] vectors that came meanwhile are kept', async () => {
    const index = await withFiveDocuments()
    const merge = index.merge()
    merge.next()
    await embedAll(index)
    runToEnd(merge)
    expect(index.unembedded).toBe(0)
    const { found } = await ask(index, 'Title 3 shipping card')
    expect(found[0]).toMatchObject({ passage_id: 'psg_3_1' })
    expect(found[0]?.semantic).toBeGreaterThan(0.5)
  })

  it('[R8] vectors for a passage that has moved meanwhile wait for the next round', async () => {
    const index = await withFiveDocuments()
    const waiting = index.takeUnembedded(50)
    runToEnd(index.merge())
    for (const { windows, place } of waiting) index.addVectors(place, (await embedder.embed(windows)).map(encodeVector))
    const moved = index.takeUnembedded(50).length
    expect(index.unembedded).toBe(moved)
    await embedAll(index)
    expect(index.unembedded).toBe(0)
  })
})

it('[R4] a passage without a vector is ranked by its words beside those that have one', async () => {
  const index = new PassageIndex(embedder)
  runToEnd(index.publish([makeDocument(1, ['shipping to the premium address']), makeDocument(2, ['the card'])]))
  await embedAll(index)
  runToEnd(index.publish([makeDocument(3, ['shipping express shipping'])]))
  const { found } = await ask(index, 'shipping express')
  expect(found.map(({ passage_id }) => passage_id).slice(0, 2)).toEqual(['psg_3_0', 'psg_1_0'])
  expect(found[0]?.semantic).toBeNull()
})

it('[R18] an embedder that was not calibrated orders by its cosines and tells none of them', async () => {
  const index = new PassageIndex({ windowWords: 30, isCalibrated: false })
  runToEnd(index.publish([makeDocument(1, ['refund card', 'shipping express', 'password address'])]))
  await embedAll(index)
  const [vector] = await embedder.embed(['shipping express'])
  const { passages } = index.search({ text: 'zebra', vector: vector ?? null, limit: 3 })
  expect(passages[0]?.text).toBe('shipping express')
  expect(new Set(passages.map(({ semantic }) => semantic))).toEqual(new Set([null]))
  for (const { score } of passages) expect(score).toBeLessThanOrEqual(1)
})
