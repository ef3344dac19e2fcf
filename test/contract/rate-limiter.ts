import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/ports/clock.ts'
import type { RateLimiter } from '../../src/ports/rate-limiter.ts'
import { StillClock } from '../test-server.ts'

/** What every rate limiter promises; `open` gives a fresh one of 60 seconds. */
export function rateLimiterContract(name: string, open: (limit: number, clock: Clock) => RateLimiter): void {
  const opened = (limit: number) => {
    const clock = new StillClock()
    return { clock, limiter: open(limit, clock) }
  }

  describe(`rate limiter contract: ${name}`, () => {
    it('[W6] slides: no span of a period ever holds more than the limit', async () => {
      const { clock, limiter } = opened(10)
      const allowedAt: number[] = []
      for (let step = 0; step < 2000; step++) {
        clock.advance((step * 7919) % 3000)
        if ((await limiter.take('a')).allowed) allowedAt.push(clock.now())
      }
      const within = (start: number) => allowedAt.filter((time) => time >= start && time < start + 60_000).length
      expect(Math.max(...allowedAt.map(within))).toBe(10)
    })

    it('[W6] does not begin anew with a new minute', async () => {
      const { clock, limiter } = opened(3)
      clock.advance(59_000)
      for (let n = 0; n < 3; n++) await limiter.take('a')
      clock.advance(2000)
      expect(await limiter.take('a')).toEqual({ allowed: false, limit: 3, remaining: 0, freeInMs: 58_000 })
    })

    it('[W6] is exact when many come at once', async () => {
      const { limiter } = opened(100)
      const verdicts = await Promise.all(Array.from({ length: 1000 }, () => limiter.take('a')))
      expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(100)
    })

    it('[W6] does not count what it refused', async () => {
      const { clock, limiter } = opened(1)
      await limiter.take('a')
      for (let n = 0; n < 50; n++) {
        clock.advance(1000)
        await limiter.take('a')
      }
      clock.advance(10_000)
      expect((await limiter.take('a')).allowed).toBe(true)
    })

    it('[W6] keeps keys apart', async () => {
      const { limiter } = opened(1)
      await limiter.take('a')
      expect(await limiter.take('b')).toEqual({ allowed: true, limit: 1, remaining: 0, freeInMs: 60_000 })
    })
  })
}
