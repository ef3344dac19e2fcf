import { type Logger, pino } from 'pino'
import { createPrometheusMetrics } from '../src/adapters/metrics/prometheus/prometheus-metrics.ts'
import { createInProcessRateLimiter } from '../src/adapters/rate-limiter/in-process/in-process-rate-limiter.ts'
import { createJoseTokens } from '../src/adapters/tokens/jose/jose-tokens.ts'
import { buildServer } from '../src/http/build-server.ts'
import type { HealthCheck } from '../src/http/health.ts'
import type { HttpSettings, Server, ServerDeps } from '../src/http/server.ts'
import type { Clock } from '../src/ports/clock.ts'

/** A clock that stands still until it is moved. */
export class StillClock implements Clock {
  #now: number

  constructor(now = Date.parse('2026-11-22T12:00:00.000Z')) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  advance(ms: number): void {
    this.#now += ms
  }
}

export const testSettings: HttpSettings = {
  appName: 'Deskhand',
  environment: 'test',
  debug: false,
  apiPrefix: '/api',
  authMode: 'open',
  corsOrigins: ['https://shop.example'],
  trustProxy: false,
  enableTelemetry: true,
  docsEnabled: false,
  maxUploadMb: 1,
}

export const testSecret = 'a secret of more than thirty-two bytes'

const healthy: HealthCheck = async () => ({ status: 'ok' })

/** What a server of a test is made of: real parts, a clock that stands still, no log. */
export function testDeps(overrides: Partial<Omit<ServerDeps, 'settings'>> & { settings?: Partial<HttpSettings> } = {}): ServerDeps {
  const clock = overrides.clock ?? new StillClock()
  return {
    version: '1.2.3',
    logger: pino({ level: 'silent' }),
    tokens: createJoseTokens({ secretKey: testSecret, algorithm: 'HS256', accessHours: 24 }, clock),
    rateLimiter: null,
    metrics: createPrometheusMetrics(() => clock.now()),
    checks: { database: healthy, cache: healthy, knowledge: healthy, model: healthy, jobs: healthy },
    phase: () => 'ready',
    ...overrides,
    clock,
    settings: { ...testSettings, ...overrides.settings },
  }
}

export function testServer(
  overrides: Parameters<typeof testDeps>[0] = {},
  addApiRoutes: (api: Server) => void = () => {},
): Promise<Server> {
  return buildServer(testDeps(overrides), addApiRoutes)
}

export function testLimiter(clock: Clock, limit = 100) {
  return createInProcessRateLimiter({ limit, periodSeconds: 60 }, clock)
}

/** A logger that keeps its lines, parsed. */
export function keepingLogger(level = 'info'): { logger: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const logger = pino({ level, base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line)) })
  return { logger, lines }
}
