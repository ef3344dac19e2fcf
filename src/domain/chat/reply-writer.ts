import type { Bus } from '../../ports/bus.ts'
import type { TurnClaim } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'

/**
 * The reply as it goes out: each piece is shown to the session's readers as it is written, and `content` is exactly
 * the pieces joined, so that what was seen is what is stored (L4).
 */
export class ReplyWriter {
  readonly #claim: TurnClaim
  readonly #bus: Bus
  readonly #observer: TurnObserver
  readonly #startedAt = performance.now()
  #content = ''
  #pieces = 0

  constructor(claim: TurnClaim, bus: Bus, observer: TurnObserver) {
    this.#claim = claim
    this.#bus = bus
    this.#observer = observer
  }

  get content(): string {
    return this.#content
  }

  /** Seconds since the turn was taken up. */
  get seconds(): number {
    return (performance.now() - this.#startedAt) / 1000
  }

  write(text: string): void {
    if (text === '') return
    if (this.#pieces === 0) this.#observer.firstText(this.seconds)
    this.#content += text
    this.#bus.delta({ session_id: this.#claim.session.id, turn_id: this.#claim.id, index: this.#pieces, text })
    this.#pieces += 1
  }

  /** Writes a paragraph of its own. */
  writeParagraph(text: string): void {
    this.write(this.#content === '' ? text : `\n\n${text}`)
  }
}
