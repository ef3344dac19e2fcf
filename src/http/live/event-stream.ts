import type { SessionEvent } from '../../protocol/event.ts'
import type { Delta, Typing } from '../../protocol/frame.ts'
import type { TurnId } from '../../protocol/ids.ts'
import type { LiveEnd, LiveReader } from './live-reader.ts'

/** A comment line now and then keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000
/** Written and not taken by the client, in characters: from here on events wait in the store. */
const FULL_AT = 256 * 1024
/** Deltas can't wait: a client this far behind is cut off, and comes back for the stored reply. */
const CUT_OFF_AT = 1024 * 1024

export interface EventStreamOptions {
  readonly audience: LiveReader['audience']
  /** Only the deltas of this turn are told; of all turns when left out. */
  readonly turn?: TurnId | null | undefined
  /** Called once, however the stream ends; `cutOff` when its client reads no more, so that the connection must be closed. */
  readonly onEnd: (cutOff: boolean) => void
}

/**
 * Server-sent events of a session: what is written is read by iterating, at the client's own speed. An event carries its
 * seq as `id`, so that a client that was cut off goes on after `Last-Event-ID`.
 */
export class EventStream implements LiveReader {
  readonly audience: LiveReader['audience']
  readonly #turn: TurnId | null | undefined
  readonly #onEnd: (cutOff: boolean) => void
  readonly #heartbeat = setInterval(() => this.put(': still here\n\n'), HEARTBEAT_MS)
  #unread: string[] = []
  #size = 0
  #isEnded = false
  #changed = Promise.withResolvers<void>()

  constructor({ audience, turn, onEnd }: EventStreamOptions) {
    this.audience = audience
    this.#turn = turn
    this.#onEnd = onEnd
  }

  get isFull(): boolean {
    return this.#size > FULL_AT
  }

  async drained(): Promise<void> {
    while (this.isFull && !this.#isEnded) await this.#changed.promise
  }

  event(event: SessionEvent): void {
    this.put(`id: ${event.seq}\n${format(event.type, event)}`)
  }

  delta(delta: Delta): void {
    if (this.#turn === undefined || delta.turn_id === this.#turn) this.write('delta', delta)
  }

  typing(typing: Typing): void {
    this.write('typing', typing)
  }

  end(_session: unknown, reason: LiveEnd): void {
    if (reason === 'gone') this.write('error', { error: 'not_found', message: 'The session was erased.' })
    this.#close(reason === 'slow')
  }

  /** Writes an event that is not one of the session's. */
  write(name: string, data: unknown): void {
    this.put(format(name, data))
  }

  /** What was written is still read; nothing more is. */
  close(): void {
    this.#close(false)
  }

  #close(cutOff: boolean): void {
    if (this.#isEnded) return
    this.#isEnded = true
    clearInterval(this.#heartbeat)
    this.#wake()
    this.#onEnd(cutOff)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    try {
      for (;;) {
        const text = this.#unread.join('')
        this.#unread = []
        this.#size = 0
        this.#wake()
        if (text !== '') yield text
        else if (this.#isEnded) return
        else await this.#changed.promise
      }
    } finally {
      this.close()
    }
  }

  /** Writes text that is formatted already. */
  put(text: string): void {
    if (this.#isEnded) return
    this.#unread.push(text)
    this.#size += text.length
    if (this.#size > CUT_OFF_AT) this.#close(true)
    else this.#wake()
  }

  #wake(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }
}

/** JSON has no line breaks of its own, so one `data` line holds it. */
function format(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
