import { z } from 'zod'
import { MemoryId, MessageId, SessionId } from './ids.ts'
import { Timestamp } from './session.ts'

/** What a remembered fact is about. Of the first four a customer has one at a time: a newer one supersedes the older. */
export const MemoryKind = z.enum(['name', 'email', 'phone', 'address', 'order', 'product', 'preference', 'note'])
export type MemoryKind = z.infer<typeof MemoryKind>

export const Memory = z
  .object({
    id: MemoryId,
    user_id: z.string(),
    kind: MemoryKind,
    value: z.string().meta({ description: 'The fact itself: `4711`, `ann@example.com`.' }),
    text: z.string().meta({ description: "The customer's own sentence, verbatim." }),
    session_id: SessionId,
    message_id: MessageId.meta({ description: 'The message in which the customer said so.' }),
    confidence: z.number().min(0).max(1),
    created_at: Timestamp,
    expires_at: Timestamp.nullable(),
  })
  .meta({ id: 'Memory', description: 'A fact about a verified customer, remembered across sessions.' })
export type Memory = z.infer<typeof Memory>
