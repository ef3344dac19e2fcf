import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DeskhandError } from '../domain/error.ts'
import type { Clock } from '../ports/clock.ts'
import type { ConversationStore } from '../ports/store.ts'
import { addressKey } from './client-address.ts'

export interface AnswerOnceDeps {
  readonly store: Pick<ConversationStore, 'beginIdempotent' | 'finishIdempotent'>
  readonly clock: Clock
}

/** The request's `Idempotency-Key`, or null; throws for one that is not 1–255 visible ASCII characters. */
export function idempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw new DeskhandError('malformed_request', 'Idempotency-Key must be 1–255 visible ASCII characters.')
}

/**
 * Runs the work of a creating request once for its `Idempotency-Key` (W7): a repeat with the same body gets the first
 * answer again. Without a key it just runs. An answer is kept when it is a success; after a failure the key is free.
 *
 * @param fingerprint whatever makes two requests the same: the parsed body, hashes of files.
 */
export async function answerOnce<Body>(
  request: FastifyRequest,
  reply: FastifyReply,
  fingerprint: unknown,
  deps: AnswerOnceDeps,
  work: () => Promise<{ readonly status: number; readonly body: Body }>,
): Promise<Body> {
  const key = idempotencyKey(request)
  if (key === null) return send(reply, await work())

  const caller = callerKey(request)
  const hash = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, fingerprint]))
    .digest('hex')
  const state = await deps.store.beginIdempotent(caller, key, hash, deps.clock.now())
  if (state.kind === 'mismatch') throw idempotencyMismatch()
  if (state.kind === 'in_flight') {
    throw new DeskhandError('idempotency_in_progress', 'The first request with this Idempotency-Key has not ended yet.')
  }
  if (state.kind === 'answered') return send(reply, { status: state.status, body: JSON.parse(state.body) })
  try {
    const answer = await work()
    await deps.store.finishIdempotent(caller, key, { status: answer.status, body: JSON.stringify(answer.body) })
    return send(reply, answer)
  } catch (cause) {
    await deps.store.finishIdempotent(caller, key, null)
    throw cause
  }
}

export function idempotencyMismatch(): DeskhandError {
  return new DeskhandError('idempotency_mismatch', 'This Idempotency-Key was used with another request.')
}

function send<Body>(reply: FastifyReply, { status, body }: { readonly status: number; readonly body: Body }): Body {
  reply.code(status)
  return body
}

/** Keys belong to whoever sent them: nobody can read another's answer by guessing a key. */
function callerKey({ caller, ip }: FastifyRequest): string {
  switch (caller.kind) {
    case 'session':
      return `session:${caller.sessionId}`
    case 'person':
      return `person:${caller.userId}`
    case 'anonymous':
      return `address:${addressKey(ip)}`
  }
}
