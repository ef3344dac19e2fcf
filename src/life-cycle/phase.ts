export type ServicePhase = 'starting' | 'ready' | 'draining'

/** Where the process is in its life: it starts, is ready, drains and ends; there is no way back. */
export class Phase {
  #current: ServicePhase = 'starting'
  readonly #stopping = new AbortController()

  get current(): ServicePhase {
    return this.#current
  }

  /** Aborted when draining begins: time to end what would never end by itself, such as an event stream. */
  get stopping(): AbortSignal {
    return this.#stopping.signal
  }

  becomeReady(): void {
    if (this.#current === 'starting') this.#current = 'ready'
  }

  beginDraining(): void {
    this.#current = 'draining'
    this.#stopping.abort()
  }
}
