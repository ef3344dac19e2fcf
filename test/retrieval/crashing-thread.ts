import { parentPort, workerData } from 'node:worker_threads'
import { serveRetrieval } from '../../src/adapters/retrieval/in-worker/serve-retrieval.ts'
import type { Retrieval } from '../../src/ports/retrieval.ts'

/** A retrieval thread that dies of the question "crash", and once of "crash once"; the count of its starts is shared. */
if (!parentPort) throw new Error('runs as a worker thread')
const starts = new Int32Array((workerData as { starts: SharedArrayBuffer }).starts)
const start = Atomics.add(starts, 0, 1) + 1

serveRetrieval(parentPort, async (onStatus) => {
  onStatus({ state: 'ready', passages: start, unembedded: 0, wordSearches: 0 })
  const retrieval: Retrieval = {
    search: ({ text }) => {
      if (text === 'crash' || (text === 'crash once' && start === 1)) setImmediate(crash)
      else if (text !== 'wait for the crash' || start > 1)
        return Promise.resolve({ passages: [], terms: [{ stem: text, idf: start, passages: 0 }] })
      return Promise.withResolvers<never>().promise
    },
    refresh: () => {},
    status: () => ({ state: 'ready', passages: start, unembedded: 0, wordSearches: 0 }),
    settled: async () => {},
    close: async () => {},
  }
  return { retrieval, release: async () => {} }
})

function crash(): never {
  throw new Error('out of luck')
}
