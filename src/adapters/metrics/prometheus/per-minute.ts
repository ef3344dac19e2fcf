const SECONDS = 60

/** Counts what happened within the last 60 seconds, to the second. */
export class PerMinute {
  readonly #counts = new Uint32Array(SECONDS)
  readonly #seconds = new Float64Array(SECONDS).fill(-1)
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  add(): void {
    const second = Math.floor(this.#now() / 1000)
    const place = second % SECONDS
    if (this.#seconds[place] !== second) {
      this.#seconds[place] = second
      this.#counts[place] = 0
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + 1
  }

  count(): number {
    const oldest = Math.floor(this.#now() / 1000) - SECONDS
    return this.#counts.reduce((sum, count, place) => ((this.#seconds[place] ?? -1) > oldest ? sum + count : sum), 0)
  }
}
