import { z } from 'zod'
import type { Turns } from '../../ports/turns.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { SessionId } from '../../protocol/ids.ts'
import type { Server } from '../server.ts'
import { accessSession, type SessionAccessDeps } from '../session-access.ts'

export interface StopRouteDeps extends SessionAccessDeps {
  readonly turns: Pick<Turns, 'stop'>
}

export function addStopRoutes(api: Server, deps: StopRouteDeps): void {
  api.post(
    '/chat/sessions/:id/stop',
    {
      schema: {
        tags: ['chat'],
        summary: 'Stop the reply that is being written',
        description:
          'What was shown of it is stored with `state: "stopped"` and told as `reply.stopped`. Does nothing when no reply is being written.',
        params: z.object({ id: SessionId }),
        response: { 204: z.null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      const session = await accessSession(request.caller, request.params.id, deps)
      deps.turns.stop(session.id)
      return reply.code(204).send(null)
    },
  )
}
