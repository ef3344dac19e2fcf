import { createHash } from 'node:crypto'
import type { Embedder } from '../../../ports/embedder.ts'
import type { KnowledgeFeed } from '../../../ports/knowledge.ts'
import type { PassageIndex } from './passage-index.ts'
import { letOthersRun } from './run-in-slices.ts'
import { encodeVector } from './vector-table.ts'

/** Passages whose vectors are looked up, and saved, together. */
const BATCH_PASSAGES = 64

/** Vectors saved in one transaction: a long one in this thread would hold up the writes of the others. */
const BATCH_SAVED = 16

/** The key of a stored vector: the embedded text says it all. */
export function vectorKey(window: string): string {
  return createHash('sha256').update(window).digest('hex')
}

/**
 * Gives up to 64 waiting passages their vectors: those that the store keeps, and the others from the embedder, one
 * window at a time with room for questions in between. New vectors are saved before it returns. Stops early, with what
 * it has, when `signal` is aborted.
 */
export async function embedPassages(index: PassageIndex, embedder: Embedder, feed: KnowledgeFeed, signal: AbortSignal): Promise<void> {
  const waiting = index.takeUnembedded(BATCH_PASSAGES)
  const keys = new Map(waiting.flatMap(({ windows }) => windows.map((window) => [window, vectorKey(window)] as const)))
  const stored = await feed.vectors(embedder.version, [...new Set(keys.values())])
  const fresh = new Map<string, Uint8Array>()
  const vectorOf = async (window: string): Promise<Uint8Array> => {
    const key = keys.get(window) ?? vectorKey(window)
    const known = stored.get(key) ?? fresh.get(key)
    if (known && index.acceptsVector(known)) return known
    await letOthersRun()
    const [vector] = await embedder.embed([window])
    const data = encodeVector(vector ?? new Float32Array(embedder.dimensions))
    fresh.set(key, data)
    return data
  }
  try {
    for (const { windows, place } of waiting) {
      const vectors: Uint8Array[] = []
      for (const window of windows) {
        if (signal.aborted) return
        vectors.push(await vectorOf(window))
      }
      index.addVectors(place, vectors)
    }
  } finally {
    const unsaved = [...fresh].map(([key, data]) => ({ key, data }))
    for (let from = 0; from < unsaved.length; from += BATCH_SAVED) {
      await feed.saveVectors(embedder.version, unsaved.slice(from, from + BATCH_SAVED))
    }
  }
}
