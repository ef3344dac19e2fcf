import { createHash } from 'node:crypto'
import type { Embedder } from '../../../ports/embedder.ts'
import type { KnowledgeFeed } from '../../../ports/knowledge.ts'
import type { PassageIndex, UnembeddedPassage } from './passage-index.ts'
import { letOthersRun } from './run-in-slices.ts'
import { encodeVector } from './vector-table.ts'

/** Passages whose vectors are looked up together; an embedder that takes more texts at once gets more. */
const BATCH_PASSAGES = 64

/** Vectors saved in one transaction: a long one in this thread would hold up the writes of the others. */
const BATCH_SAVED = 16

/** The key of a stored vector: the embedded text says it all. */
export function vectorKey(window: string): string {
  return createHash('sha256').update(window).digest('hex')
}

/** Gives every waiting passage the vectors that the store keeps, a batch at a time with room for questions in between. */
export async function adoptVectors(index: PassageIndex, embedder: Embedder, feed: KnowledgeFeed, signal: AbortSignal): Promise<void> {
  for (const batch of inBatches(index.waiting(), BATCH_PASSAGES)) {
    if (signal.aborted) return
    placeKnown(index, batch, await storedVectors(index, batch, embedder, feed))
    await letOthersRun()
  }
}

/**
 * Gives a batch of waiting passages their vectors: those that the store keeps, and the others from the embedder, in as
 * many texts and calls at a time as it takes. What a call brought is saved although another one failed, and before this
 * returns; then the first fault is thrown. Stops early, with what it has, when `signal` is aborted.
 */
export async function embedPassages(index: PassageIndex, embedder: Embedder, feed: KnowledgeFeed, signal: AbortSignal): Promise<void> {
  const { textsPerCall, parallelCalls } = embedder
  const batch = index.takeUnembedded(Math.max(BATCH_PASSAGES, textsPerCall * parallelCalls))
  const known = await storedVectors(index, batch, embedder, feed)
  placeKnown(index, batch, known)
  const missing = new Set(batch.flatMap(({ windows }) => windows).filter((window) => !known.has(window)))
  const calls = inBatches(missing, textsPerCall)
  let unsaved: { key: string; data: Uint8Array }[] = []
  const save = async (from: number): Promise<void> => {
    while (unsaved.length >= from) {
      const saved = unsaved.slice(0, BATCH_SAVED)
      unsaved = unsaved.slice(BATCH_SAVED)
      await feed.saveVectors(embedder.version, saved)
    }
  }
  const lane = async (): Promise<void> => {
    for (const texts of calls) {
      await letOthersRun()
      if (signal.aborted) return
      const vectors = await embedder.embed(texts, { signal })
      texts.forEach((text, i) => {
        const vector = vectors[i]
        if (!vector) throw new Error('the embedder gave too few vectors')
        const data = encodeVector(vector)
        if (!index.acceptsVector(data)) throw new Error(otherLength(embedder, vector))
        known.set(text, data)
        // A text that could not be read is tried again after the next start.
        if (vector.some((value) => value !== 0)) unsaved.push({ key: vectorKey(text), data })
      })
      placeKnown(index, batch, known)
      await save(BATCH_SAVED)
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: parallelCalls }, lane))
  await save(1)
  const fault = ended.find((result) => result.status === 'rejected')
  if (fault && !signal.aborted) throw fault.reason
}

/** The windows whose vectors the store keeps. */
async function storedVectors(
  index: PassageIndex,
  batch: readonly UnembeddedPassage[],
  embedder: Embedder,
  feed: KnowledgeFeed,
): Promise<Map<string, Uint8Array>> {
  const keys = new Map(batch.flatMap(({ windows }) => windows.map((window) => [window, vectorKey(window)] as const)))
  const stored = await feed.vectors(embedder.version, [...new Set(keys.values())])
  const known = new Map<string, Uint8Array>()
  for (const [window, key] of keys) {
    const data = stored.get(key)
    if (data && index.acceptsVector(data)) known.set(window, data)
  }
  return known
}

/** Passages of which all windows are known get their vectors; those that have them already are left alone. */
function placeKnown(index: PassageIndex, batch: readonly UnembeddedPassage[], known: ReadonlyMap<string, Uint8Array>): void {
  for (const { windows, place } of batch) {
    const vectors = windows.flatMap((window) => known.get(window) ?? [])
    if (vectors.length === windows.length) index.addVectors(place, vectors)
  }
}

function otherLength({ version }: Embedder, { length }: Float32Array): string {
  return `${version} gives vectors of another length (${length}) than those that are stored; EMBEDDER_DIMENSIONS=${length} makes all of them anew`
}

/** Shared by all who iterate it: each batch comes once. */
function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[], void, undefined> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
