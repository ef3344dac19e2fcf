/** The clock of a chat; tests bring their own. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `task` once, after this many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, task: () => void): () => void
}

export const systemTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds)
    return () => clearTimeout(timer)
  },
}
