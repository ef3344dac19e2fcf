import { DeskhandError } from '../../domain/error.ts'
import type { Bus } from '../../ports/bus.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { LiveReader } from './live-reader.ts'
import { type FeedStore, SessionFeed } from './session-feed.ts'
import { Subscription } from './subscription.ts'

export interface LiveHubDeps {
  readonly store: FeedStore
  readonly bus: Bus
  /** How many may read one session at the same time in this process. */
  readonly readersPerSession: number
}

/** Everybody in this process who reads a session as it goes on. One feed per session, for as long as somebody reads it. */
export class LiveHub {
  readonly #deps: LiveHubDeps
  readonly #feeds = new Map<SessionId, SessionFeed>()

  constructor(deps: LiveHubDeps) {
    this.#deps = deps
  }

  /** How many sessions are read. */
  get size(): number {
    return this.#feeds.size
  }

  /**
   * Tells the reader each event after `afterSeq`, then what happens from now on, until the subscription is closed. The
   * caller has checked that the reader may read the session, and that `afterSeq` is a seq of it.
   */
  subscribe(session: SessionId, afterSeq: number, reader: LiveReader): Subscription {
    return new Subscription(this.#feeds.get(session) ?? this.#open(session), afterSeq, reader)
  }

  /** Throws `rate_limited` when as many read the session already as may. */
  refuseCrowd(session: SessionId): void {
    if ((this.#feeds.get(session)?.size ?? 0) < this.#deps.readersPerSession) return
    throw new DeskhandError('rate_limited', 'Too many read this session at the same time.')
  }

  #open(session: SessionId): SessionFeed {
    const feed = new SessionFeed(session, this.#deps.store, () => {
      stopListening()
      this.#feeds.delete(session)
    })
    const stopListening = this.#deps.bus.subscribe(session, feed)
    this.#feeds.set(session, feed)
    return feed
  }
}
