import { z } from 'zod'
import { ErrorCode } from './errors.ts'
import { EscalationReason } from './escalation.ts'
import { SessionEvent } from './event.ts'
import { AttachmentId, SessionId, TurnId } from './ids.ts'
import { ClientMessageId, Message, MessageText } from './message.ts'

/** The version of the frames below; a client names the one it speaks in its `hello`. */
export const LIVE_PROTOCOL = 1

/**
 * The path of the socket, beside the API's prefix and not under it.
 */
export const LIVE_PATH = '/ws'

/** Why the server closed a socket: codes of its own, beside those of RFC 6455 (1001 going away, 1009 frame too large). */
export const closeCodes = {
  /** The first frame was not a `hello`, or spoke another protocol. */
  protocol: 4400,
  /** The token is wrong, has expired or was withdrawn: get a new one before connecting again. */
  token: 4401,
  /** Too many sockets of one address, too many frames, or a reader slower than what it subscribed to. */
  limit: 4429,
} as const

export const ClientFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), protocol: z.literal(LIVE_PROTOCOL), token: z.string().max(4096).optional() }),
  z.strictObject({ type: z.literal('subscribe'), session_id: SessionId, after_seq: z.int() }),
  z.strictObject({ type: z.literal('unsubscribe'), session_id: SessionId }),
  z.strictObject({
    type: z.literal('message'),
    session_id: SessionId,
    client_message_id: ClientMessageId,
    content: MessageText,
    attachment_ids: z.array(AttachmentId).max(10).optional(),
  }),
  z.strictObject({ type: z.literal('typing'), session_id: SessionId, active: z.boolean() }),
  z.strictObject({ type: z.literal('stop'), session_id: SessionId }),
  z.strictObject({ type: z.literal('escalate'), session_id: SessionId, reason: EscalationReason.optional() }),
  z.strictObject({ type: z.literal('ping') }),
])
export type ClientFrame = z.infer<typeof ClientFrame>

/** A judged piece of a running reply. Pieces of an older attempt than the newest one seen are of a draft that was given up. */
export const Delta = z
  .object({
    session_id: SessionId,
    turn_id: TurnId,
    attempt: z
      .int()
      .min(1)
      .meta({ description: 'Grows when the reply begins anew: a newer message overtook the draft, or a process died.' }),
    index: z
      .int()
      .min(0)
      .meta({ description: '0, 1, 2 … within one attempt; joined in this order they are the stored reply, byte for byte (L4).' }),
    text: z.string(),
  })
  .meta({ id: 'Delta' })
export type Delta = z.infer<typeof Delta>

/** Somebody writes, or has stopped. Lives for seconds: a reader forgets it when it is not said again. */
export const Typing = z.object({ session_id: SessionId, role: z.enum(['customer', 'agent']), active: z.boolean() }).meta({ id: 'Typing' })
export type Typing = z.infer<typeof Typing>

export const ServerFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), protocol: z.literal(LIVE_PROTOCOL), heartbeat_seconds: z.number() }),
  z.object({ type: z.literal('subscribed'), session_id: SessionId, last_seq: z.int() }),
  z.object({
    type: z.literal('event'),
    session_id: SessionId,
    seq: z.int(),
    prev_seq: z.int(),
    event: SessionEvent.pick({ type: true, data: true, created_at: true }),
  }),
  Delta.extend({ type: z.literal('delta') }),
  Typing.extend({ type: z.literal('typing') }),
  z.object({ type: z.literal('ack'), client_message_id: z.string(), message: Message }),
  z.object({ type: z.literal('reload'), session_id: SessionId }),
  z.object({
    type: z.literal('error'),
    code: ErrorCode,
    message: z.string(),
    ref: z
      .string()
      .optional()
      .meta({ description: 'What went wrong: the `client_message_id` of a message, else the `session_id` of the frame.' }),
  }),
  z.object({ type: z.literal('pong') }),
])
export type ServerFrame = z.infer<typeof ServerFrame>
