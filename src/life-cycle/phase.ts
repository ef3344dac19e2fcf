export type ServicePhase = 'starting' | 'ready' | 'draining'

/** Where the process is in its life: it starts, is ready, drains and ends; there is no way back. */
export class Phase {
  #current: ServicePhase = 'starting'
  readonly #whenDraining: (() => void)[] = []

  get current(): ServicePhase {
    return this.#current
  }

  becomeReady(): void {
    if (this.#current === 'starting') this.#current = 'ready'
  }

  beginDraining(): void {
    this.#current = 'draining'
    for (const act of this.#whenDraining.splice(0)) act()
  }

  /** For what would never end by itself. */
  whenDraining(act: () => void): void {
    this.#whenDraining.push(act)
  }
}
