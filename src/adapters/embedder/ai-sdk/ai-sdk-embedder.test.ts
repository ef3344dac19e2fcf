import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddingReply, textsOf } from '../../../../test/fake-provider/embeddings.ts'
import { type FakeProvider, openFakeProvider, PROVIDER_MESSAGE } from '../../../../test/fake-provider/fake-provider.ts'
import { StillClock } from '../../../../test/test-server.ts'
import type { Embedder } from '../../../ports/embedder.ts'
import { CircuitBreaker } from '../../model/ai-sdk/circuit-breaker.ts'
import { createAiSdkEmbedder } from './ai-sdk-embedder.ts'
import { limitAnswer } from './limit-answer.ts'
import { resolveEmbeddingModel } from './resolve-embedding-model.ts'

const NAME = 'openai-compatible:some-model'
const KEY = 'sk-the-key-of-the-operator'
const LIMITS = {
  question: { timeoutMs: 150, retries: 1, waitMs: 50, firstWaitMs: 5 },
  passages: { timeoutMs: 300, retries: 3, waitMs: 100, firstWaitMs: 5 },
}
const EMBEDS: EmbeddingReply = { kind: 'embeds' }

let fake: FakeProvider
let clock: StillClock
let embedder: Embedder
beforeAll(async () => {
  fake = await openFakeProvider()
})
afterAll(() => fake.close())
beforeEach(async () => {
  clock = new StillClock()
  embedder = await open(null)
  fake.calls.length = 0
  fake.scriptEmbeddings(EMBEDS)
})

async function open(dimensions: number | null, name = NAME): Promise<Embedder> {
  const access = { baseUrl: `${fake.url}/v1`, apiKey: KEY }
  const others = { openai: access, anthropic: access, azure: access, google: access, mistral: access, ollama: access }
  const model = await resolveEmbeddingModel(name, { ...others, 'openai-compatible': access })
  return createAiSdkEmbedder({ name, model, dimensions, breaker: new CircuitBreaker(name, clock), limits: LIMITS })
}

async function faultOf(texts: readonly string[], isQuestion = false): Promise<Error> {
  const fault = await embedder.embed(texts, { isQuestion }).then(
    () => null,
    (cause: unknown) => cause,
  )
  if (!(fault instanceof Error)) throw new Error('nothing failed')
  return fault
}

describe('asking again', () => {
  it.each<[string, EmbeddingReply]>([
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
    ['503', { kind: 'status', status: 503 }],
    ['a dropped connection', { kind: 'drops' }],
    ['cut JSON', { kind: 'cut' }],
    ['cut JSON that ends politely', { kind: 'cut', politely: true }],
    ['a page of a proxy', { kind: 'garbage', body: '<html>Sign in</html>' }],
  ])('[R15] goes well after %s', async (_what, reply) => {
    fake.scriptEmbeddings(reply, EMBEDS)
    const [vector] = await embedder.embed(['refund'])
    expect(vector).toHaveLength(64)
    expect(fake.calls).toHaveLength(2)
  })

  it('[R15] ends after three more tries, one for a question, and at once when the provider asks for a long wait', async () => {
    fake.scriptEmbeddings({ kind: 'status', status: 500 })
    expect((await faultOf(['refund'])).message).toBe(`${NAME} failed (500 some_error)`)
    // Four tries, and one with a harmless text.
    expect(fake.calls).toHaveLength(5)
    await faultOf(['refund'], true)
    expect(fake.calls).toHaveLength(7)
    fake.scriptEmbeddings({ kind: 'status', status: 429, headers: { 'retry-after': '60' } })
    expect(await faultOf(['refund'])).toMatchObject({ kind: 'busy', retryAfterMs: 60_000 })
    expect(fake.calls).toHaveLength(8)
  })

  it('[R15] gives up what hangs, a question sooner', async () => {
    fake.scriptEmbeddings({ kind: 'hangs' })
    const startedAt = performance.now()
    expect(await faultOf(['refund'], true)).toMatchObject({ kind: 'late' })
    expect(performance.now() - startedAt).toBeLessThan(280)
    expect(await faultOf(['refund'])).toMatchObject({ kind: 'late' })
  })

  it('ends with the reason of whoever gives it up', async () => {
    fake.scriptEmbeddings({ kind: 'hangs' })
    const stop = new AbortController()
    const asked = embedder.embed(['refund'], { signal: stop.signal })
    stop.abort(new Error('closing'))
    await expect(asked).rejects.toThrow('closing')
  })
})

