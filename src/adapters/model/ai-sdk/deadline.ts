import { ModelFault } from './model-fault.ts'

export interface TimeLimits {
  /** From the request, or from one thought to the next, until the answer begins: models that think may be silent for long. */
  readonly firstPieceMs: number
  /** Within the answer. */
  readonly betweenPiecesMs: number
  /** For all steps, retries and tools of a draft. */
  readonly draftMs: number
}

/**
 * The time that a draft has left. Its signal is aborted when the turn gives the draft up (with that reason), or when a
 * limit passes (with a `ModelFault`). A piece that comes in costs no timer: one timer looks again when it fires.
 */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #model: string
  readonly #limits: TimeLimits
  readonly #parent: AbortSignal
  readonly #giveUp = () => this.#controller.abort(this.#parent.reason)
  readonly #whole: NodeJS.Timeout
  #timer: NodeJS.Timeout | undefined
  #silenceMs = 0
  #lastSignAt = 0

  constructor(model: string, limits: TimeLimits, parent: AbortSignal) {
    this.#model = model
    this.#limits = limits
    this.#parent = parent
    this.#whole = setTimeout(() => this.#expire(), limits.draftMs)
    parent.addEventListener('abort', this.#giveUp)
    if (parent.aborted) this.#giveUp()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** A request goes out: its answer is waited for. */
  requestSent(): void {
    this.#allowSilence(this.#limits.firstPieceMs)
  }

  /** The model thinks. */
  thoughtCame(): void {
    this.#lastSignAt = performance.now()
  }

  /** A piece of the answer, or of a call of a tool. */
  pieceCame(): void {
    this.#lastSignAt = performance.now()
    if (this.#silenceMs !== this.#limits.betweenPiecesMs) this.#allowSilence(this.#limits.betweenPiecesMs)
  }

  /** Nothing is waited for: tools run, or the next try. */
  pause(): void {
    clearTimeout(this.#timer)
    this.#silenceMs = 0
  }

  end(): void {
    this.pause()
    clearTimeout(this.#whole)
    this.#parent.removeEventListener('abort', this.#giveUp)
  }

  #allowSilence(ms: number): void {
    clearTimeout(this.#timer)
    this.#silenceMs = ms
    this.#lastSignAt = performance.now()
    this.#timer = setTimeout(() => this.#look(), ms)
  }

  #look(): void {
    const left = this.#lastSignAt + this.#silenceMs - performance.now()
    if (left <= 0) this.#expire()
    else this.#timer = setTimeout(() => this.#look(), Math.ceil(left))
  }

  #expire(): void {
    this.#controller.abort(new ModelFault(this.#model, 'late'))
  }
}
