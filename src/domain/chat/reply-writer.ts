import type { Bus } from '../../ports/bus.ts'
import type { TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'
import type { Citation } from '../../protocol/message.ts'

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
  #citations: () => readonly Citation[] = () => []

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

  /** Says where the citations of what is written come from; asked whenever the reply is stored, also in mid-draft. */
  citeFrom(citations: () => readonly Citation[]): void {
    this.#citations = citations
  }

  write(text: string): void {
    if (text === '') return
    if (this.#pieces === 0) this.#observer.firstText(this.seconds)
    this.#content += text
    const { id, session, attempt } = this.#claim
    this.#bus.delta({ session_id: session.id, turn_id: id, attempt, index: this.#pieces, text })
    this.#pieces += 1
  }

  /** Writes a paragraph of its own. */
  writeParagraph(text: string): void {
    this.write(this.#content === '' ? text : `\n\n${text}`)
  }

  /** What was written so far, as it is stored. */
  written(state: 'complete' | 'stopped' = 'complete'): TurnConclusion['reply'] {
    return { content: this.#content, citations: this.#citations(), state }
  }
}