it('[R15] leaves a provider alone after five failures, and one that refuses the key at once, for half a minute', async () => {
  fake.scriptEmbeddings({ kind: 'status', status: 401, code: 'invalid_api_key' })
  const fault = await faultOf(['refund'])
  expect(fault.message).toBe(`${NAME} refused the request (401 invalid_api_key)`)
  expect(`${fault.stack} ${JSON.stringify(fault)}`).not.toMatch(new RegExp(`${KEY}|sk-leaked|${PROVIDER_MESSAGE}|node_modules|refund`))
  fake.scriptEmbeddings(EMBEDS)
  expect(await faultOf(['refund'])).toMatchObject({ kind: 'resting' })
  clock.advance(31_000)
  expect(await embedder.embed(['refund'])).toHaveLength(1)
  fake.scriptEmbeddings({ kind: 'status', status: 500 })
  for (let i = 0; i < 5; i++) expect(await faultOf(['refund'], true)).toMatchObject({ kind: 'failed' })
  expect(await faultOf(['refund'], true)).toMatchObject({ kind: 'resting' })
})

describe('[R16] refuses what is no vector', () => {
  it.each([
    ['too few', '[[1, 0]]'],
    ['too many', '[[1, 0], [0, 1], [1, 1]]'],
    ['empty ones', '[[], []]'],
    ['one that is not finite', '[[1, 0], [1e999, 0]]'],
    ['lengths that differ', '[[1, 0], [1, 0, 0]]'],
    ['one without end', `[[1, 0], [${'1,'.repeat(20_000)}1]]`],
    ['words', '[["a"], ["b"]]'],
    ['nothing', '[[null], [null]]'],
  ])('%s', async (_what, json) => {
    fake.scriptEmbeddings({ kind: 'vectors', json })
    expect(await faultOf(['one', 'two'], true)).toMatchObject({ kind: 'broken' })
  })

  it('and an answer that is longer than any', async () => {
    fake.scriptEmbeddings({ kind: 'garbage', body: JSON.stringify({ data: 'x'.repeat(5000) }) })
    const response = await limitAnswer(1000)(`${fake.url}/v1/embeddings`, { method: 'POST', body: '{"input":["a"]}' })
    await expect(response.text()).rejects.toThrow()
  })
})

it('[R16] tells when the length of the vectors changes, and what helps', async () => {
  await embedder.embed(['refund'])
  fake.scriptEmbeddings({ kind: 'embeds', dimensions: 96 })
  const fault = await faultOf(['refund'])
  expect(fault.message).toContain(`${NAME} gave vectors of 96 numbers where 64 were expected`)
  expect(fault.message).toContain('EMBEDDER_DIMENSIONS=96')
  expect(fake.calls).toHaveLength(2)
  embedder = await open(32)
  expect((await faultOf(['refund'])).message).toContain('where 32 were expected')
})

it('[R20] tells a model that wants to know a question from a passage, and makes new vectors for it', async () => {
  const nomic = await open(null, 'openai-compatible:nomic-embed-text')
  await nomic.embed(['refund'], { isQuestion: true })
  await nomic.embed(['You get a refund.'])
  expect(fake.calls.map(({ body }) => textsOf(body))).toEqual([['search_query: refund'], ['search_document: You get a refund.']])
  expect(nomic.version).toBe('openai-compatible:nomic-embed-text ["search_query: ","search_document: "]')
  expect(embedder.version).toBe(NAME)
})

describe('[R17] a passage that the provider will not read', () => {
  const texts = Array.from({ length: 20 }, (_, i) => `Article ${i}${i === 13 ? ' POISON' : ''}`)

  it.each([400, 413, 500])('gets the zero vector, and the others theirs, in few calls: %d', async (refusal) => {
    fake.scriptEmbeddings({ kind: 'embeds', refuses: 'POISON', refusal })
    const vectors = await embedder.embed(texts)
    const zeros = vectors.flatMap((vector, i) => (vector.every((value) => value === 0) ? [i] : []))
    expect(zeros).toEqual([13])
    expect(vectors[13]).toHaveLength(64)
    expect(fake.calls.length).toBeLessThanOrEqual(refusal === 500 ? 17 : 14)
  })

  it('is told from a request that is refused as such', async () => {
    fake.scriptEmbeddings({ kind: 'status', status: 400, code: 'unknown_option' })
    expect((await faultOf(texts)).message).toBe(`${NAME} refused the request (400 unknown_option)`)
    expect(fake.calls.map(({ body }) => textsOf(body).length)).toEqual([20, 1])
  })
})
