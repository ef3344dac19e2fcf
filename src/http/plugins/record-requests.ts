import type { Metrics } from '../../ports/metrics.ts'
import type { Server } from '../server.ts'

const SLOW_MS = 1000

/**
 * Counts every answered request by its route's template and writes one log line for it: `info`, or `warn` when it took
 * longer than a second (W5). The line has neither the query nor the address nor any text of the customer.
 */
export function recordRequests(app: Server, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const endpoint = request.routeOptions.url ?? 'unmatched'
    const ms = reply.elapsedTime
    metrics.requestEnded(request.method, endpoint, reply.statusCode, ms / 1000)
    const line = { method: request.method, endpoint, status: reply.statusCode, ms: Math.round(ms * 100) / 100 }
    if (ms > SLOW_MS && !isStream(reply.getHeader('content-type'))) request.log.warn(line, 'slow request')
    else request.log.info(line, 'request')
    done()
  })
}

/** An event stream is open for as long as its reader wants. */
function isStream(contentType: unknown): boolean {
  return typeof contentType === 'string' && contentType.startsWith('text/event-stream')
}
