import type { FastifyReply } from 'fastify'
import { DeskhandError } from '../../domain/error.ts'
import type { Caller } from '../../domain/session/caller.ts'
import type { Clock } from '../../ports/clock.ts'
import type { RateLimiter, RateLimitVerdict } from '../../ports/rate-limiter.ts'
import { addressKey } from '../client-address.ts'
import type { Server } from '../server.ts'

/** Counts every request against its person or address and refuses those over the limit (W6), with the headers of W5. */
export function limitRate(app: Server, limiter: RateLimiter, clock: Clock): void {
  const limit = String(limiter.limit)
  const period = String(limiter.periodSeconds)

  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config?.rateLimited === false) return done()
    limiter.take(rateKey(request.caller, request.ip)).then((verdict) => {
      writeLimitHeaders(reply, verdict)
      if (verdict.allowed) return done()
      reply.header('retry-after', String(Math.max(1, Math.ceil(verdict.freeInMs / 1000))))
      reply.header('x-ratelimit-period', period)
      done(new DeskhandError('rate_limited', `At most ${limit} requests in ${period} seconds are allowed.`))
    }, done)
  })

  function writeLimitHeaders(reply: FastifyReply, verdict: RateLimitVerdict): void {
    reply.header('x-ratelimit-limit', limit)
    reply.header('x-ratelimit-remaining', String(verdict.remaining))
    reply.header('x-ratelimit-reset', String(Math.ceil((clock.now() + verdict.freeInMs) / 1000)))
  }
}

/**
 * Whose requests they count as. A session token is anyone's for the asking, so they count against the address, which a
 * client that hung up has no more.
 */
export function rateKey(caller: Caller, ip: string | undefined): string {
  return caller.kind === 'person' ? `user:${caller.userId}` : addressKey(ip ?? 'gone')
}
