import { z } from 'zod'
import { SessionId } from './ids.ts'
import { Timestamp } from './session.ts'

export const EventType = z.enum([
  'session.created',
  'session.updated',
  'session.closed',
  'message.created',
  'reply.started',
  'reply.completed',
  'reply.stopped',
  'escalation.created',
  'escalation.assigned',
  'escalation.resolved',
  'approval.decided',
  'approval.ended',
  'feedback.created',
  'attachment.created',
  'attachment.ready',
  'attachment.failed',
])
export type EventType = z.infer<typeof EventType>

export const SessionEvent = z
  .object({
    session_id: SessionId,
    seq: z.int().min(1),
    prev_seq: z.int().min(0).meta({ description: 'The seq of the event before it that this reader may see.' }),
    type: EventType,
    data: z.record(z.string(), z.json()),
    created_at: Timestamp,
  })
  .meta({
    id: 'SessionEvent',
    description: 'A durable change of a session. Numbered 1, 2, 3 …; those for the staff alone are left out for others.',
  })
export type SessionEvent = z.infer<typeof SessionEvent>
