import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ConversationStore } from '../../ports/store.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { SessionEvent } from '../../protocol/event.ts'
import { SessionId } from '../../protocol/ids.ts'
import { AfterSeq, PageQuery } from '../../protocol/page.ts'
import type { Session } from '../../protocol/session.ts'
import type { LiveConnections } from '../live/live-connections.ts'
import type { LiveHub } from '../live/live-hub.ts'
import { openEventStream } from '../live/open-event-stream.ts'
import { sendEventStream, wantsStream } from '../live/send-event-stream.ts'
import type { Server } from '../server.ts'
import { accessSession, audienceOf, type SessionAccessDeps } from '../session-access.ts'

export interface EventRouteDeps extends SessionAccessDeps {
  readonly store: SessionAccessDeps['store'] & Pick<ConversationStore, 'eventsAfter'>
  readonly hub: LiveHub
  readonly connections: LiveConnections
}

/** What a browser waits before it connects again by itself. */
const RETRY = 'retry: 2000\n\n'

export function addEventRoutes(api: Server, deps: EventRouteDeps): void {
  api.get(
    '/sessions/:id/events',
    {
      schema: {
        tags: ['sessions'],
        summary: "Read a session's events after a seq, or follow them",
        description:
          'With `Accept: text/event-stream` every event after `after` (or after `Last-Event-ID`, which wins) comes as a server-sent event ' +
          'named by its type, then those that happen, with `delta` for each judged piece of a running reply and `typing` for people. ' +
          '`event: reload` tells that there is no such seq: read the session anew. What is for the staff alone is told to nobody else.',
        params: z.object({ id: SessionId }),
        querystring: z.object({ after: AfterSeq, limit: PageQuery.shape.limit }),
        response: { 200: z.object({ data: z.array(SessionEvent), last_seq: z.int() }), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      const session = await accessSession(request.caller, request.params.id, deps)
      const { after, limit } = request.query
      if (wantsStream(request)) return follow(session, lastEventId(request) ?? after, request, reply, deps)
      const audience = audienceOf(request.caller)
      const events = await deps.store.eventsAfter(session.id, after, limit, audience)
      return { data: events.flatMap((event) => event[audience] ?? []), last_seq: session.last_seq }
    },
  )
}

function follow(session: Session, afterSeq: number, request: FastifyRequest, reply: FastifyReply, deps: EventRouteDeps): never {
  deps.hub.refuseCrowd(session.id)
  const exists = afterSeq <= session.last_seq
  const from = { id: session.id, afterSeq: exists ? afterSeq : session.last_seq, audience: audienceOf(request.caller) }
  let forget = () => {}
  const { stream } = openEventStream(from, reply, deps.hub, () => forget())
  forget = deps.connections.add(() => stream.close())
  stream.put(RETRY)
  if (!exists) {
    stream.write('reload', { session_id: session.id })
    stream.close()
  }
  // Its connection has served its time: a server that stops must not wait for another request on it.
  return sendEventStream(reply.header('connection', 'close'), stream)
}

/** What the client saw last, as browsers say it when they connect again. */
function lastEventId({ headers }: FastifyRequest): number | null {
  const id = headers['last-event-id']
  return typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : null
}
