import { z } from 'zod'
import { DeskhandError } from '../../domain/error.ts'
import type { Caller } from '../../domain/session/caller.ts'
import { closeSession } from '../../domain/session/close-session.ts'
import { type EraseSessionDeps, eraseSession } from '../../domain/session/erase-session.ts'
import { type OpenSessionDeps, openSession } from '../../domain/session/open-session.ts'
import { sessionFor } from '../../domain/session/session-for.ts'
import { updateSession } from '../../domain/session/update-session.ts'
import type { ConversationStore, StoredSession } from '../../ports/store.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { SessionId } from '../../protocol/ids.ts'
import { Message } from '../../protocol/message.ts'
import { AfterSeq, PageQuery, pageOf } from '../../protocol/page.ts'
import { CreatedSession, CreateSessionBody, Session, SessionStatus, UpdateSessionBody } from '../../protocol/session.ts'
import { type AnswerOnceDeps, answerOnce } from '../answer-once.ts'
import type { Server } from '../server.ts'
import { accessSession, audienceOf, noSuchSession, requireStaff, type SessionAccessDeps } from '../session-access.ts'

export interface SessionRouteDeps extends OpenSessionDeps, SessionAccessDeps, AnswerOnceDeps, EraseSessionDeps {
  readonly store: ConversationStore
}

const params = z.object({ id: SessionId })
const tags = ['sessions']

export function addSessionRoutes(api: Server, deps: SessionRouteDeps): void {
  api.post(
    '/sessions',
    {
      schema: {
        tags,
        summary: 'Open a session',
        description: 'One session is one conversation with one customer. The body may be empty.',
        body: CreateSessionBody.nullish(),
        response: { 201: CreatedSession, '4xx': ErrorBody },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, deps, async () => ({
        status: 201,
        body: await openSession(request.body ?? {}, request.caller, deps),
      })),
  )

  const ListQuery = PageQuery.extend({
    status: SessionStatus.optional(),
    user_id: z.string().max(255).optional(),
    assignee_id: z.string().max(255).optional(),
    q: z.string().max(255).optional(),
    cursor: SessionId.optional(),
  })
  api.get(
    '/sessions',
    {
      schema: {
        tags,
        summary: 'List sessions (staff), newest first',
        querystring: ListQuery,
        response: { 200: pageOf(Session), '4xx': ErrorBody },
      },
    },
    async ({ caller, query }) => {
      requireStaff(caller)
      const { limit, cursor, ...filter } = query
      const { data, next_cursor } = await deps.store.listSessions(filter, limit, cursor ?? null)
      return { data: data.map((session) => sessionFor('staff', session)), next_cursor }
    },
  )

  api.get(
    '/sessions/:id',
    { schema: { tags, summary: 'Read a session', params, response: { 200: Session, '4xx': ErrorBody } } },
    (request) => accessSession(request.caller, request.params.id, deps),
  )

  api.patch(
    '/sessions/:id',
    { schema: { tags, summary: 'Change a session', params, body: UpdateSessionBody, response: { 200: Session, '4xx': ErrorBody } } },
    async (request) => {
      await accessSession(request.caller, request.params.id, deps)
      return found(request.caller, await updateSession(request.params.id, request.body, deps))
    },
  )

  api.post(
    '/sessions/:id/close',
    { schema: { tags, summary: 'Close a session', params, response: { 200: Session, '4xx': ErrorBody } } },
    async (request) => {
      await accessSession(request.caller, request.params.id, deps)
      return found(request.caller, await closeSession(request.params.id, deps))
    },
  )

  api.delete(
    '/sessions/:id',
    {
      schema: {
        tags,
        summary: 'Erase a session',
        description: 'Deletes every trace of it. For admins and the verified customer.',
        params,
        response: { 204: z.null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      const session = await accessSession(request.caller, request.params.id, deps)
      if (!mayErase(request.caller, session))
        throw new DeskhandError('forbidden', 'Only an admin or the verified customer may erase a session.')
      await eraseSession(session.id, deps)
      return reply.code(204).send(null)
    },
  )

  api.get(
    '/sessions/:id/messages',
    {
      schema: {
        tags,
        summary: "Read a session's messages, oldest first",
        params,
        querystring: PageQuery.extend({ after_seq: AfterSeq }),
        response: { 200: pageOf(Message), '4xx': ErrorBody },
      },
    },
    async (request) => {
      const { limit, cursor, after_seq } = request.query
      await accessSession(request.caller, request.params.id, deps)
      const after = cursor === undefined ? after_seq : parseSeqCursor(cursor)
      const rows = await deps.store.messagesAfter(request.params.id, after, limit + 1)
      const data = rows.slice(0, limit)
      return { data, next_cursor: rows.length > limit ? String(data.at(-1)?.seq ?? '') : null }
    },
  )
}

function mayErase(caller: Caller, session: Session): boolean {
  if (caller.kind === 'person' && caller.role === 'admin') return true
  if (!session.user_verified) return false
  return caller.kind === 'session' || (caller.kind === 'person' && caller.userId === session.user_id)
}

function found(caller: Caller, session: StoredSession | null): Session {
  if (!session) throw noSuchSession()
  return sessionFor(audienceOf(caller), session)
}

function parseSeqCursor(cursor: string): number {
  const seq = Number(cursor)
  if (/^\d+$/.test(cursor) && Number.isSafeInteger(seq)) return seq
  throw new DeskhandError('validation_failed', 'query.cursor: is not a cursor of this list', [
    { in: 'query', path: 'cursor', message: 'is not a cursor of this list' },
  ])
}
