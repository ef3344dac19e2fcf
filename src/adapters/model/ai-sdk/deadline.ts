import { ModelFault } from './model-fault.ts'

export interface TimeLimits {
  /** From the request to the first piece, be it a thought. */
  readonly firstPieceMs: number
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
  #lastPieceAt = 0

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

  /** A request goes out: its first piece is waited for. */
  requestSent(): void {
    this.pause()
    this.#lastPieceAt = 0
    this.#timer = setTimeout(() => this.#look(), this.#limits.firstPieceMs)
  }

  pieceCame(): void {
    if (this.#lastPieceAt === 0) {
      this.pause()
      this.#timer = setTimeout(() => this.#look(), this.#limits.betweenPiecesMs)
    }
    this.#lastPieceAt = performance.now()
  }

  /** Nothing is waited for: tools run, or the next try. */
  pause(): void {
    clearTimeout(this.#timer)
  }

  end(): void {
    this.pause()
    clearTimeout(this.#whole)
    this.#parent.removeEventListener('abort', this.#giveUp)
  }

  #look(): void {
    const silentMs = performance.now() - this.#lastPieceAt
    const left = this.#lastPieceAt === 0 ? 0 : this.#limits.betweenPiecesMs - silentMs
    if (left <= 0) this.#expire()
    else this.#timer = setTimeout(() => this.#look(), left)
  }

  #expire(): void {
    this.#controller.abort(new ModelFault(this.#model, 'late'))
  }
}
