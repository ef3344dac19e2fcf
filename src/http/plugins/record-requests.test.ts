import { expect, it } from 'vitest'
import { keepingLogger, testDeps } from '../../../test/test-server.ts'
import { buildServer } from '../build-server.ts'
import type { Server } from '../server.ts'

const addRoutes = (api: Server) => {
  api.get('/things/:id', () => ({}))
  api.get('/broken', () => {
    throw new Error('broken')
  })
  api.get('/stream', (_request, reply) => reply.type('text/event-stream').send('data: 1\n\n'))
}

it('writes one line for each request, with the route and without what the customer wrote', async () => {
  const { logger, lines } = keepingLogger()
  const app = await buildServer(testDeps({ logger }), addRoutes)
  await app.inject({ url: '/api/things/secret-id?q=secret-text', headers: { 'x-request-id': 'mine', authorization: 'Basic secret' } })
  expect(lines).toEqual([
    { level: 30, request_id: 'mine', method: 'GET', endpoint: '/api/things/:id', status: 200, ms: expect.any(Number), msg: 'request' },
  ])
})

it('[W5] logs a request slower than a second as slow, but not a stream that is read for long', async () => {
  const { logger, lines } = keepingLogger()
  const app = await buildServer(testDeps({ logger }), addRoutes)
  app.addHook('onSend', (_request, reply, payload, done) => {
    Object.defineProperty(reply, 'elapsedTime', { value: 1000.5 })
    done(null, payload)
  })
  await app.inject('/api/things/1')
  await app.inject('/api/stream')
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [40, 'slow request'],
    [30, 'request'],
  ])
})

it('counts requests by template, method and status, never by path', async () => {
  const deps = testDeps()
  const app = await buildServer(deps, addRoutes)
  for (const url of ['/api/things/1', '/api/things/2', '/api/broken', '/no/such/path']) await app.inject(url)
  const { body } = await deps.metrics.render()
  expect(body).toContain('http_requests_total{method="GET",endpoint="/api/things/:id",status="200"} 2')
  expect(body).toContain('http_requests_total{method="GET",endpoint="/api/broken",status="500"} 1')
  expect(body).toContain('http_requests_total{method="GET",endpoint="unmatched",status="404"} 1')
  expect(body).toContain('http_request_duration_seconds_count{method="GET",endpoint="/api/things/:id"} 2')
  expect(body).not.toContain('no/such')
  expect(deps.metrics.totals().errors).toBe(1)
})
