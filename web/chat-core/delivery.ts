import type { ErrorCode } from '../../src/protocol/errors.ts'
import { fail, markSent, merge, type Outbox, type OutboxEntry, remove, resend, retry } from './outbox.ts'
import { type ChatStorage, loadOutbox, saveOutbox } from './stored-outbox.ts'
import type { Timers } from './timers.ts'

export interface DeliveryOptions {
  readonly storage: ChatStorage
  readonly timers: Timers
  /** From 0 to below 1. */
  readonly random: () => number
  readonly send: (entry: OutboxEntry) => void
  /** Whether a message with this id is in the conversation. */
  readonly isStored: (clientMessageId: string) => boolean
  readonly onChange: (outbox: Outbox) => void
}

/** Refusals that pass by themselves. */
const passing: readonly ErrorCode[] = ['rate_limited', 'unavailable', 'internal_error', 'conflict', 'request_timeout']

/** A message without an answer for this long goes out again. */
const ANSWER_MS = 10_000
/** A server cuts off who sends hundreds of frames at once, as after a long time offline. */
const SENDING_AT_ONCE = 10
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export function isPassing(code: ErrorCode): boolean {
  return passing.includes(code)
}

/** Brings the outbox to the server: in order, again after each loss, and never given up but by the person (C4–C6). */
export class Delivery {
  readonly #options: DeliveryOptions
  #outbox: Outbox
  #isOnline = false
  /** Refusals that pass by themselves, in a row. */
  #refusals = 0
  /** After such a refusal nothing goes out for a while, so that later messages do not overtake the refused one. */
  #isHeld = false
  #stopTimer = () => {}

  constructor(options: DeliveryOptions) {
    this.#options = options
    this.#outbox = loadOutbox(options.storage)
  }

  get outbox(): Outbox {
    return this.#outbox
  }

  queue(entry: OutboxEntry): void {
    this.#keep([...this.#outbox, entry])
    this.#flush()
  }

  /** The person tries a refused message again. */
  retry(clientMessageId: string): void {
    this.#isHeld = false
    this.#keep(retry(this.#outbox, clientMessageId))
    this.#flush()
  }

  /** The message is stored, or the person gave it up. */
  remove(clientMessageId: string): void {
    if (!this.#outbox.some((entry) => entry.clientMessageId === clientMessageId)) return
    this.#refusals = 0
    this.#keep(remove(this.#outbox, clientMessageId), clientMessageId)
    this.#flush()
  }

  /** The server refused the message. `reason` is for the person. */
  refuse(clientMessageId: string, code: ErrorCode, reason: string): void {
    if (isPassing(code)) this.#hold(clientMessageId)
    else this.#keep(fail(this.#outbox, clientMessageId, reason))
    this.#flush()
  }

  #hold(clientMessageId: string): void {
    this.#show(retry(this.#outbox, clientMessageId))
    if (this.#isHeld) return
    this.#isHeld = true
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#refusals)
    this.#refusals += 1
    this.#sendAgainAfter(wait * (1 + this.#options.random()))
  }

  /** The connection serves: all that is not settled goes out, also what another tab has left. */
  goOnline(): void {
    this.#isOnline = true
    this.#isHeld = false
    this.#keep(this.#outbox)
    this.#flush()
  }

  goOffline(): void {
    this.#isOnline = false
    this.#stopTimer()
    this.#show(resend(this.#outbox))
  }

  #flush(): void {
    if (!this.#isOnline || this.#isHeld) return
    const room = SENDING_AT_ONCE - this.#outbox.filter(({ state }) => state === 'sending').length
    const next = this.#outbox.filter(({ state }) => state === 'waiting').slice(0, room)
    if (next.length === 0) return
    this.#show(markSent(this.#outbox, next))
    for (const entry of next) this.#options.send(entry)
    this.#sendAgainAfter(ANSWER_MS)
  }

  #sendAgainAfter(milliseconds: number): void {
    this.#stopTimer()
    this.#stopTimer = this.#options.timers.after(milliseconds, () => {
      this.#isHeld = false
      this.#show(resend(this.#outbox))
      this.#flush()
    })
  }

  /** Changes the outbox here and in the storage, together with what other tabs have put there. */
  #keep(outbox: Outbox, removed?: string): void {
    const { storage, isStored } = this.#options
    const unsettled = loadOutbox(storage).filter(({ clientMessageId: id }) => id !== removed && !isStored(id))
    const all = merge(outbox, unsettled)
    saveOutbox(storage, all)
    this.#show(all)
  }

  #show(outbox: Outbox): void {
    this.#outbox = outbox
    this.#options.onChange(outbox)
  }
}
