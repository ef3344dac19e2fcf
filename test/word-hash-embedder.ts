import { createHash } from 'node:crypto'
import { findWords, stemWord } from '../src/domain/text/find-words.ts'
import type { Embedder } from '../src/ports/embedder.ts'

const DIMENSIONS = 64

/** A deterministic embedder for tests: texts that share words lie close together. It counts what it embeds. */
export class WordHashEmbedder implements Embedder {
  readonly version = 'word-hash-1'
  readonly dimensions = DIMENSIONS
  readonly windowWords = 30
  readonly embeddedTexts: string[] = []
  /** When set, `embed` fails with it. */
  fault: Error | null = null

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    if (this.fault) throw this.fault
    this.embeddedTexts.push(...texts)
    return texts.map(toVector)
  }
}

function toVector(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (const word of findWords(text)) {
    const hash = createHash('md5').update(stemWord(word.text)).digest()
    for (let i = 0; i < 4; i++)
      vector[(hash[i] as number) % DIMENSIONS] = (vector[(hash[i] as number) % DIMENSIONS] ?? 0) + (hash[i + 4] as number) / 128 - 1
  }
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}
