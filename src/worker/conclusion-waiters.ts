import { DeskhandError } from '../domain/error.ts'
import type { Bus } from '../ports/bus.ts'
import type { ConcludedTurn, ConversationStore } from '../ports/store.ts'
import type { SessionId, TurnId } from '../protocol/ids.ts'

interface Waiter {
  readonly resolve: (turn: ConcludedTurn) => void
  readonly reject: (cause: unknown) => void
}

/** Hints may be lost, so that the store is asked from time to time as well. */
const ASK_AGAIN_MS = 2_000

/** Those who wait for turns to end. What this process concludes they learn at once; the rest they read from the store. */
export class ConclusionWaiters {
  readonly #store: Pick<ConversationStore, 'findTurn'>
  readonly #bus: Bus
  readonly #isRunningHere: (turn: TurnId) => boolean
  readonly #waiting = new Map<TurnId, Set<Waiter>>()

  constructor(store: Pick<ConversationStore, 'findTurn'>, bus: Bus, isRunningHere: (turn: TurnId) => boolean) {
    this.#store = store
    this.#bus = bus
    this.#isRunningHere = isRunningHere
  }

  async wait(turn: TurnId, session: SessionId, signal: AbortSignal): Promise<ConcludedTurn> {
    signal.throwIfAborted()
    const ended = Promise.withResolvers<ConcludedTurn>()
    const waiters = this.#waiting.get(turn) ?? new Set()
    this.#waiting.set(turn, waiters.add(ended))

    const ask = () => {
      if (!waiters.has(ended)) return
      void this.#store.findTurn(turn).then((found) => {
        if (!found) ended.reject(new DeskhandError('not_found', 'The session was erased.'))
        else if (found.concluded) ended.resolve(found.concluded)
      }, ended.reject)
    }
    const stopListening = this.#bus.subscribe(session, { hint: ask })
    const asking = setInterval(ask, ASK_AGAIN_MS)
    const giveUp = () => ended.reject(signal.reason)
    signal.addEventListener('abort', giveUp)
    if (!this.#isRunningHere(turn)) ask()
    try {
      return await ended.promise
    } finally {
      clearInterval(asking)
      stopListening()
      signal.removeEventListener('abort', giveUp)
      waiters.delete(ended)
      if (waiters.size === 0) this.#waiting.delete(turn)
    }
  }

  settle(turn: ConcludedTurn): void {
    for (const waiter of this.#release(turn.id)) waiter.resolve(turn)
  }

  fail(turn: TurnId, cause: unknown): void {
    for (const waiter of this.#release(turn)) waiter.reject(cause)
  }

  failAll(cause: unknown): void {
    for (const turn of [...this.#waiting.keys()]) this.fail(turn, cause)
  }

  /** Those who wait for the turn; they need not ask the store any more. */
  #release(turn: TurnId): Waiter[] {
    const waiters = this.#waiting.get(turn)
    const released = [...(waiters ?? [])]
    waiters?.clear()
    return released
  }
}
