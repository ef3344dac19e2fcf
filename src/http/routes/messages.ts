import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuseOverBudget } from '../../domain/budget/refuse-over-budget.ts'
import type { ReceiveAttachmentDeps, UploadedFile } from '../../domain/chat/receive-attachment.ts'
import { type ReceiveDeps, receiveMessage } from '../../domain/chat/receive-message.ts'
import { DeskhandError } from '../../domain/error.ts'
import type { ConversationStore } from '../../ports/store.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { SessionId } from '../../protocol/ids.ts'
import { Message, SendMessageBody, SentMessage } from '../../protocol/message.ts'
import { type Accepted, expectAccepted, overBudget } from '../accepted-message.ts'
import { type AnswerOnceDeps, answerOnce, idempotencyKey, idempotencyMismatch } from '../answer-once.ts'
import { clientLeft } from '../client-left.ts'
import type { LiveHub } from '../live/live-hub.ts'
import { sendEventStream, wantsStream } from '../live/send-event-stream.ts'
import { streamTurn } from '../live/stream-turn.ts'
import { parseBody } from '../parse-body.ts'
import { reportError } from '../plugins/answer-errors.ts'
import { type Form, oneField, readForm } from '../read-form.ts'
import type { Server } from '../server.ts'
import { admitCaller, audienceOf, type SessionAccessDeps } from '../session-access.ts'
import { receiveAll } from './attachments.ts'

export interface MessageRouteDeps extends ReceiveDeps, ReceiveAttachmentDeps, SessionAccessDeps, AnswerOnceDeps {
  readonly maxUploadBytes: number
  readonly hub: LiveHub
  /** Tells callers the cause of faults. */
  readonly debug: boolean
  readonly store: ReceiveDeps['store'] &
    ReceiveAttachmentDeps['store'] &
    SessionAccessDeps['store'] &
    AnswerOnceDeps['store'] &
    Pick<ConversationStore, 'hasMessage' | 'openEscalation'>
}

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
          'ending with `event: done`, or `event: error` with the body of an error; a repeat with the same `Idempotency-Key` streams the same turn again. With `Prefer: respond-async` the stored message comes back at once with 202.',
        consumes: ['application/json', 'multipart/form-data'],
        params: z.object({ id: SessionId }),
        body: SendMessageBody,
        response: { 200: SentMessage, 202: z.object({ message: Message }), '4xx': ErrorBody },
      },
      // The body is checked by the handler: as a form it does not exist yet when Fastify looks at it.
      validatorCompiler: (route) => (route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route as never)),
    },
    async (request, reply) => {
      const left = clientLeft(reply)
      const { id } = request.params
      await admitCaller(request.caller, id, deps)
      const incoming = await readMessage(request, deps)
      const accept = () => keepMessage(id, incoming, deps)
      if (wantsStream(request)) {
        const describe = (cause: unknown) => reportError(cause, request, deps.debug).body
        const accepted = await accept()
        const ended = sentMessage(accepted, left, deps)
        return sendEventStream(reply, streamTurn(accepted, ended, audienceOf(request.caller), reply, { ...deps, describe }))
      }
      const isAsync = /(?:^|,)\s*respond-async\s*(?:[,;]|$)/i.test(String(request.headers.prefer ?? ''))
      return answerOnce(request, reply, fingerprint(incoming), deps, async () => {
        const accepted = await accept()
        if (isAsync) return { status: 202, body: { message: accepted.message } }
        return { status: 200, body: await sentMessage(accepted, left, deps) }
      })
    },
  )
}

interface Incoming {
  readonly body: SendMessageBody
  readonly files: readonly UploadedFile[]
  /** The `Idempotency-Key` under which the message can be found again, unless the client gave it an id of its own. */
  readonly key: string | null
}

/** The message in either form, read and checked; nothing is kept yet. */
async function readMessage(request: FastifyRequest, deps: MessageRouteDeps): Promise<Incoming> {
  const form = request.isMultipart() ? await readForm(request, deps.maxUploadBytes) : null
  const body = form ? parseBody(SendMessageBody, messageFields(form), 'form') : parseBody(SendMessageBody, request.body)
  const files = form?.files ?? []
  const key = idempotencyKey(request)
  if (key === null || body.client_message_id !== undefined) return { body, files, key: null }
  // Should the process die before the answer is kept under the key, the repeat still finds the message that it stored.
  return { body: { ...body, client_message_id: clientIdOf(key) }, files, key }
}

function clientIdOf(key: string): string {
  return `key:${createHash('sha256').update(key).digest('hex')}`
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

/** Stores the message: its files first, which it then names. A message that is sent again leaves no second copy of them. */
async function keepMessage(session: SessionId, { body, files, key }: Incoming, deps: MessageRouteDeps): Promise<Accepted> {
  const { client_message_id = null } = body
  const isRepeat = files.length > 0 && client_message_id !== null && (await deps.store.hasMessage(session, client_message_id))
  // Asked before files are kept for a message that then is not; what has none is asked by whoever stores it.
  const refused = files.length > 0 && !isRepeat ? await refuseOverBudget(session, body, deps) : null
  if (refused) throw overBudget(refused)
  const uploaded = isRepeat ? [] : await receiveAll(session, files, deps)
  const attachment_ids = [...(body.attachment_ids ?? []), ...uploaded.map(({ id }) => id)]
  const acceptance = await receiveMessage(session, { ...body, attachment_ids }, deps)
  const kept = expectAccepted(acceptance)
  // The stored message outlives the key, so that this is also where a key that is used anew months later ends.
  if (kept.kind === 'repeated' && key !== null && kept.message.content !== body.message) throw idempotencyMismatch()
  return kept
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

/** What makes two requests the same. */
function fingerprint({ body, files }: Incoming): unknown {
  return [body.message, body.attachment_ids ?? [], files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')])]
}
