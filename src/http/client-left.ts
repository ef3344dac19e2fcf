import type { FastifyReply } from 'fastify'

/**
 * Aborted when the client hangs up before its answer is whole. Fastify's own `request.signal` is of no use for that: it
 * follows the request's stream, which is closed as soon as the body was read.
 */
export function clientLeft({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  if (raw.destroyed) controller.abort()
  return controller.signal
}
