import type { KnowledgeFeed } from '../../../ports/knowledge.ts'
import type { Retrieval, RetrievalQuery, RetrievalResult, RetrievalStatus } from '../../../ports/retrieval.ts'
import type { LocalRetrieval } from './local-retrieval.ts'

type Open = (onStatus: () => void) => LocalRetrieval

export interface SwitchingOptions {
  readonly feed: Pick<KnowledgeFeed, 'revision'>
  /** The wanted embedder, as the settings name it. */
  readonly name: string
  /** Opens the index that goes by the wanted embedder. */
  readonly openWanted: Open
  /** Opens one whose embedder is always at hand. */
  readonly openStandIn: Open
  /** Is told each change of the status. */
  readonly onStatus?: (status: RetrievalStatus) => void
}

/**
 * Keeps searches as good as they were while the vectors of another embedder are made: an index of the bundled one stands
 * in until the wanted one lacks no more vectors than it does; then all searches go over at once and the stand-in is
 * closed. Where nothing is missing, or the stand-in has nothing either, there is none. Why so: docs/decisions/0010.
 */
export class SwitchingRetrieval implements Retrieval {
  readonly #options: SwitchingOptions
  readonly #wanted: LocalRetrieval
  readonly #begun: Promise<void>
  #standIn: LocalRetrieval | null = null
  #closingStandIn: Promise<void> | null = null
  #isClosed = false

  constructor(options: SwitchingOptions) {
    this.#options = options
    this.#wanted = options.openWanted(() => this.#progress())
    this.#begun = this.#begin()
  }

  async search(query: RetrievalQuery): Promise<RetrievalResult> {
    await this.#begun
    return this.#serving.search(query)
  }

  refresh(): void {
    this.#wanted.refresh()
    this.#standIn?.refresh()
  }

  status(): RetrievalStatus {
    const wanted = this.#wanted.status()
    if (!this.#standIn) return wanted
    const { passages, unembedded } = wanted
    const { detail = wanted.detail, ...standIn } = this.#standIn.status()
    const reindexing = { embedder: this.#options.name, passages, unembedded }
    return { ...standIn, reindexing, ...(detail !== undefined && { detail }) }
  }

  async settled(): Promise<void> {
    await this.#begun
    const serving = this.#serving
    try {
      await serving.settled()
    } catch (cause) {
      // The stand-in was closed because the wanted index has caught up with it.
      if (this.#isClosed || serving === this.#serving) throw cause
      await this.#serving.settled()
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([this.#wanted.close(), this.#standIn?.close(), this.#closingStandIn])
    await this.#begun
  }

  get #serving(): LocalRetrieval {
    return this.#standIn ?? this.#wanted
  }

  async #begin(): Promise<void> {
    await this.#wanted.loaded
    const { passages, unembedded } = this.#wanted.status()
    const isEmpty = passages === 0 && (await this.#options.feed.revision().catch(() => 1)) === 0
    if (this.#isClosed || isEmpty || (passages > 0 && unembedded === 0)) return
    this.#standIn = this.#options.openStandIn(() => this.#progress())
    this.#progress()
  }

  /** Something changed in one of the two. */
  #progress(): void {
    if (this.#standIn && !this.#isClosed && hasCaughtUp(this.#wanted, this.#standIn)) {
      this.#closingStandIn = this.#standIn.close()
      this.#standIn = null
    }
    this.#options.onStatus?.(this.status())
  }
}

function hasCaughtUp({ progress: wanted }: LocalRetrieval, { progress: standIn }: LocalRetrieval): boolean {
  const isKnown = wanted.isSurveyed && standIn.isSurveyed
  return isKnown && wanted.revision >= standIn.revision && wanted.unembedded <= standIn.unembedded
}
