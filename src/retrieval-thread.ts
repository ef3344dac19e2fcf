import { parentPort, workerData } from 'node:worker_threads'
import { loadBundledEmbedder } from './adapters/embedder/bundled/bundled-embedder.ts'
import { LocalRetrieval } from './adapters/retrieval/in-worker/local-retrieval.ts'
import { serveRetrieval } from './adapters/retrieval/in-worker/serve-retrieval.ts'
import { openStore } from './adapters/store/open-store.ts'
import type { Embedder } from './ports/embedder.ts'
import type { KnowledgeFeed } from './ports/knowledge.ts'

/** What main.ts hands to the retrieval thread, which is composed here and shares nothing with it but the database. */
export interface RetrievalThreadSettings {
  /** As `openStore` takes it. */
  readonly databaseUrl: string
  /** Where the index is kept between two starts; null keeps it nowhere. */
  readonly snapshotPath: string | null
  readonly embedder: 'bundled'
}

async function openKnowledgeFeed(databaseUrl: string): Promise<{ feed: KnowledgeFeed; release: () => Promise<void> }> {
  const store = await openStore(databaseUrl)
  return { feed: store, release: () => store.close() }
}

const embedders: Record<RetrievalThreadSettings['embedder'], () => Embedder> = { bundled: loadBundledEmbedder }

if (!parentPort) throw new Error('retrieval-thread.ts runs as a worker thread')
const settings = workerData as RetrievalThreadSettings

serveRetrieval(parentPort, async (onStatus) => {
  const { feed, release } = await openKnowledgeFeed(settings.databaseUrl)
  const embedder = embedders[settings.embedder]()
  return { retrieval: new LocalRetrieval({ feed, embedder, snapshotPath: settings.snapshotPath, onStatus }), release }
})
