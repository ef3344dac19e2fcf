import { createHash } from 'node:crypto'
import { findWords, stemWord } from '../src/domain/text/find-words.ts'
import type { Embedder } from '../src/ports/embedder.ts'

const DIMENSIONS = 64

/** A deterministic embedder for tests: texts that share words lie close together. It counts what it embeds. */
export class WordHashEmbedder implements Embedder {
  readonly version: string
  readonly windowWords = 30
  textsPerCall = 1
  parallelCalls = 1
  dimensions = DIMENSIONS
  readonly isCalibrated = true
  readonly embeddedTexts: string[] = []
  /** When set, `embed` fails with it. */
  fault: Error | null = null
  /** When set, a call with a text that holds it fails. */
  failsOn: string | null = null
  /** When set, `embed` waits for it. */
  gate: Promise<void> = Promise.resolve()

  constructor(version = 'word-hash-1') {
    this.version = version
  }

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    await this.gate
    const { fault, failsOn } = this
    if (fault) throw fault
    if (failsOn !== null && texts.some((text) => text.includes(failsOn))) throw new Error(`will not take ${failsOn}`)
    this.embeddedTexts.push(...texts)
    return texts.map((text) => wordHashVector(text, this.dimensions))
  }
}

/** A unit vector that depends on the words of the text alone; the zero vector for none. */
export function wordHashVector(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions)
  for (const word of findWords(text)) {
    const hash = createHash('md5').update(stemWord(word.text)).digest()
    for (let i = 0; i < 4; i++)
      vector[(hash[i] as number) % dimensions] = (vector[(hash[i] as number) % dimensions] ?? 0) + (hash[i + 4] as number) / 128 - 1
  }
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}
