import type { Timers } from '../timers.ts'

/** A clock that moves only when it is told to. */
export class FakeClock implements Timers {
  #now = 1_800_000_000_000
  #tasks = new Map<number, { readonly at: number; readonly run: () => void }>()
  #nextId = 0

  now(): number {
    return this.#now
  }

  after(milliseconds: number, task: () => void): () => void {
    const id = this.#nextId++
    this.#tasks.set(id, { at: this.#now + milliseconds, run: task })
    return () => this.#tasks.delete(id)
  }

  /** Runs what falls due, in order, also what is set meanwhile. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds
    for (;;) {
      const due = [...this.#tasks].filter(([, { at }]) => at <= end).sort(([a, one], [b, other]) => one.at - other.at || a - b)[0]
      if (!due) break
      const [id, { at, run }] = due
      this.#tasks.delete(id)
      this.#now = at
      run()
    }
    this.#now = end
  }
}
