import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ReceiveAttachmentDeps } from '../../domain/chat/receive-attachment.ts'
import { type ReceiveDeps, receiveMessage } from '../../domain/chat/receive-message.ts'
import { DeskhandError } from '../../domain/error.ts'
import type { Acceptance, ConversationStore } from '../../ports/store.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { SessionId } from '../../protocol/ids.ts'
import { Message, SendMessageBody, SentMessage } from '../../protocol/message.ts'
import { type AnswerOnceDeps, answerOnce, idempotencyKey } from '../answer-once.ts'
import { parseBody } from '../parse-body.ts'
import { type Form, oneField, readForm } from '../read-form.ts'
import type { Server } from '../server.ts'
import { accessSession, noSuchSession, type SessionAccessDeps } from '../session-access.ts'
import { streamTurn } from '../stream-turn.ts'
import { receiveAll } from './attachments.ts'

export interface MessageRouteDeps extends ReceiveDeps, ReceiveAttachmentDeps, SessionAccessDeps, AnswerOnceDeps {
  readonly maxUploadBytes: number
  readonly store: ReceiveDeps['store'] &
    ReceiveAttachmentDeps['store'] &
    SessionAccessDeps['store'] &
    AnswerOnceDeps['store'] &
    Pick<ConversationStore, 'eventsAfter' | 'openEscalation'>
}

type Accepted = Extract<Acceptance, { readonly message: unknown }>

export function addMessageRoutes(api: Server, deps: MessageRouteDeps): void {
  api.post(
    '/chat/sessions/:id/messages',
    {
      schema: {
        tags: ['chat'],
        summary: 'Send a message and get the answer',
        description:
          'JSON, or a multipart form with `message`, files in `attachments` and perhaps `client_message_id`. ' +
          'By default the answer comes when the turn has ended. With `Accept: text/event-stream` the events and the judged text stream in, ' +
          'ending with `event: done`; with `Prefer: respond-async` the stored message comes back at once with 202.',
        consumes: ['application/json', 'multipart/form-data'],
        params: z.object({ id: SessionId }),
        body: SendMessageBody,
        response: { 200: SentMessage, 202: z.object({ message: Message }), '4xx': ErrorBody },
      },
      // The body is checked by the handler: as a form it does not exist yet when Fastify looks at it.
      validatorCompiler: (route) => (route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route as never)),
    },
    async (request, reply) => {
      const session = await accessSession(request, request.params.id, deps)
      const body = await readMessage(request, session.id, deps)
      if (wantsStream(request)) {
        const stream = await streamTurn(
          session.id,
          () => accept(session.id, body, deps),
          (accepted) => sentMessage(accepted, request.signal, deps),
          deps,
        )
        return reply
          .header('content-type', 'text/event-stream')
          .header('x-accel-buffering', 'no')
          .send(Readable.from(stream) as never)
      }
      const isAsync = /(?:^|,)\s*respond-async\s*(?:[,;]|$)/i.test(String(request.headers.prefer ?? ''))
      return answerOnce(request, reply, fingerprint(body), deps, async () => {
        const accepted = await accept(session.id, body, deps)
        if (isAsync) return { status: 202, body: { message: accepted.message } }
        return { status: 200, body: await sentMessage(accepted, request.signal, deps) }
      })
    },
  )
}

function wantsStream(request: FastifyRequest): boolean {
  return /\btext\/event-stream\b/i.test(request.headers.accept ?? '')
}

/** The message in either form. Files are kept before their message, which then names them. */
async function readMessage(request: FastifyRequest, session: SessionId, deps: MessageRouteDeps): Promise<SendMessageBody> {
  const body = request.isMultipart() ? await readMessageForm(request, session, deps) : parseBody(SendMessageBody, request.body)
  const key = idempotencyKey(request)
  // Should the process die before the answer is kept under the key, the repeat still finds the message that it stored.
  return key !== null && body.client_message_id === undefined ? { ...body, client_message_id: clientIdOf(key) } : body
}

function clientIdOf(key: string): string {
  return `key:${createHash('sha256').update(key).digest('hex')}`
}

async function readMessageForm(request: FastifyRequest, session: SessionId, deps: MessageRouteDeps): Promise<SendMessageBody> {
  const form = await readForm(request, deps.maxUploadBytes)
  const fields = messageFields(form)
  const body = parseBody(SendMessageBody, fields, 'form')
  if (form.files.length === 0) return body
  const uploaded = await receiveAll(session, form.files, deps)
  return { ...body, attachment_ids: [...(body.attachment_ids ?? []), ...uploaded.map(({ id }) => id)] }
}

function messageFields(form: Form): Record<string, unknown> {
  const { message, client_message_id, attachment_ids, ...unknown } = Object.fromEntries(form.fields)
  return {
    message: message && oneField(form, 'message'),
    ...(client_message_id ? { client_message_id: oneField(form, 'client_message_id') } : {}),
    ...(attachment_ids ? { attachment_ids } : {}),
    ...unknown,
  }
}

async function accept(session: SessionId, body: SendMessageBody, deps: MessageRouteDeps): Promise<Accepted> {
  const acceptance = await receiveMessage(session, body, deps)
  switch (acceptance.kind) {
    case 'accepted':
    case 'repeated':
      return acceptance
    case 'session_not_found':
      throw noSuchSession()
    case 'attachment_not_found': {
      const message = `the session has no attachment ${acceptance.attachment_id}`
      throw new DeskhandError('validation_failed', `body.attachment_ids: ${message}`, [{ in: 'body', path: 'attachment_ids', message }])
    }
  }
}

/** Waits for the end of the message's turn. While people have the floor there is none, and they will answer. */
async function sentMessage(accepted: Accepted, signal: AbortSignal, deps: MessageRouteDeps): Promise<SentMessage> {
  const { message, turn_id, status } = accepted
  if (turn_id === null) {
    const escalation = await deps.store.openEscalation(message.session_id)
    return { message, reply: null, outcome: 'escalated', confidence: 0, session_status: status, escalation }
  }
  try {
    const { id, ...ended } = await deps.turns.conclusion(turn_id, message.session_id, signal)
    return { message, ...ended }
  } catch (cause) {
    // The message is stored and will be answered; only this caller no longer waits, or can't be told.
    if (signal.aborted) throw new DeskhandError('request_timeout', 'The client went away before the answer was there.')
    throw cause
  }
}

/** What makes two requests the same; uploaded files get new ids each time, so their number stands for them. */
function fingerprint({ message, attachment_ids }: SendMessageBody): unknown {
  return [message, attachment_ids?.length ?? 0]
}
