export type ServicePhase = 'starting' | 'ready' | 'draining'

/** Where the process is in its life: it starts, is ready, drains and ends; there is no way back. */
export class Phase {
  #current: ServicePhase = 'starting'

  get current(): ServicePhase {
    return this.#current
  }

  becomeReady(): void {
    if (this.#current === 'starting') this.#current = 'ready'
  }

  beginDraining(): void {
    this.#current = 'draining'
  }
}
