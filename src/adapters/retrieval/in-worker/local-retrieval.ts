import type { Embedder } from '../../../ports/embedder.ts'
import type { KnowledgeFeed } from '../../../ports/knowledge.ts'
import type { Retrieval, RetrievalQuery, RetrievalResult, RetrievalStatus } from '../../../ports/retrieval.ts'
import { embedPassages } from './embed-passages.ts'
import { PassageIndex } from './passage-index.ts'
import { QuestionVectors } from './question-vectors.ts'
import { runInSlices } from './run-in-slices.ts'
import { readSnapshot, writeSnapshot } from './snapshot.ts'

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
/** The snapshot is written when nothing has changed for this long, and on closing. */
const QUIET_MS = 5000
/** After the store or the embedder failed, the next attempt waits this long. */
const RETRY_MS = 2000

/**
 * The read model on the calling thread: what the worker thread runs, and what a test or an evaluation uses directly.
 * It follows the feed, embeds new passages in the background and answers searches in between.
 */
export class LocalRetrieval implements Retrieval {
  readonly #options: LocalRetrievalOptions
  readonly #questions: QuestionVectors
  readonly #stop = new AbortController()
  readonly #ready = Promise.withResolvers<void>()
  readonly #following: Promise<void>
  #index: PassageIndex
  #revision = 0
  #lastDocument: string | null = null
  #savedRevision = -1
  #savedUnembedded = -1
  #fault: string | null = null
  #isReady = false
  #wake: () => void = () => {}
  #hinted = false
  #settling: { readonly revision: number; readonly resolve: () => void }[] = []
  #upkeep: Promise<void> | null = null
  #quietTimer: NodeJS.Timeout | undefined

  constructor(options: LocalRetrievalOptions) {
    this.#options = options
    this.#index = new PassageIndex(options.embedder)
    this.#questions = new QuestionVectors(options.embedder)
    this.#ready.promise.catch(() => {})
    this.#following = this.#follow()
  }

  async search({ text, limit, locale }: RetrievalQuery): Promise<RetrievalResult> {
    if (this.#stop.signal.aborted) throw new Error(CLOSED)
    await this.#whenReady()
    const vector = this.#index.passages > 0 ? await this.#questions.find(text) : null
    return this.#index.search({ text, vector, limit, locale })
  }

  refresh(): void {
    this.#hinted = true
    this.#wake()
  }

  status(): RetrievalStatus {
    const { passages, unembedded } = this.#index
    const detail = this.#fault ?? this.#questions.fault
    const state = this.#isReady ? 'ready' : this.#fault === null ? 'loading' : 'failed'
    return { state, passages, unembedded, ...(detail !== null && { detail }) }
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

  /** Resolves when every passage has its vector and nothing is left to tidy up. */
  async embedded(): Promise<void> {
    await this.settled()
    while (this.#upkeep) await this.#upkeep
  }

  async close(): Promise<void> {
    if (this.#stop.signal.aborted) return
    this.#stop.abort()
    this.#ready.reject(new Error(CLOSED))
    this.#wake()
    clearTimeout(this.#quietTimer)
    await this.#following
    await this.#upkeep
    await this.#save()
  }

  async #follow(): Promise<void> {
    await this.#load().catch((cause: unknown) => this.#fail(cause))
    while (!this.#stop.signal.aborted) {
      this.#hinted = false
      const failed = await this.#catchUp().then(
        () => false,
        (cause: unknown) => this.#fail(cause),
      )
      await this.#pause(failed ? RETRY_MS : POLL_MS)
    }
  }

  #fail(cause: unknown): true {
    this.#fault = `the knowledge base cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
    this.#report()
    return true
  }

  /** Takes the snapshot as a beginning when it is of this store, which must still know the snapshot's last change. */
  async #load(): Promise<void> {
    const { snapshotPath, feed } = this.#options
    const snapshot = snapshotPath === null ? null : await readSnapshot(snapshotPath, this.#origin())
    if (!snapshot || snapshot.revision > (await feed.revision())) return
    const [change] = snapshot.revision > 0 ? await feed.changesAfter(snapshot.revision - 1, 1) : []
    if (change?.revision === snapshot.revision && documentOfChange(change) !== snapshot.lastDocument) return
    this.#index.restore(snapshot.parts)
    this.#revision = this.#savedRevision = snapshot.revision
    this.#savedUnembedded = this.#index.unembedded
    this.#lastDocument = snapshot.lastDocument
  }

  async #catchUp(): Promise<void> {
    const { feed } = this.#options
    while (!this.#stop.signal.aborted) {
      const changes = await feed.changesAfter(this.#revision, BATCH_CHANGES)
      const last = changes.at(-1)
      if (!last) break
      const published = changes.flatMap((change) => (change.kind === 'published' ? [change.document] : []))
      const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.document_id] : []))
      await runInSlices(this.#index.publish(published, removed))
      this.#revision = last.revision
      this.#lastDocument = documentOfChange(last)
      this.#settle()
      this.#report()
    }
    if (this.#stop.signal.aborted) return
    const recovered = this.#fault !== null || !this.#isReady
    this.#fault = null
    this.#isReady = true
    this.#ready.resolve()
    this.#settle()
    if (recovered) this.#report()
    this.#startUpkeep()
  }

  #settle(): void {
    const done = this.#settling.filter(({ revision }) => revision <= this.#revision)
    this.#settling = this.#settling.filter(({ revision }) => revision > this.#revision)
    for (const { resolve } of done) resolve()
  }

