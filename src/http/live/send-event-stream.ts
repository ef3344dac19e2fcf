import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { EventStream } from './event-stream.ts'

export function wantsStream(request: FastifyRequest): boolean {
  return /\btext\/event-stream\b/i.test(request.headers.accept ?? '')
}

/** Answers with the stream. Typed as whatever the route's JSON answer is, which the stream stands in for. */
export function sendEventStream(reply: FastifyReply, stream: EventStream): never {
  return reply.header('content-type', 'text/event-stream').header('x-accel-buffering', 'no').send(Readable.from(stream)) as never
}
