import { z } from 'zod'
import { DeskhandError } from '../../domain/error.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConversationStore } from '../../ports/store.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { MessageId } from '../../protocol/ids.ts'
import { FeedbackBody } from '../../protocol/message.ts'
import type { Server } from '../server.ts'
import { accessSession, type SessionAccessDeps } from '../session-access.ts'

interface FeedbackRouteDeps extends SessionAccessDeps {
  readonly store: SessionAccessDeps['store'] & Pick<ConversationStore, 'findMessage' | 'rateMessage'>
  readonly clock: Clock
}

export function addFeedbackRoutes(api: Server, deps: FeedbackRouteDeps): void {
  api.post(
    '/chat/messages/:id/feedback',
    {
      schema: {
        tags: ['chat'],
        summary: "Rate an assistant's message",
        description: 'A later rating replaces the earlier one.',
        params: z.object({ id: MessageId }),
        body: FeedbackBody,
        response: { 204: z.null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      const { rating, comment } = request.body
      const message = await deps.store.findMessage(request.params.id)
      if (!message) throw noSuchMessage()
      await accessSession(request.caller, message.session_id, deps, noSuchMessage)
      const rated = await deps.store.rateMessage(message.id, rating, comment ?? null, deps.clock.now())
      if (!rated) throw new DeskhandError('conflict', "Only an assistant's message can be rated.")
      return reply.code(204).send(null)
    },
  )
}

function noSuchMessage(): DeskhandError {
  return new DeskhandError('not_found', 'There is no such message.')
}
