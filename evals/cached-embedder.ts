import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Embedder } from '../src/ports/embedder.ts'

const HASH_BYTES = 16

/**
 * An embedder that keeps what it has embedded in a file, so that the next run of an evaluation does not wait for it.
 * The file belongs to one version of the embedder: its name should say which.
 */
export function cacheVectors(embedder: Embedder, dimensions: number, file: string): Embedder {
  const known = readVectors(file, dimensions)
  mkdirSync(dirname(file), { recursive: true })
  const embedOne = async (text: string): Promise<Float32Array> => {
    const key = createHash('sha256')
      .update(text)
      .digest('hex')
      .slice(0, HASH_BYTES * 2)
    const before = known.get(key)
    if (before) return before
    const [vector] = await embedder.embed([text])
    if (!vector) throw new Error('the embedder gave no vector')
    known.set(key, vector)
    appendFileSync(file, Buffer.concat([Buffer.from(key, 'hex'), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)]))
    return vector
  }
  return {
    ...embedder,
    embed: async (texts) => {
      const vectors: Float32Array[] = []
      for (const text of texts) vectors.push(await embedOne(text))
      return vectors
    },
  }
}

function readVectors(file: string, dimensions: number): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>()
  if (!existsSync(file)) return known
  const bytes = readFileSync(file)
  const size = HASH_BYTES + dimensions * 4
  for (let at = 0; at + size <= bytes.length; at += size) {
    const vector = new Float32Array(dimensions)
    for (let i = 0; i < dimensions; i++) vector[i] = bytes.readFloatLE(at + HASH_BYTES + i * 4)
    known.set(bytes.toString('hex', at, at + HASH_BYTES), vector)
  }
  return known
}
