import type { Embedder } from '../../../ports/embedder.ts'
import type { KnowledgeFeed } from '../../../ports/knowledge.ts'
import type { Retrieval, RetrievalQuery, RetrievalResult, RetrievalStatus } from '../../../ports/retrieval.ts'
import { adoptVectors, embedPassages } from './embed-passages.ts'
import { EmbeddingPause } from './embedding-pause.ts'
import { PassageIndex } from './passage-index.ts'
import { QuestionVectors } from './question-vectors.ts'
import { runInSlices } from './run-in-slices.ts'
import { documentOf, type FollowedIndex, SnapshotKeeper, snapshotOrigin } from './snapshot-keeper.ts'

export interface LocalRetrievalOptions {
  readonly feed: KnowledgeFeed
  readonly embedder: Embedder
  /** Where the index is kept between two starts; null keeps it nowhere. */
  readonly snapshotPath: string | null
  /** Is told each change of the status. */
  readonly onStatus?: (status: RetrievalStatus) => void
}

const CLOSED = 'the retrieval was closed'

/** Documents that become visible together; few, so that no step takes long. */
const BATCH_CHANGES = 20
/** A hint may get lost: the store is asked anyway after this long. */
const POLL_MS = 1000
/** A search that comes before the index is ready waits at most this long. */
const LOADING_PATIENCE_MS = 10_000

/** How far an index has come. */
export interface IndexProgress {
  /** The store's revision that it has followed. */
  readonly revision: number
  /** Whether it answers, and holds every vector that the store keeps for it. */
  readonly isSurveyed: boolean
  readonly unembedded: number
}

/**
 * The read model on the calling thread: what the worker thread runs, and what a test or an evaluation uses directly.
 * It follows the feed, embeds new passages in the background and answers searches in between.
 */
export class LocalRetrieval implements Retrieval {
  readonly #options: LocalRetrievalOptions
  readonly #questions: QuestionVectors
  readonly #snapshots: SnapshotKeeper
  readonly #index: PassageIndex
  readonly #stop = new AbortController()
  readonly #ready = Promise.withResolvers<void>()
  readonly #loaded = Promise.withResolvers<void>()
  readonly #following: Promise<void>
  #revision = 0
  #lastDocument: string | null = null
  #isReady = false
  #feedFault: string | null = null
  #embedderFault: string | null = null
  readonly #embeddingPause = new EmbeddingPause()
  #isSurveyed = false
  #hinted = false
  #wake: () => void = () => {}
  #settling: { readonly revision: number; readonly resolve: () => void }[] = []
  #upkeep: Promise<void> | null = null
  #saveTimer: NodeJS.Timeout | undefined

  constructor(options: LocalRetrievalOptions) {
    const { embedder, snapshotPath } = options
    this.#options = options
    this.#index = new PassageIndex(embedder)
    this.#questions = new QuestionVectors(embedder, (vector) => this.#index.acceptsQuestion(vector))
    this.#snapshots = new SnapshotKeeper(snapshotPath, snapshotOrigin(embedder))
    this.#ready.promise.catch(() => {})
    this.#following = this.#follow()
  }

