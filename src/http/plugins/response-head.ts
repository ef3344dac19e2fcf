import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Server } from '../server.ts'

/** What every answer of the API says; pages replace the policy by their own. Frozen here because helmet costs as much as the rest of a request. */
const SECURITY_HEADERS = Object.freeze({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'cache-control': 'no-store',
})

const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains'

/** The headers that every answer starts with: the request's id (W5) and the security headers. */
export function writeResponseHead(request: FastifyRequest, reply: FastifyReply): void {
  if (!request.routeOptions.config?.isPage) reply.headers(SECURITY_HEADERS)
  reply.header('x-request-id', request.id)
  if (request.protocol === 'https') reply.header('strict-transport-security', STRICT_TRANSPORT)
}

/** Seconds that the request has taken so far, for `X-Process-Time`. */
export function writeProcessTime(reply: FastifyReply): void {
  reply.header('x-process-time', (reply.elapsedTime / 1000).toFixed(6))
}

/** Request ids, security headers and `X-Process-Time` on every answer (W5). */
export function addResponseHead(app: Server): void {
  app.addHook('onRequest', (request, reply, done) => {
    writeResponseHead(request, reply)
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    writeProcessTime(reply)
    done(null, payload)
  })
}
