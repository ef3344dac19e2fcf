import { parentPort, workerData } from 'node:worker_threads'
import { loadBundledEmbedder } from './adapters/embedder/bundled/bundled-embedder.ts'
import { type OutsideEmbedder, openOutsideEmbedder } from './adapters/embedder/open-embedder.ts'
import { LocalRetrieval } from './adapters/retrieval/in-worker/local-retrieval.ts'
import { serveRetrieval } from './adapters/retrieval/in-worker/serve-retrieval.ts'
import { SwitchingRetrieval } from './adapters/retrieval/in-worker/switching-retrieval.ts'
import { openStore } from './adapters/store/open-store.ts'
import { steadyClock } from './ports/clock.ts'
import type { KnowledgeFeed } from './ports/knowledge.ts'
import type { RetrievalStatus } from './ports/retrieval.ts'

/** What main.ts hands to the retrieval thread, which is composed here and shares nothing with it but the database. */
export interface RetrievalThreadSettings {
  /** As `openStore` takes it. */
  readonly databaseUrl: string
  /** Where the index is kept between two starts; null keeps it nowhere. That of an outside embedder lies beside it. */
  readonly snapshotPath: string | null
  readonly embedder: 'bundled' | OutsideEmbedder
}

type OnStatus = (status: RetrievalStatus) => void

async function openKnowledgeFeed(databaseUrl: string): Promise<{ feed: KnowledgeFeed; release: () => Promise<void> }> {
  const store = await openStore(databaseUrl)
  return { feed: store, release: () => store.close() }
}

async function openRetrieval({ snapshotPath, embedder }: RetrievalThreadSettings, feed: KnowledgeFeed, onStatus: OnStatus) {
  const openBundled = (tell: OnStatus) => new LocalRetrieval({ feed, embedder: loadBundledEmbedder(), snapshotPath, onStatus: tell })
  if (embedder === 'bundled') return openBundled(onStatus)
  const outside = await openOutsideEmbedder(embedder, steadyClock)
  const besidePath = snapshotPath === null ? null : `${snapshotPath}-outside`
  return new SwitchingRetrieval({
    feed,
    name: embedder.name,
    openWanted: (tell) => new LocalRetrieval({ feed, embedder: outside, snapshotPath: besidePath, onStatus: tell }),
    openStandIn: openBundled,
    onStatus,
  })
}

if (!parentPort) throw new Error('retrieval-thread.ts runs as a worker thread')
const settings = workerData as RetrievalThreadSettings

serveRetrieval(parentPort, async (onStatus) => {
  const { feed, release } = await openKnowledgeFeed(settings.databaseUrl)
  return { retrieval: await openRetrieval(settings, feed, onStatus), release }
})
