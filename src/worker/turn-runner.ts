import { randomUUID } from 'node:crypto'
import { type Interruption, type TakeTurnDeps, takeTurn } from '../domain/chat/take-turn.ts'
import { DeskhandError } from '../domain/error.ts'
import type { Bus } from '../ports/bus.ts'
import type { ConcludedTurn, ConversationStore, Lease, TurnClaim } from '../ports/store.ts'
import type { Turns } from '../ports/turns.ts'
import type { SessionId, TurnId } from '../protocol/ids.ts'
import { ConclusionWaiters } from './conclusion-waiters.ts'

export interface TurnRunnerDeps extends TakeTurnDeps {
  readonly store: TakeTurnDeps['store'] & Pick<ConversationStore, 'claimTurn' | 'renewTurn' | 'claimableTurns' | 'findTurn'>
  readonly bus: Bus
}

export interface TurnRunnerLimits {
  /** Turns worked on at the same time; more wait in the store. */
  readonly concurrency: number
  /** How long a dead process keeps a turn from others. */
  readonly leaseMs: number
  /** How often the store is searched for turns that nobody works on. */
  readonly sweepMs: number
}

export const defaultLimits: TurnRunnerLimits = { concurrency: 256, leaseMs: 5_000, sweepMs: 1_000 }

interface Running {
  readonly controller: AbortController
  claim: TurnClaim
}

/**
 * Works on turns: those that are handed over as their message is stored, and those that a sweep finds lying (after a
 * crash, or when all hands were full). Leases are renewed while a turn runs.
 */
export class TurnRunner implements Turns {
  readonly #deps: TurnRunnerDeps
  readonly #limits: TurnRunnerLimits
  readonly #owner = randomUUID()
  readonly #running = new Map<TurnId, Running>()
  readonly #tasks = new Set<Promise<void>>()
  readonly #waiters: ConclusionWaiters
  #sweepTimer: NodeJS.Timeout | undefined
  #renewTimer: NodeJS.Timeout | undefined
  #sweeping = false
  #draining = false
  #drained: Promise<void> | undefined
  /** Work was turned away since the last sweep because all hands were full. */
  #overflowed = false

  constructor(deps: TurnRunnerDeps, limits: TurnRunnerLimits = defaultLimits) {
    this.#deps = deps
    this.#limits = limits
    this.#waiters = new ConclusionWaiters(deps.store, deps.bus, (turn) => this.#running.has(turn))
  }

  /** How many turns are worked on here. */
  get size(): number {
    return this.#running.size
  }

  /** Begins to sweep and to renew; the first sweep takes up what an earlier process left. */
  begin(): void {
    const { sweepMs, leaseMs } = this.#limits
    this.#sweepTimer = setInterval(() => void this.sweep(), sweepMs).unref()
    this.#renewTimer = setInterval(() => void this.#renew(), leaseMs / 3).unref()
    void this.sweep()
  }

