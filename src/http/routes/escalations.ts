import { z } from 'zod'
import { type EscalateSessionDeps, escalateSession } from '../../domain/escalation/escalate-session.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { EscalateBody, Escalation } from '../../protocol/escalation.ts'
import { SessionId } from '../../protocol/ids.ts'
import { type AnswerOnceDeps, answerOnce } from '../answer-once.ts'
import type { Server } from '../server.ts'
import { accessSession, noSuchSession, type SessionAccessDeps } from '../session-access.ts'

type EscalationRouteDeps = EscalateSessionDeps & SessionAccessDeps & AnswerOnceDeps

export function addEscalationRoutes(api: Server, deps: EscalationRouteDeps): void {
  api.post(
    '/chat/sessions/:id/escalate',
    {
      schema: {
        tags: ['chat'],
        summary: 'Hand the session to a person',
        description: 'Gives the open escalation when there is one already. The body may be empty.',
        params: z.object({ id: SessionId }),
        body: EscalateBody.nullish(),
        response: { 201: Escalation, '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      const session = await accessSession(request.caller, request.params.id, deps)
      return answerOnce(request, reply, request.body, deps, async () => {
        const escalation = await escalateSession(session, request.body ?? {}, deps)
        if (!escalation) throw noSuchSession()
        return { status: 201, body: escalation }
      })
    },
  )
}
