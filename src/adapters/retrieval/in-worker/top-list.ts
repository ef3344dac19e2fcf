/** The numbers with the highest scores of those that were added, best first; of equals the first stays ahead. */
export class TopList {
  readonly #capacity: number
  readonly #entries: { readonly number: number; readonly score: number }[] = []
  /** A score has to be above this to get in; 0 while there is room. */
  least = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  add(number: number, score: number): void {
    let at = this.#entries.length
    while (at > 0 && (this.#entries[at - 1]?.score ?? 0) < score) at--
    this.#entries.splice(at, 0, { number, score })
    if (this.#entries.length > this.#capacity) this.#entries.pop()
    if (this.#entries.length === this.#capacity) this.least = this.#entries.at(-1)?.score ?? 0
  }

  numbers(): number[] {
    return this.#entries.map(({ number }) => number)
  }
}
