import { describe, expect, it } from 'vitest'
import { testDeps, testServer } from '../../../test/test-server.ts'
import type { ServicePhase } from '../../life-cycle/phase.ts'
import { Health } from '../../protocol/service.ts'
import { buildServer } from '../build-server.ts'

const failing = { ...testDeps().checks, database: async () => ({ status: 'error' as const, detail: 'closed' }) }
const limping = { ...testDeps().checks, knowledge: async () => ({ status: 'degraded' as const }) }

describe('GET /health', () => {
  it('tells how each part is', async () => {
    const answer = await (await testServer()).inject('/health')
    expect(answer.statusCode).toBe(200)
    expect(Health.strict().parse(answer.json())).toMatchObject({ status: 'ok', version: '1.2.3', checks: { database: { status: 'ok' } } })
  })

  it('is 503 when a part fails and 200 when one limps', async () => {
    const failed = await (await testServer({ checks: failing })).inject('/health')
    expect(failed.statusCode).toBe(503)
    expect(failed.json()).toMatchObject({ status: 'error', checks: { database: { status: 'error', detail: 'closed' } } })
    const limps = await (await testServer({ checks: limping })).inject('/health')
    expect([limps.statusCode, limps.json().status]).toEqual([200, 'degraded'])
  })
})

describe('GET /health/live and /health/ready', () => {
  it.each([
    ['starting', 503],
    ['ready', 200],
    ['draining', 503],
  ] as const)('while %s', async (phase, status) => {
    const app = await testServer({ phase: () => phase })
    const ready = await app.inject('/health/ready')
    expect([ready.statusCode, ready.json()]).toEqual([status, { status: phase }])
    expect((await app.inject('/health/live')).statusCode).toBe(200)
  })

  it('is not ready while a part fails', async () => {
    const ready = await (await testServer({ checks: failing })).inject('/health/ready')
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'error' }])
  })
})

it('refuses new requests while it drains, but tells how it is', async () => {
  let phase: ServicePhase = 'ready'
  const app = await testServer({ phase: () => phase }, (api) => {
    api.get('/ping', () => 'pong')
  })
  expect((await app.inject('/api/ping')).statusCode).toBe(200)
  phase = 'draining'
  const refused = await app.inject('/api/ping')
  expect(refused.statusCode).toBe(503)
  expect(refused.json()).toMatchObject({ error: 'unavailable' })
  expect(refused.headers).toMatchObject({ connection: 'close', 'retry-after': '1' })
  for (const url of ['/health', '/health/live', '/metrics']) {
    const answer = await app.inject(url)
    expect([url, answer.statusCode, answer.headers.connection]).toEqual([url, 200, 'close'])
  }
})

describe('GET /metrics', () => {
  it('is the Prometheus text', async () => {
    const deps = testDeps()
    deps.metrics.messageProcessed('assistant', false)
    const answer = await (await buildServer(deps, () => {})).inject('/metrics')
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0.0.4/)
    expect(answer.body).toContain('chat_messages_total{role="assistant",escalated="false"} 1')
  })

  it('is off without ENABLE_TELEMETRY', async () => {
    const app = await testServer({ settings: { enableTelemetry: false } })
    expect((await app.inject('/metrics')).statusCode).toBe(404)
  })
})
