import { z } from 'zod'
import { DeskhandError } from '../../domain/error.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { LIVE_PATH } from '../../protocol/frame.ts'
import { Health, Liveness, Readiness } from '../../protocol/service.ts'
import { checkHealth } from '../health.ts'
import type { Server, ServerDeps } from '../server.ts'

const CHECK_TIMEOUT_MS = 2000
const alwaysAnswers = { rateLimited: false, answersWhileDraining: true } as const

/** `/health*` and `/metrics`: for load balancers, monitors and people who wonder. */
export function addService(app: Server, deps: ServerDeps): void {
  app.get(
    '/health',
    {
      config: alwaysAnswers,
      schema: { tags: ['service'], summary: 'How each part of the service is', response: { 200: Health, 503: Health } },
    },
    async (_request, reply) => {
      const { status, checks } = await checkHealth(deps.checks, CHECK_TIMEOUT_MS)
      const health = { status, version: deps.version, uptime_seconds: Math.round(process.uptime() * 10) / 10, checks }
      return reply.code(status === 'error' ? 503 : 200).send(health)
    },
  )

  app.get(
    '/health/live',
    { config: alwaysAnswers, schema: { tags: ['service'], summary: 'Whether the process answers', response: { 200: Liveness } } },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/health/ready',
    {
      config: alwaysAnswers,
      schema: { tags: ['service'], summary: 'Whether requests should be sent here', response: { 200: Readiness, 503: Readiness } },
    },
    async (_request, reply) => {
      const phase = deps.phase()
      if (phase !== 'ready') return reply.code(503).send({ status: phase })
      const { status } = await checkHealth(deps.checks, CHECK_TIMEOUT_MS)
      return status === 'error' ? reply.code(503).send({ status }) : reply.send({ status: 'ready' })
    },
  )

  app.get(
    LIVE_PATH,
    {
      schema: {
        tags: ['service'],
        summary: 'The live socket',
        description: 'A WebSocket with JSON frames, described in docs/live.md. A request that asks for no upgrade is told so.',
        response: { '4xx': ErrorBody },
      },
    },
    (_request, reply) => {
      reply.header('upgrade', 'websocket')
      throw new DeskhandError('upgrade_required', 'This path is a WebSocket: ask for an upgrade.')
    },
  )

  if (!deps.settings.enableTelemetry) return
  app.get(
    '/metrics',
    {
      config: { answersWhileDraining: true },
      schema: {
        tags: ['service'],
        summary: 'Prometheus metrics',
        response: { 200: { description: 'Prometheus text exposition', content: { 'text/plain': { schema: z.string() } } } },
      },
    },
    async (_request, reply) => {
      const { contentType, body } = await deps.metrics.render()
      return reply.header('content-type', contentType).send(body)
    },
  )
}
