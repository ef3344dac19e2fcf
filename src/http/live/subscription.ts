import type { StoredEvent } from '../../ports/store.ts'
import type { Delta, Typing } from '../../protocol/frame.ts'
import type { LiveEnd, LiveReader } from './live-reader.ts'
import { EVENTS_AT_ONCE, type SessionFeed, turnEndedBy } from './session-feed.ts'

/** A reader that takes nothing for this long is cut off. */
const STALLED_MS = 30_000

/**
 * One reader's place in a session. It reads the store after its own seq whenever a hint comes, so that each event is
 * told once and in order, whatever was lost on the way (L2). Deltas begin when all earlier events were told, with those
 * of the running reply so far (L4). A reader that can't keep up is waited for: meanwhile the store is its buffer.
 */
export class Subscription {
  readonly #feed: SessionFeed
  readonly #reader: LiveReader
  #seq: number
  #isReading = false
  /** A hint came while reading. */
  #isStale = false
  #isLive = false
  #isClosed = false
  /** The turn whose end was told last: its deltas are over for this reader. */
  #endedTurn: unknown = null
  #upToDate = Promise.withResolvers<void>()

  constructor(feed: SessionFeed, afterSeq: number, reader: LiveReader) {
    this.#feed = feed
    this.#seq = afterSeq
    this.#reader = reader
    feed.add(this)
    this.wake()
  }

  /** Reads what the store has beyond this reader's seq. */
  wake(): void {
    if (this.#isReading) this.#isStale = true
    else void this.#read()
  }

  /** Resolves when everything was told that was stored when this was called, or nothing more will be. */
  upToDate(): Promise<void> {
    if (this.#isClosed) return Promise.resolve()
    this.wake()
    return this.#upToDate.promise
  }

  delta(delta: Delta): void {
    if (this.#isLive && delta.turn_id !== this.#endedTurn) this.#reader.delta(delta)
  }

  typing(typing: Typing): void {
    if (this.#isLive && (typing.role === 'agent') === (this.#reader.audience === 'customer')) this.#reader.typing(typing)
  }

  /** Nothing more is told. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#feed.remove(this)
    this.#upToDate.resolve()
  }

  #end(reason: LiveEnd): void {
    if (this.#isClosed) return
    this.close()
    this.#reader.end(this.#feed.session, reason)
  }

  async #read(): Promise<void> {
    this.#isReading = true
    try {
      do {
        this.#isStale = false
        await this.#tellAll()
      } while (this.#isStale && !this.#isClosed)
    } catch {
      // Whoever reads the store for an answer reports its faults; this reader comes back after its last seq.
      this.#end('failed')
    }
    this.#isReading = false
    if (!this.#isLive && !this.#isClosed) this.#goLive()
    this.#upToDate.resolve()
    if (!this.#isClosed) this.#upToDate = Promise.withResolvers()
  }

  async #tellAll(): Promise<void> {
    for (;;) {
      const events = await this.#feed.read(this.#seq)
      if (events === null) return this.#end('gone')
      for (const event of events) {
        if (this.#reader.isFull) await this.#waitForRoom()
        if (this.#isClosed) return
        this.#tell(event)
      }
      if (events.length < EVENTS_AT_ONCE) return
    }
  }

  /** What is not for this reader is passed over, so that it is not read again. */
  #tell(stored: StoredEvent): void {
    this.#seq = stored.staff.seq
    const event = stored[this.#reader.audience]
    if (event === null) return
    this.#reader.event(event)
    this.#endedTurn = turnEndedBy(event) ?? this.#endedTurn
  }

  #goLive(): void {
    this.#isLive = true
    for (const delta of this.#feed.reply) this.delta(delta)
  }

  async #waitForRoom(): Promise<void> {
    const stalled = setTimeout(() => this.#end('slow'), STALLED_MS)
    await this.#reader.drained()
    clearTimeout(stalled)
  }
}
