import type { Clock } from '../../../ports/clock.ts'
import { ModelFault } from './model-fault.ts'

/** So many drafts in a row fail before a model is left alone; a wrong key or an unknown model is enough once. */
const FAILURES = 5
const REST_MS = 30_000

/**
 * Spares customers the wait for a provider that is down: after failures in a row it is asked nothing for half a minute,
 * then one draft tries it while the others go on without it.
 */
export class CircuitBreaker {
  readonly #model: string
  readonly #clock: Clock
  #failures = 0
  #restsUntil = 0
  #isTrying = false

  constructor(model: string, clock: Clock) {
    this.#model = model
    this.#clock = clock
  }

  get isOpen(): boolean {
    return this.#clock.now() < this.#restsUntil
  }

  /** Throws when the model is to be left alone; whoever passes tells how it went. */
  enter(): void {
    const isProbe = this.#restsUntil > 0
    if (this.isOpen || (isProbe && this.#isTrying)) throw new ModelFault(this.#model, 'resting')
    this.#isTrying = isProbe
  }

  succeeded(): void {
    this.#failures = 0
    this.#restsUntil = 0
    this.#isTrying = false
  }

  failed(fault: ModelFault): void {
    this.#isTrying = false
    // What one answer came to says nothing of the next.
    if (fault.kind === 'filtered' || fault.kind === 'endless') return
    if (fault.kind === 'refused' && !isForEveryone(fault)) return
    this.#failures = fault.kind === 'refused' ? FAILURES : this.#failures + 1
    if (this.#failures >= FAILURES) this.#restsUntil = this.#clock.now() + REST_MS
  }

  /** The draft is over, perhaps given up from outside, which is neither good nor bad. */
  left(): void {
    this.#isTrying = false
  }
}

/** A key or a model that is refused is so for every draft; a 400 may be due to this one prompt. */
function isForEveryone({ status }: ModelFault): boolean {
  return status === 401 || status === 403 || status === 404
}
