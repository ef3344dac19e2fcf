/** The connections that stay open until somebody closes them. When the process stops, they are told to come back later. */
export class LiveConnections {
  readonly #open = new Set<() => void>()
  #isClosed = false

  get size(): number {
    return this.#open.size
  }

  /** Keeps an open connection, by what closes it. Gives what to call when it has closed. */
  add(close: () => void): () => void {
    if (this.#isClosed) close()
    else this.#open.add(close)
    return () => this.#open.delete(close)
  }

  closeAll(): void {
    this.#isClosed = true
    for (const close of this.#open) close()
  }
}
