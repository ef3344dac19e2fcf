import { join } from 'node:path'
import { loadBundledEmbedder } from '../src/adapters/embedder/bundled/bundled-embedder.ts'
import { DIMENSIONS } from '../src/adapters/embedder/bundled/load-weights.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import { cacheVectors } from './cached-embedder.ts'

/** The bundled embedder with its vectors kept under data/, which is not committed. */
export function openEmbedder(): Embedder {
  const embedder = loadBundledEmbedder()
  return cacheVectors(embedder, DIMENSIONS, join(import.meta.dirname, '..', 'data', 'evals', `${embedder.version}.vectors`))
}
