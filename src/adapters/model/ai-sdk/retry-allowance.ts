import { setTimeout as sleep } from 'node:timers/promises'
import type { ModelFault } from './model-fault.ts'

export interface RetryLimits {
  /** How often a draft may ask again, over all its steps. */
  readonly retries: number
  /** How long it may wait for that, over all its steps. */
  readonly waitMs: number
  /** The first wait is up to this long, each further one up to twice as long. */
  readonly firstWaitMs: number
}

/** What a draft may spend on asking again: one allowance for all its steps. */
export class RetryAllowance {
  readonly #limits: RetryLimits
  #retries = 0
  #waitedMs = 0

  constructor(limits: RetryLimits) {
    this.#limits = limits
  }

  /**
   * Waits before the next try; false, at once, when the fault will not pass or the allowance is used up. A provider's
   * `Retry-After` is kept to; without one the wait is random, so that many turns do not come back at the same moment.
   */
  async waitAfter(fault: ModelFault, signal: AbortSignal): Promise<boolean> {
    if (!fault.isPassing || this.#retries >= this.#limits.retries) return false
    const upTo = this.#limits.firstWaitMs * 2 ** this.#retries
    const wait = fault.retryAfterMs ?? upTo / 2 + (Math.random() * upTo) / 2
    if (this.#waitedMs + wait > this.#limits.waitMs) return false
    this.#retries += 1
    this.#waitedMs += wait
    try {
      await sleep(wait, undefined, { signal })
    } catch {
      throw signal.reason
    }
    return true
  }
}
