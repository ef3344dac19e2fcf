import { loadBundledEmbedder } from '../src/adapters/embedder/bundled/bundled-embedder.ts'
import { DIMENSIONS } from '../src/adapters/embedder/bundled/load-weights.ts'
import { vectorKey } from '../src/adapters/retrieval/in-worker/embed-passages.ts'
import { cutWindows } from '../src/adapters/retrieval/in-worker/passage-windows.ts'
import { encodeVector } from '../src/adapters/retrieval/in-worker/vector-table.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import type { KnowledgeDocument } from '../src/ports/knowledge.ts'

const DOCUMENTS_AT_ONCE = 50

/**
 * Stores a made-up vector for every window of every document that `isReal` does not name, as if it had been embedded
 * before: encoding ten thousand passages takes minutes and a search is as quick whatever the vectors say. Gives how many
 * passages are left to the server.
 */
export async function fillVectors(databaseFile: string, isReal: (document: KnowledgeDocument) => boolean): Promise<number> {
  const { version, windowWords } = loadBundledEmbedder()
  const store = await openStore(`sqlite:${databaseFile}`)
  let left = 0
  let revision = 0
  for (;;) {
    const changes = await store.changesAfter(revision, DOCUMENTS_AT_ONCE)
    const last = changes.at(-1)
    if (!last) break
    revision = last.revision
    const documents = changes.flatMap((change) => (change.kind === 'published' ? [change.document] : []))
    const made = documents.filter((document) => !isReal(document))
    left += documents.filter(isReal).reduce((sum, document) => sum + document.passages.length, 0)
    const windows = made.flatMap(({ title, passages }) =>
      passages.flatMap(({ heading, text }) => cutWindows(title, heading, text, windowWords)),
    )
    await store.saveVectors(
      version,
      windows.map(vectorKey).map((key) => ({ key, data: encodeVector(unitVector(key, DIMENSIONS)) })),
    )
  }
  await store.close()
  return left
}

/** A vector that points anywhere, always the same for the same key: the bits of a linear congruential generator. */
function unitVector(key: string, dimensions: number): Float32Array {
  let state = Number.parseInt(key.slice(0, 8), 16)
  const vector = Float32Array.from({ length: dimensions }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  })
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