  /** Merging, embedding and saving, one after the other: only a publish may change the index meanwhile. */
  #startUpkeep(): void {
    const due = this.#index.unembedded > 0 || this.#savedRevision !== this.#revision
    if (this.#upkeep || !due) return
    clearTimeout(this.#quietTimer)
    this.#upkeep = this.#keepUp()
      .catch((cause: unknown) => {
        this.#fault = `embedding waits: ${cause instanceof Error ? cause.message : String(cause)}`
        this.#report()
      })
      .then(() => {
        this.#upkeep = null
        this.#saveWhenQuiet()
      })
  }

  async #keepUp(): Promise<void> {
    const { embedder, feed } = this.#options
    while (!this.#stop.signal.aborted) {
      const merged = await runInSlices(this.#index.merge())
      if (merged) continue
      if (this.#index.unembedded === 0) return
      await embedPassages(this.#index, embedder, feed, this.#stop.signal)
      this.#report()
    }
  }

  #saveWhenQuiet(): void {
    if (this.#stop.signal.aborted || this.#options.snapshotPath === null) return
    clearTimeout(this.#quietTimer)
    this.#quietTimer = setTimeout(() => {
      if (!this.#upkeep)
        this.#upkeep = this.#save().then(() => {
          this.#upkeep = null
        })
    }, QUIET_MS).unref()
  }

  /** A snapshot that cannot be written costs the next start time, nothing else. */
  async #save(): Promise<void> {
    const { snapshotPath } = this.#options
    const unchanged = this.#savedRevision === this.#revision && this.#savedUnembedded === this.#index.unembedded
    if (snapshotPath === null || unchanged || !this.#isReady) return
    const revision = this.#revision
    const { unembedded } = this.#index
    const snapshot = { origin: this.#origin(), revision, lastDocument: this.#lastDocument, parts: this.#index.parts() }
    const saved = await writeSnapshot(snapshotPath, snapshot).then(
      () => true,
      () => false,
    )
    if (!saved) return
    this.#savedRevision = revision
    this.#savedUnembedded = unembedded
  }

  #origin(): string {
    const { version, dimensions, windowWords } = this.#options.embedder
    return `${version} ${dimensions} ${windowWords}`
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

function documentOfChange(change: Awaited<ReturnType<KnowledgeFeed['changesAfter']>>[number]): string {
  return change.kind === 'published' ? change.document.id : change.document_id
}
