import cors from '@fastify/cors'
import type { Server } from '../server.ts'

const EXPOSED = [
  'X-Request-ID',
  'X-Process-Time',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-RateLimit-Period',
  'Retry-After',
]

/** Lets the pages of the given origins call the API from a browser; answers preflights before they are counted. */
export async function allowOrigins(app: Server, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'],
    exposedHeaders: EXPOSED,
    maxAge: 600,
    strictPreflight: false,
  })
}
