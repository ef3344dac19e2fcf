const FIRST_PAUSE_MS = 10_000
const LONGEST_PAUSE_MS = 300_000

/** How long passages wait after the embedder failed: ten seconds or as long as it asks for, after each further failure twice as long. */
export class EmbeddingPause {
  #until = 0
  #nextMs = FIRST_PAUSE_MS

  get isOver(): boolean {
    return performance.now() >= this.#until
  }

  failed(cause: unknown): void {
    this.#until = performance.now() + Math.max(this.#nextMs, retryAfterMs(cause))
    this.#nextMs = Math.min(LONGEST_PAUSE_MS, this.#nextMs * 2)
  }

  succeeded(): void {
    this.#nextMs = FIRST_PAUSE_MS
  }
}

/** What an embedder asks for, up to the longest pause. */
function retryAfterMs(cause: unknown): number {
  const asked = cause instanceof Error && 'retryAfterMs' in cause ? cause.retryAfterMs : 0
  return typeof asked === 'number' ? Math.min(LONGEST_PAUSE_MS, asked) : 0
}
