import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { AuthMode, Caller } from '../domain/session/caller.ts'
import type { ServicePhase } from '../life-cycle/phase.ts'
import type { Clock } from '../ports/clock.ts'
import type { Metrics } from '../ports/metrics.ts'
import type { RateLimiter } from '../ports/rate-limiter.ts'
import type { Tokens } from '../ports/tokens.ts'
import type { HealthChecks } from './health.ts'

/** A Fastify instance whose schemas are zod's. */
export type Server = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes this request. A wrong token never gets as far as a handler of the API. */
    caller: Caller
  }
  interface FastifyContextConfig {
    /** False for the routes that W6 exempts. */
    readonly rateLimited?: boolean
    /** True for the routes that answer while the server drains. */
    readonly answersWhileDraining?: boolean
    /** True for pages and their files, which bring their own security headers. */
    readonly isPage?: boolean
  }
}

/** The settings that the server's shell needs; `Config` has them all. */
export interface HttpSettings {
  readonly appName: string
  readonly environment: string
  readonly debug: boolean
  readonly apiPrefix: string
  readonly authMode: AuthMode
  readonly corsOrigins: readonly string[]
  readonly trustProxy: false | readonly string[]
  readonly enableTelemetry: boolean
  readonly docsEnabled: boolean
  readonly maxUploadMb: number
}

export interface ServerDeps {
  readonly settings: HttpSettings
  readonly version: string
  readonly logger: FastifyBaseLogger
  readonly clock: Clock
  readonly tokens: Tokens
  /** Null when nothing is limited. */
  readonly rateLimiter: RateLimiter | null
  readonly metrics: Metrics
  readonly checks: HealthChecks
  readonly phase: () => ServicePhase
}
