import type { FastifyReply, FastifyRequest } from 'fastify'
import { DeskhandError } from '../../domain/error.ts'
import type { ErrorBody, ErrorDetail } from '../../protocol/errors.ts'
import { type DescribedError, describeError } from '../describe-error.ts'
import type { Server } from '../server.ts'

/** Gives every error the one shape of W4 and logs the faults that are ours, once. */
export function answerErrors(app: Server, debug: boolean): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, debug))
  app.setNotFoundHandler((request, reply) => {
    answerError(new DeskhandError('not_found', `There is no ${request.method} ${pathOf(request)}.`), request, reply, debug)
  })
}

/** Sends `error` as W4 has it. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, debug: boolean): void {
  const { status, body } = reportError(error, request, debug)
  if (status === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer')
  if (error instanceof DeskhandError && error.retryAt !== undefined) writeRetryHeaders(reply, error.retryAt)
  reply.code(status).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(body))
}

const DAY_SECONDS = 86_400

/**
 * W5 for the budget of a day, in place of what was said of the caller's requests. How large the budget is, is the company's
 * own matter.
 */
function writeRetryHeaders(reply: FastifyReply, retryAt: number): void {
  reply.removeHeader('x-ratelimit-limit')
  reply.header('retry-after', String(Math.max(1, Math.ceil((retryAt - Date.now()) / 1000))))
  reply.header('x-ratelimit-remaining', '0')
  reply.header('x-ratelimit-reset', String(Math.ceil(retryAt / 1000)))
  reply.header('x-ratelimit-period', String(DAY_SECONDS))
}

/** What the caller is told of `error`. The cause of a 5xx is logged, and told to the caller only when `debug` is on. */
export function reportError(error: unknown, request: FastifyRequest, debug: boolean): { status: number; body: ErrorBody } {
  const described = describeError(clientLeft(error, request) ? leftMidway : error)
  // A fault that was put into words for the caller carries its cause; one without is an answer, such as "stopping".
  const isFault = described.status >= 500 && !(error instanceof DeskhandError && error.cause === undefined)
  if (isFault) request.log.error({ err: error, method: request.method, endpoint: request.routeOptions.url }, 'request failed')
  return { status: described.status, body: errorBody(described, request.id, debug && isFault ? causeOf(error) : []) }
}

const leftMidway = new DeskhandError('malformed_request', 'The request ended before its body did.')

/** Whether the request broke off: nobody reads the answer, and nothing is wrong on our side. */
function clientLeft(error: unknown, request: FastifyRequest): boolean {
  return error instanceof Error && error === request.raw.errored
}

function errorBody({ code, message, details = [] }: DescribedError, requestId: string, cause: readonly ErrorDetail[]): ErrorBody {
  const all = [...details, ...cause]
  const body = { error: code, message, request_id: requestId }
  return all.length > 0 ? { ...body, details: all } : body
}

function causeOf(error: unknown): ErrorDetail[] {
  return [{ in: 'server', path: '', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }]
}

function pathOf(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? ''
  return path.length > 200 ? `${path.slice(0, 200)}…` : path
}
