import { z } from 'zod'

export const CheckStatus = z.enum(['ok', 'degraded', 'error'])
export type CheckStatus = z.infer<typeof CheckStatus>

export const Check = z
  .object({
    status: CheckStatus,
    latency_ms: z.number().optional(),
    detail: z.string().optional(),
  })
  .meta({ id: 'Check' })
export type Check = z.infer<typeof Check>

export const Health = z
  .object({
    status: CheckStatus,
    version: z.string(),
    uptime_seconds: z.number(),
    checks: z.object({ database: Check, cache: Check, knowledge: Check, model: Check, jobs: Check }),
  })
  .meta({ id: 'Health', description: 'As well as its worst check.' })
export type Health = z.infer<typeof Health>

export const Liveness = z.object({ status: z.literal('ok') }).meta({ id: 'Liveness' })

export const Readiness = z
  .object({ status: z.enum(['ready', 'starting', 'draining', 'error']) })
  .meta({ id: 'Readiness', description: 'Whether requests should be sent here.' })

export const Service = z
  .object({
    name: z.string(),
    version: z.string(),
    environment: z.string(),
    status: z.enum(['starting', 'ready', 'draining']),
    docs: z.string().nullable(),
    health: z.string(),
    metrics: z.string().nullable(),
    stats: z.object({
      uptime_seconds: z.number(),
      messages_processed: z.int(),
      errors: z.int(),
      messages_per_minute: z.number(),
    }),
  })
  .meta({ id: 'Service' })
export type Service = z.infer<typeof Service>