  offerLease(): Lease | null {
    if (this.#draining) return null
    if (this.#running.size >= this.#limits.concurrency) {
      this.#overflowed = true
      return null
    }
    return { owner: this.#owner, until: this.#deps.clock.now() + this.#limits.leaseMs }
  }

  start(claim: TurnClaim): void {
    const task = this.#work(claim).finally(() => this.#tasks.delete(task))
    this.#tasks.add(task)
  }

  wake(session: SessionId): void {
    if (!this.#interrupt(session, 'overtaken')) void this.sweep()
  }

  stop(session: SessionId): void {
    this.#interrupt(session, 'stopped')
  }

  #interrupt(session: SessionId, reason: Interruption): boolean {
    const running = [...this.#running.values()].find(({ claim }) => claim.session.id === session)
    running?.controller.abort(reason)
    return running !== undefined
  }

  conclusion(turn: TurnId, session: SessionId, signal: AbortSignal): Promise<ConcludedTurn> {
    return this.#waiters.wait(turn, session, signal)
  }

  /**
   * Stops taking turns and lets the running ones end. What is not done after `graceMs` is left to the next process at
   * once, and who waits here is told so. Resolves when nothing runs any more; a second call waits for the same.
   */
  drain(graceMs: number): Promise<void> {
    this.#drained ??= this.#drain(graceMs)
    return this.#drained
  }

  async #drain(graceMs: number): Promise<void> {
    this.#draining = true
    clearInterval(this.#sweepTimer)
    // Also for those who wait for a turn that another process works on.
    setTimeout(() => {
      for (const { controller } of this.#running.values()) controller.abort('shutdown' satisfies Interruption)
      this.#waiters.failAll(new DeskhandError('unavailable', 'The server is stopping. The message is kept and will be answered.'))
    }, graceMs).unref()
    while (this.#tasks.size > 0) await Promise.all(this.#tasks)
    clearInterval(this.#renewTimer)
  }

  /** Takes up turns that nobody works on, as many as there are free hands. */
  async sweep(): Promise<void> {
    if (this.#sweeping || this.#draining) return
    this.#sweeping = true
    try {
      const free = this.#limits.concurrency - this.#running.size
      if (free <= 0) return
      for (const id of await this.#deps.store.claimableTurns(this.#deps.clock.now(), free)) await this.#claimAndStart(id)
    } catch (cause) {
      this.#deps.observer.sweepFailed(cause)
    } finally {
      this.#sweeping = false
    }
  }

  async #claimAndStart(id: TurnId): Promise<void> {
    const lease = this.offerLease()
    if (!lease || this.#running.has(id)) return
    const claim = await this.#deps.store.claimTurn(id, lease, this.#deps.clock.now())
    if (claim) this.start(claim)
  }

  async #work(first: TurnClaim): Promise<void> {
    let claim: TurnClaim | null = first
    while (claim) claim = await this.#attempt(claim)
    if (!this.#overflowed) return
    this.#overflowed = false
    void this.sweep()
  }

  /** One try at the turn; gives a new claim when a newer message wants to be answered with it. */
  async #attempt(claim: TurnClaim): Promise<TurnClaim | null> {
    const controller = new AbortController()
    this.#running.set(claim.id, { controller, claim })
    try {
      const result = await takeTurn(claim, this.#deps, controller.signal)
      if (result.kind === 'concluded') this.#waiters.settle(result.turn)
      this.#deps.bus.hint(claim.session.id)
      if (result.kind !== 'superseded') return null
    } catch (cause) {
      if (!controller.signal.aborted) return this.#reportFailure(claim, cause)
    } finally {
      this.#running.delete(claim.id)
      this.#deps.bus.replyEnded(claim.session.id)
    }
    return this.#claimAgain(claim)
  }

  /** The conclusion itself could not be stored: the turn stays open and is taken up again when its lease has run out. */
  #reportFailure(claim: TurnClaim, cause: unknown): null {
    this.#deps.observer.turnFailed({ turn_id: claim.id, session_id: claim.session.id }, cause)
    this.#waiters.fail(claim.id, cause)
    return null
  }

  async #claimAgain(claim: TurnClaim): Promise<TurnClaim | null> {
    try {
      const lease = this.offerLease()
      const again = lease && (await this.#deps.store.claimTurn(claim.id, lease, this.#deps.clock.now()))
      if (again) return again
      // Either the turn has ended otherwise, which those who wait should see, or there is no hand free for it here.
      await this.#deps.store.renewTurn(claim.id, claim.fence, 0)
      this.#deps.bus.hint(claim.session.id)
      return null
    } catch (cause) {
      return this.#reportFailure(claim, cause)
    }
  }

  async #renew(): Promise<void> {
    const until = this.#deps.clock.now() + this.#limits.leaseMs
    for (const { claim } of [...this.#running.values()]) {
      try {
        await this.#deps.store.renewTurn(claim.id, claim.fence, until)
      } catch (cause) {
        this.#deps.observer.turnFailed({ turn_id: claim.id, session_id: claim.session.id }, cause)
      }
    }
  }
}
