import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { rateLimiterContract } from '../../../../test/contract/rate-limiter.ts'
import { StillClock } from '../../../../test/test-server.ts'
import { createInProcessRateLimiter } from './in-process-rate-limiter.ts'

rateLimiterContract('in-process', (limit, clock) => createInProcessRateLimiter({ limit, periodSeconds: 60 }, clock))

/** Bytes on the heap that are still reachable: garbage that nobody has collected yet says nothing of a bound. */
function keptBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

describe('a flood of addresses', () => {
  it('forgets whoever was quiet longest, and never refuses anybody because of the others', async () => {
    const clock = new StillClock()
    const limiter = createInProcessRateLimiter({ limit: 2, periodSeconds: 60, maxKeys: 100 }, clock)
    await limiter.take('quiet')
    await limiter.take('quiet')
    for (let n = 0; n < 1000; n++) {
      clock.advance(1)
      expect((await limiter.take(`flood-${n}`)).allowed).toBe(true)
      if (n % 10 === 0) await limiter.take('busy')
    }
    expect((await limiter.take('busy')).allowed).toBe(false)
    expect((await limiter.take('quiet')).allowed).toBe(true)
  })

  it('costs bounded memory', async () => {
    const limiter = createInProcessRateLimiter({ limit: 100, periodSeconds: 60, maxKeys: 1000 }, new StillClock())
    const before = keptBytes()
    for (let n = 0; n < 200_000; n++) await limiter.take(`192.0.${n >> 8}.${n & 255}`)
    expect(keptBytes() - before).toBeLessThan(5_000_000)
    expect((await limiter.take('another')).allowed).toBe(true)
  })
})
