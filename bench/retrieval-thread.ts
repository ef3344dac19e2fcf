import { parentPort, workerData } from 'node:worker_threads'
import { loadBundledEmbedder } from '../src/adapters/embedder/bundled/bundled-embedder.ts'
import { LocalRetrieval } from '../src/adapters/retrieval/in-worker/local-retrieval.ts'
import { serveRetrieval } from '../src/adapters/retrieval/in-worker/serve-retrieval.ts'
import { SyntheticKnowledge } from './synthetic-knowledge.ts'

/** The retrieval thread of the product over a synthetic knowledge base instead of the store. */
if (!parentPort) throw new Error('retrieval-thread.ts runs as a worker thread')
const { passages, snapshotPath } = workerData as { passages: number; snapshotPath: string }

serveRetrieval(parentPort, async (onStatus) => {
  const options = { feed: new SyntheticKnowledge(passages), embedder: loadBundledEmbedder(), snapshotPath, onStatus }
  return { retrieval: new LocalRetrieval(options), release: async () => {} }
})
