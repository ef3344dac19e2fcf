import { performance } from 'node:perf_hooks'
import type { Check, CheckStatus, Health } from '../protocol/service.ts'

export type CheckName = keyof Health['checks']

/** Looks at one part of the service. One that throws, or takes longer than the time-out, counts as an error. */
export type HealthCheck = () => Promise<{ readonly status: CheckStatus; readonly detail?: string | undefined }>
export type HealthChecks = Readonly<Record<CheckName, HealthCheck>>

const severity = { ok: 0, degraded: 1, error: 2 } as const

/** Runs all checks side by side; the service is as well as its worst part. */
export async function checkHealth(checks: HealthChecks, timeoutMs: number): Promise<Pick<Health, 'status' | 'checks'>> {
  const [database, cache, knowledge, model, jobs] = await Promise.all([
    runCheck(checks.database, timeoutMs),
    runCheck(checks.cache, timeoutMs),
    runCheck(checks.knowledge, timeoutMs),
    runCheck(checks.model, timeoutMs),
    runCheck(checks.jobs, timeoutMs),
  ])
  const all = { database, cache, knowledge, model, jobs }
  const worst = Object.values(all).reduce<CheckStatus>((sofar, { status }) => (severity[status] > severity[sofar] ? status : sofar), 'ok')
  return { status: worst, checks: all }
}

async function runCheck(check: HealthCheck, timeoutMs: number): Promise<Check> {
  const start = performance.now()
  const timer = Promise.withResolvers<{ status: CheckStatus; detail?: string | undefined }>()
  const timeout = setTimeout(() => timer.resolve({ status: 'error', detail: `no answer within ${timeoutMs} ms` }), timeoutMs)
  const result = await Promise.race([attempt(check), timer.promise])
  clearTimeout(timeout)
  const latency_ms = Math.round((performance.now() - start) * 10) / 10
  return result.detail === undefined ? { status: result.status, latency_ms } : { status: result.status, latency_ms, detail: result.detail }
}

async function attempt(check: HealthCheck): ReturnType<HealthCheck> {
  try {
    return await check()
  } catch {
    // The cause stays out of a public answer: it may hold a path or an address (W4).
    return { status: 'error', detail: 'failed' }
  }
}
