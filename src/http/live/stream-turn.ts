import type { FastifyReply } from 'fastify'
import type { ErrorBody } from '../../protocol/errors.ts'
import type { SentMessage } from '../../protocol/message.ts'
import type { Accepted } from '../accepted-message.ts'
import type { EventStream } from './event-stream.ts'
import type { LiveHub } from './live-hub.ts'
import type { LiveReader } from './live-reader.ts'
import { openEventStream } from './open-event-stream.ts'

export interface StreamTurnDeps {
  readonly hub: LiveHub
  /** Logs a fault and puts it as the client is told of it. */
  readonly describe: (cause: unknown) => ErrorBody
}

/**
 * Server-sent events of one turn: the session's events from the message on, the deltas of the reply, then `done` with
 * the body that the default form gives, or `error` with what went wrong.
 *
 * @param ended what the message comes to.
 */
export function streamTurn(
  { message, turn_id }: Accepted,
  ended: Promise<SentMessage>,
  audience: LiveReader['audience'],
  reply: FastifyReply,
  { hub, describe }: StreamTurnDeps,
): EventStream {
  const from = { id: message.session_id, afterSeq: message.seq - 1, audience, turn: turn_id }
  const { stream, subscription } = openEventStream(from, reply, hub)
  ended
    .then(async (sent) => {
      await subscription.upToDate()
      stream.write('done', sent)
    })
    .catch((cause: unknown) => stream.write('error', describe(cause)))
    .finally(() => stream.close())
  return stream
}