  async search({ text, limit, locale }: RetrievalQuery): Promise<RetrievalResult> {
    if (this.#stop.signal.aborted) throw new Error(CLOSED)
    await this.#whenReady()
    const vector = this.#index.passages > 0 ? await this.#findVector(text) : null
    return this.#index.search({ text, vector, limit, locale })
  }

  refresh(): void {
    this.#hinted = true
    this.#wake()
  }

  status(): RetrievalStatus {
    const { passages, unembedded } = this.#index
    const detail = this.#feedFault ?? this.#embedderFault ?? this.#questions.fault
    const state = this.#isReady ? 'ready' : this.#feedFault === null ? 'loading' : 'failed'
    return { state, passages, unembedded, wordSearches: this.#questions.failures, ...(detail !== null && { detail }) }
  }

  /** Resolves when the snapshot, if there is one, has been read. */
  get loaded(): Promise<void> {
    return this.#loaded.promise
  }

  get progress(): IndexProgress {
    const { unembedded } = this.#index
    return { revision: this.#revision, isSurveyed: this.#isReady && (this.#isSurveyed || unembedded === 0), unembedded }
  }

  async settled(): Promise<void> {
    const revision = await this.#options.feed.revision()
    if (this.#isReady && this.#revision >= revision) return
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const stopped = (): void => reject(new Error(CLOSED))
    this.#stop.signal.addEventListener('abort', stopped, { once: true })
    this.#settling.push({ revision, resolve })
    this.refresh()
    await promise.finally(() => this.#stop.signal.removeEventListener('abort', stopped))
  }

  /** Resolves when the background work that is due has been done: every passage has its vector, if the embedder can. */
  async embedded(): Promise<void> {
    await this.settled()
    while (this.#upkeep) await this.#upkeep
  }

  async close(): Promise<void> {
    if (this.#stop.signal.aborted) return
    this.#stop.abort()
    this.#ready.reject(new Error(CLOSED))
    this.#wake()
    clearTimeout(this.#saveTimer)
    await this.#following
    await this.#upkeep
    if (this.#isReady) await this.#snapshots.save(this.#followed())
  }

  async #follow(): Promise<void> {
    await this.#load().catch((cause: unknown) => this.#failFeed(cause))
    this.#loaded.resolve()
    while (!this.#stop.signal.aborted) {
      this.#hinted = false
      await this.#catchUp().catch((cause: unknown) => this.#failFeed(cause))
      void this.#questions.askAgain().then((isBack) => isBack && this.#report())
      await this.#pause(POLL_MS)
    }
  }

  async #load(): Promise<void> {
    const snapshot = await this.#snapshots.load(this.#options.feed)
    if (!snapshot) return
    this.#index.restore(snapshot.parts)
    this.#revision = snapshot.revision
    this.#lastDocument = snapshot.lastDocument
    this.#snapshots.markSaved(this.#followed())
  }

  async #catchUp(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const changes = await this.#options.feed.changesAfter(this.#revision, BATCH_CHANGES)
      const last = changes.at(-1)
      if (!last) break
      const published = changes.flatMap((change) => (change.kind === 'published' ? [change.document] : []))
      const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.document_id] : []))
      await runInSlices(this.#index.publish(published, removed))
      this.#revision = last.revision
      this.#lastDocument = documentOf(last)
      if (this.#isReady) this.#settle()
      this.#report()
    }
    if (this.#stop.signal.aborted) return
    const recovered = this.#feedFault !== null || !this.#isReady
    this.#feedFault = null
    this.#isReady = true
    this.#ready.resolve()
    this.#settle()
    if (recovered) this.#report()
    this.#startUpkeep()
  }

  #failFeed(cause: unknown): void {
    this.#feedFault = `the knowledge base cannot be read: ${messageOf(cause)}`
    this.#report()
  }

  #settle(): void {
    const done = this.#settling.filter(({ revision }) => revision <= this.#revision)
    this.#settling = this.#settling.filter(({ revision }) => revision > this.#revision)
    for (const { resolve } of done) resolve()
  }

  /** Merging, embedding and saving, one after the other: only a publish may change the index meanwhile. */
  #startUpkeep(): void {
    const embeds = this.#index.unembedded > 0 && this.#embeddingPause.isOver
    if (this.#upkeep || (!embeds && this.#snapshots.isSaved(this.#followed()))) return
    this.#upkeep = this.#keepUp(embeds).finally(() => {
      this.#upkeep = null
    })
  }

  async #keepUp(embeds: boolean): Promise<void> {
    if (!this.#isSurveyed) await this.#survey()
    while (!this.#stop.signal.aborted) {
      const merged = await runInSlices(this.#index.merge())
      if (!merged && !(embeds && (await this.#embedSome()))) break
    }
    if (this.#stop.signal.aborted || this.#snapshots.isSaved(this.#followed())) return
    this.#saveTimer ??= setTimeout(() => this.#saveNow(), this.#snapshots.delayMs).unref()
  }

  /** What the store keeps comes first: only then is it known what has to be embedded. */
  async #survey(): Promise<void> {
    const { embedder, feed } = this.#options
    try {
      await adoptVectors(this.#index, embedder, feed, this.#stop.signal)
      this.#isSurveyed = true
      this.#report()
    } catch (cause) {
      this.#failFeed(cause)
    }
  }

  /** Answers whether there may be more to embed. */
  async #embedSome(): Promise<boolean> {
    if (this.#index.unembedded === 0) return false
    const { embedder, feed } = this.#options
    try {
      await embedPassages(this.#index, embedder, feed, this.#stop.signal)
      this.#embedderFault = null
      this.#embeddingPause.succeeded()
      return true
    } catch (cause) {
      this.#embedderFault = `embedding waits: ${messageOf(cause)}`
      this.#embeddingPause.failed(cause)
      return false
    } finally {
      this.#report()
    }
  }

  async #findVector(text: string): Promise<Float32Array | null> {
    const faultBefore = this.#questions.fault
    const vector = await this.#questions.find(text)
    if (!vector || this.#questions.fault !== faultBefore) this.#report()
    return vector
  }

  #saveNow(): void {
    this.#saveTimer = undefined
    if (this.#stop.signal.aborted || this.#upkeep) return
    this.#upkeep = this.#snapshots.save(this.#followed()).finally(() => {
      this.#upkeep = null
    })
  }

  #followed(): FollowedIndex {
    return { index: this.#index, revision: this.#revision, lastDocument: this.#lastDocument }
  }

  async #whenReady(): Promise<void> {
    if (this.#isReady) return
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(new Error('the knowledge base is still loading')), LOADING_PATIENCE_MS)
    await Promise.race([this.#ready.promise, late.promise]).finally(() => clearTimeout(timer))
  }

  async #pause(ms: number): Promise<void> {
    if (this.#hinted || this.#stop.signal.aborted) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, ms)
    this.#wake = resolve
    await promise
    clearTimeout(timer)
    this.#wake = () => {}
  }

  #report(): void {
    this.#options.onStatus?.(this.status())
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
