import type { ConversationStore, StoredEvent } from '../../ports/store.ts'
import type { SessionEvent } from '../../protocol/event.ts'
import type { Delta, Typing } from '../../protocol/frame.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { Subscription } from './subscription.ts'

export type FeedStore = Pick<ConversationStore, 'eventsAfter' | 'findSession'>

/** How many events one read of the store gives at most: messages can be long, and each reader holds a page. */
export const EVENTS_AT_ONCE = 50

/**
 * What all readers of one session share in this process: the running reply, and their reads of the store. Readers that
 * stand at the same seq when a hint comes are served by one read, whichever audience they are of.
 */
export class SessionFeed {
  readonly session: SessionId
  readonly #store: FeedStore
  readonly #onEmpty: () => void
  readonly #subscriptions = new Set<Subscription>()
  /** Reads that began after the last hint, by the seq they read after. Older ones may have missed what it told of. */
  #reads = new Map<number, Promise<readonly StoredEvent[] | null>>()
  #reply: Delta[] = []

  /** @param onEmpty called when the last reader has gone. */
  constructor(session: SessionId, store: FeedStore, onEmpty: () => void) {
    this.session = session
    this.#store = store
    this.#onEmpty = onEmpty
  }

  get size(): number {
    return this.#subscriptions.size
  }

  /** The pieces of the running reply so far. */
  get reply(): readonly Delta[] {
    return this.#reply
  }

  add(subscription: Subscription): void {
    this.#subscriptions.add(subscription)
  }

  remove(subscription: Subscription): void {
    this.#subscriptions.delete(subscription)
    if (this.#subscriptions.size === 0) this.#onEmpty()
  }

  hint(): void {
    this.#reads = new Map()
    for (const subscription of this.#subscriptions) subscription.wake()
  }

  delta(delta: Delta): void {
    if (delta.index === 0) this.#reply = []
    this.#reply.push(delta)
    for (const subscription of this.#subscriptions) subscription.delta(delta)
  }

  typing(typing: Typing): void {
    for (const subscription of this.#subscriptions) subscription.typing(typing)
  }

  /** The events after `seq`, the staff's too, at most `EVENTS_AT_ONCE`; null when the session is no more. */
  read(seq: number): Promise<readonly StoredEvent[] | null> {
    const reads = this.#reads
    const known = reads.get(seq)
    if (known) return known
    const reading = this.#readStore(seq).finally(() => reads.delete(seq))
    reads.set(seq, reading)
    return reading
  }

  async #readStore(seq: number): Promise<readonly StoredEvent[] | null> {
    const events = await this.#store.eventsAfter(this.session, seq, EVENTS_AT_ONCE, 'staff')
    if (events.some(({ staff }) => turnEndedBy(staff) === this.#reply[0]?.turn_id)) this.#reply = []
    if (events.length > 0) return events
    return (await this.#store.findSession(this.session)) && events
  }
}

/** The turn whose reply is stored, when that is what the event tells. */
export function turnEndedBy({ type, data }: SessionEvent): unknown {
  return type === 'reply.completed' || type === 'reply.stopped' ? data.turn_id : undefined
}
