import type { Clock } from '../../../ports/clock.ts'
import type { RateLimiter, RateLimitVerdict } from '../../../ports/rate-limiter.ts'
import { SlidingWindow } from './sliding-window.ts'

export interface InProcessRateLimiterOptions {
  readonly limit: number
  readonly periodSeconds: number
  /** How many keys are remembered at most; default 50,000, which is 40 MB when every one of them has used up a limit of 100. */
  readonly maxKeys?: number
}

const DEFAULT_MAX_KEYS = 50_000
const SWEPT_PER_NEW_KEY = 2

/**
 * An exact sliding window in this process's memory. Keys are kept in the order of their last request: those whose
 * window has emptied are swept as new ones come, and over `maxKeys` the one that was quiet longest is forgotten. A flood
 * of addresses therefore costs bounded memory, and it can only ever make the limiter forget, never refuse, somebody else.
 */
export function createInProcessRateLimiter(options: InProcessRateLimiterOptions, clock: Clock): RateLimiter {
  const { limit, periodSeconds, maxKeys = DEFAULT_MAX_KEYS } = options
  const periodMs = periodSeconds * 1000
  const windows = new Map<string, SlidingWindow>()

  function windowOf(key: string, now: number): SlidingWindow {
    const known = windows.get(key)
    if (known) {
      windows.delete(key)
      windows.set(key, known)
      return known
    }
    sweep(now)
    const fresh = new SlidingWindow(limit)
    windows.set(key, fresh)
    return fresh
  }

  function sweep(now: number): void {
    let looked = 0
    for (const [key, window] of windows) {
      const isQuiet = window.newest() <= now - periodMs
      if (!isQuiet && windows.size < maxKeys) return
      windows.delete(key)
      if (++looked >= SWEPT_PER_NEW_KEY) return
    }
  }

  return {
    limit,
    periodSeconds,
    async take(key): Promise<RateLimitVerdict> {
      const now = clock.now()
      const window = windowOf(key, now)
      window.forgetUntil(now - periodMs)
      const allowed = window.size < limit
      if (allowed) window.add(now)
      return { allowed, limit, remaining: limit - window.size, freeInMs: window.oldest() + periodMs - now }
    },
  }
}
