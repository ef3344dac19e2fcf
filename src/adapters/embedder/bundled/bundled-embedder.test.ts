import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadBundledEmbedder } from './bundled-embedder.ts'

/** Made by the runtime that the model's publisher gives out with it (@energetic-ai/embeddings 0.2.0). */
const references = JSON.parse(readFileSync(new URL('reference-encodings.json', import.meta.url), 'utf8')) as {
  text: string
  vector: string
}[]

const embedder = loadBundledEmbedder()

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

it.each(references)('gives the vector of the publisher’s own runtime: $text', async ({ text, vector }) => {
  const bytes = Buffer.from(vector, 'base64')
  const expected = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const [actual] = await embedder.embed([text])
  expect(actual).toHaveLength(512)
  const largestDifference = Math.max(...actual!.map((value, i) => Math.abs(value - expected[i]!)))
  expect(largestDifference).toBeLessThan(2e-6)
})

it('gives unit vectors, closer together for texts that mean the same', async () => {
  const [question, paraphrase, other] = await embedder.embed([
    'I forgot my password, what do I do?',
    'How can I reset my login password?',
    'When is phone support available?',
  ])
  expect(cosine(question!, question!)).toBeCloseTo(1, 6)
  expect(cosine(question!, paraphrase!)).toBeGreaterThan(cosine(question!, other!) + 0.2)
})

it('gives the zero vector for nothing, and the same vector for the same text whatever came before', async () => {
  const [empty, first, , again] = await embedder.embed(['', 'refund', 'a longer text in between', 'refund'])
  expect(empty!.every((value) => value === 0)).toBe(true)
  expect(again).toEqual(first)
})

it('takes any text, in bounded time', async () => {
  const started = performance.now()
  for (const text of ['\ud800', '\u0000', '🎉'.repeat(50_000), 'x'.repeat(1_000_000), '\ufdfa'.repeat(100_000)]) {
    const [vector] = await embedder.embed([text])
    expect(Number.isFinite(vector![0])).toBe(true)
  }
  expect(performance.now() - started).toBeLessThan(3000)
})
