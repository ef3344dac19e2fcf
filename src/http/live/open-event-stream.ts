import type { FastifyReply } from 'fastify'
import type { SessionId, TurnId } from '../../protocol/ids.ts'
import { clientLeft } from '../client-left.ts'
import { EventStream } from './event-stream.ts'
import type { LiveHub } from './live-hub.ts'
import type { LiveReader } from './live-reader.ts'
import type { Subscription } from './subscription.ts'

export interface StreamedSession {
  readonly id: SessionId
  /** The stream begins with the event after this one. */
  readonly afterSeq: number
  readonly audience: LiveReader['audience']
  /** Only the deltas of this turn are told; of all turns when left out. */
  readonly turn?: TurnId | null
}

/**
 * Server-sent events of a session from a seq on, until the stream is closed or its client goes, which may be before
 * anything of it is read.
 *
 * @param onEnd called once, however the stream ends.
 */
export function openEventStream(
  { id, afterSeq, audience, turn }: StreamedSession,
  reply: FastifyReply,
  hub: LiveHub,
  onEnd: () => void = () => {},
): { readonly stream: EventStream; readonly subscription: Subscription } {
  const stream = new EventStream({
    audience,
    turn,
    onEnd: (cutOff) => {
      subscription.close()
      if (cutOff) reply.raw.destroy()
      onEnd()
    },
  })
  const subscription = hub.subscribe(id, afterSeq, stream)
  const left = clientLeft(reply)
  left.addEventListener('abort', () => stream.close())
  if (left.aborted) stream.close()
  return { stream, subscription }
}
