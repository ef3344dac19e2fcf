import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Embedder } from '../../src/ports/embedder.ts'

export interface OpenedEmbedder {
  readonly embedder: Embedder
  readonly close: () => Promise<void>
}

/** What every embedder promises (src/ports/embedder.ts). */
export function embedderContract(name: string, open: () => Promise<OpenedEmbedder>): void {
  describe(`embedder contract: ${name}`, () => {
    let opened: OpenedEmbedder
    let embedder: Embedder
    beforeAll(async () => {
      opened = await open()
      embedder = opened.embedder
    })
    afterAll(() => opened.close())

    const embedAll = async (texts: readonly string[]) => {
      const vectors: Float32Array[] = []
      for (let at = 0; at < texts.length; at += embedder.textsPerCall)
        vectors.push(...(await embedder.embed(texts.slice(at, at + embedder.textsPerCall))))
      return vectors
    }

    it('says what it is and how much it takes', () => {
      expect(embedder.version).toMatch(/\S/)
      for (const count of [embedder.windowWords, embedder.textsPerCall, embedder.parallelCalls]) {
        expect(Number.isInteger(count)).toBe(true)
        expect(count).toBeGreaterThan(0)
      }
    })

    it('gives one unit vector for each text, in order, all of one length', async () => {
      const texts = Array.from({ length: 70 }, (_, i) => `Article number ${i} about shipping`)
      const vectors = await embedAll(texts)
      expect(vectors).toHaveLength(texts.length)
      expect(new Set(vectors.map(({ length }) => length)).size).toBe(1)
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4)
      const [alone] = await embedder.embed([texts[42] ?? ''])
      expect(cosine(vectors[42], alone)).toBeCloseTo(1, 4)
      expect(cosine(vectors[42], vectors[7])).toBeLessThan(0.9999)
    })

    it('puts texts that share their words closer together than others, asked or told', async () => {
      const [passage, other] = await embedAll(['Refunds are paid within five days', 'The shop opens at nine'])
      const [question] = await embedder.embed(['Are refunds paid within five days'], { isQuestion: true })
      expect(cosine(question, passage)).toBeGreaterThan(cosine(question, other) + 0.1)
    })

    it('takes nothing, blanks, and hostile texts', async () => {
      expect(await embedder.embed([])).toEqual([])
      const vectors = await embedAll(['', ' \n ', '\ud800', '\u0000', '🎉'.repeat(5000), 'x'.repeat(100_000), '"}],{', 'refund'])
      for (const vector of vectors) {
        expect(vector).toHaveLength(vectors.at(-1)?.length ?? 0)
        expect(vector.every(Number.isFinite)).toBe(true)
      }
    })
  })
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return (a ?? new Float32Array()).reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0)
}
