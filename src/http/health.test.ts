import { expect, it } from 'vitest'
import { checkHealth, type HealthCheck, type HealthChecks } from './health.ts'

const healthy: HealthCheck = async () => ({ status: 'ok' })
const checksWith = (some: Partial<HealthChecks>): HealthChecks => ({
  database: healthy,
  cache: healthy,
  knowledge: healthy,
  model: healthy,
  jobs: healthy,
  ...some,
})

it('is as well as the worst part', async () => {
  const degraded: HealthCheck = async () => ({ status: 'degraded', detail: '3 passages wait' })
  const failed: HealthCheck = async () => ({ status: 'error' })
  expect((await checkHealth(checksWith({}), 50)).status).toBe('ok')
  expect(await checkHealth(checksWith({ knowledge: degraded }), 50)).toMatchObject({
    status: 'degraded',
    checks: { knowledge: { status: 'degraded', detail: '3 passages wait', latency_ms: expect.any(Number) }, database: { status: 'ok' } },
  })
  expect((await checkHealth(checksWith({ knowledge: degraded, jobs: failed }), 50)).status).toBe('error')
})

it('takes a check that throws or hangs for an error, and tells nothing of the cause', async () => {
  const throws: HealthCheck = async () => {
    throw new Error('ENOENT /srv/secret')
  }
  const throwsAtOnce: HealthCheck = () => {
    throw new Error('at once')
  }
  const hangs: HealthCheck = () => new Promise(() => {})
  const { checks } = await checkHealth(checksWith({ database: throws, cache: throwsAtOnce, model: hangs }), 20)
  expect(checks).toMatchObject({
    database: { status: 'error', detail: 'failed' },
    cache: { status: 'error', detail: 'failed' },
    model: { status: 'error', detail: 'no answer within 20 ms' },
    jobs: { status: 'ok' },
  })
})
