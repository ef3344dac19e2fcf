import type { Bus } from '../ports/bus.ts'
import type { ConversationStore } from '../ports/store.ts'
import type { SessionId } from '../protocol/ids.ts'

/** How late a reader here learns at most of what another process wrote. */
const LOOK_EVERY_MS = 500

/**
 * Gives the hints that a bus of one process can't carry: what another process on the same store wrote (a worker beside a
 * web server, a second server) is noticed by a look at the store. While nobody else writes a look costs next to nothing.
 */
export class HintsFromElsewhere {
  readonly #store: Pick<ConversationStore, 'writtenElsewhere' | 'lastSeqs'>
  readonly #bus: Bus
  #seen: ReadonlyMap<SessionId, number> = new Map()
  /** Something was written elsewhere that no look has seen yet. */
  #isStale = false
  #isLooking = false
  #timer: NodeJS.Timeout | undefined

  constructor(store: Pick<ConversationStore, 'writtenElsewhere' | 'lastSeqs'>, bus: Bus) {
    this.#store = store
    this.#bus = bus
  }

  begin(): void {
    // A look that fails is followed by another; the fault is told by whoever reads the store for an answer.
    this.#timer = setInterval(() => void this.look().catch(() => {}), LOOK_EVERY_MS)
    this.#timer.unref()
  }

  close(): void {
    clearInterval(this.#timer)
  }

  /** Hints those sessions that somebody listens to here and that were changed, or erased, since the last look. */
  async look(): Promise<void> {
    const sessions = this.#bus.listenedTo()
    if (this.#isLooking || sessions.length === 0) return
    this.#isLooking = true
    try {
      this.#isStale ||= await this.#store.writtenElsewhere()
      if (!this.#isStale) return
      const before = this.#seen
      this.#seen = await this.#store.lastSeqs(sessions)
      this.#isStale = false
      for (const session of sessions) if (this.#seen.get(session) !== before.get(session)) this.#bus.hint(session)
    } finally {
      this.#isLooking = false
    }
  }
}
