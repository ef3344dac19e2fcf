import { setImmediate } from 'node:timers/promises'

/** Longest time that work in steps keeps a question waiting, plus one step. */
const SLICE_MS = 4

/** Runs a generator to its end, a few milliseconds at a time; what waits for the thread goes in between. */
export async function runInSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let started = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - started < SLICE_MS) continue
    await letOthersRun()
    started = performance.now()
  }
}

/** Resolves after the messages and callbacks that wait for the thread have had their turn. */
export function letOthersRun(): Promise<void> {
  return setImmediate()
}
