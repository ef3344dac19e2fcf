/** Time as the domain sees it, so that tests can hold it still. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/**
 * For how long something took or may take: milliseconds since the process began, which no correction of the machine's
 * clock moves. Set back by an hour, the other one would refuse whoever used up a limit for that hour.
 */
export const steadyClock: Clock = { now: () => performance.now() }
