import type { Embedder } from '../../../ports/embedder.ts'
import type { KnowledgeChange, KnowledgeFeed } from '../../../ports/knowledge.ts'
import type { PassageIndex } from './passage-index.ts'
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts'

/** The first snapshot after a change is written this much later: imports come in many changes. */
const DELAY_MS = 5000
/** And not before this many times as long as the last one took to write, so that a large index is not written all day. */
const PAUSE_FACTOR = 20

/** An index and how far it has followed the store. */
export interface FollowedIndex {
  readonly index: PassageIndex
  readonly revision: number
  /** The document that the change `revision` was about. */
  readonly lastDocument: string | null
}

/** Names what an index was made with. */
export function snapshotOrigin({ version, windowWords }: Pick<Embedder, 'version' | 'windowWords'>): string {
  return `${version} ${windowWords}`
}

/** Decides when a snapshot is read and written. One that cannot be written costs the next start time, nothing else. */
export class SnapshotKeeper {
  readonly #path: string | null
  readonly #origin: string
  /** What the file holds: revision and number of vectors that were missing. */
  #saved = ''
  #lastSaveMs = 0

  /** `origin` as `snapshotOrigin` gives it. A `path` of null keeps nothing. */
  constructor(path: string | null, origin: string) {
    this.#path = path
    this.#origin = origin
  }

  /** How long to wait with the next save. */
  get delayMs(): number {
    return Math.max(DELAY_MS, this.#lastSaveMs * PAUSE_FACTOR)
  }

  /** The snapshot, when it is of this store: the store must know the snapshot's last change, or a later one of that place. */
  async load(feed: KnowledgeFeed): Promise<Snapshot | null> {
    const snapshot = this.#path === null ? null : await readSnapshot(this.#path, this.#origin)
    if (!snapshot || snapshot.revision > (await feed.revision())) return null
    const [change] = snapshot.revision > 0 ? await feed.changesAfter(snapshot.revision - 1, 1) : []
    return change?.revision === snapshot.revision && documentOf(change) !== snapshot.lastDocument ? null : snapshot
  }

  /** Takes note that the file holds this already. */
  markSaved(followed: FollowedIndex): void {
    this.#saved = describe(followed)
  }

  isSaved(followed: FollowedIndex): boolean {
    return this.#path === null || this.#saved === describe(followed)
  }

  /** Writes the index unless the file holds it already. Vectors and merges must wait until it resolves. */
  async save(followed: FollowedIndex): Promise<void> {
    if (this.#path === null || this.isSaved(followed)) return
    const { index, revision, lastDocument } = followed
    const description = describe(followed)
    const started = performance.now()
    const written = await writeSnapshot(this.#path, { origin: this.#origin, revision, lastDocument, parts: index.parts() }).then(
      () => true,
      () => false,
    )
    this.#lastSaveMs = performance.now() - started
    if (written) this.#saved = description
  }
}

/** The document that a change was about. */
export function documentOf(change: KnowledgeChange): string {
  return change.kind === 'published' ? change.document.id : change.document_id
}

function describe({ index, revision }: FollowedIndex): string {
  return `${revision} ${index.unembedded}`
}
