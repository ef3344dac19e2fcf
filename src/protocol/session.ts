import { z } from 'zod'
import { SessionId } from './ids.ts'
import { PlainText } from './plain-text.ts'

/** RFC 3339 UTC with milliseconds (W2), e.g. `2026-11-22T13:31:00.000Z`. */
export const Timestamp = z.iso.datetime({ precision: 3 })

/** Who has the floor: the assistant, nobody yet (escalated, waiting for an agent), an agent, or the session is over. */
export const SessionStatus = z.enum(['assistant', 'queued', 'agent', 'closed'])
export type SessionStatus = z.infer<typeof SessionStatus>

export const Priority = z.enum(['low', 'normal', 'high', 'urgent'])
export type Priority = z.infer<typeof Priority>

/** BCP 47 language tag as browsers send it: `en`, `en-GB`, `zh-Hant-TW`. */
export const Locale = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en or en-GB')

const METADATA_LIMIT = 16_384

/** The embedder's own data about a session: a JSON object of at most 16 KiB when written as JSON. */
export const Metadata = z
  .record(z.string().max(200), z.json())
  .refine((value) => !JSON.stringify(value).includes('\\u0000'), 'must not contain NUL characters')
  .refine((value) => JSON.stringify(value).length <= METADATA_LIMIT, `must be at most ${METADATA_LIMIT} characters as JSON`)
export type Metadata = z.infer<typeof Metadata>

export const Session = z
  .object({
    id: SessionId,
    user_id: z.string().nullable(),
    user_verified: z.boolean(),
    status: SessionStatus,
    priority: Priority,
    locale: z.string().nullable(),
    channel: z.string(),
    subject: z.string().nullable(),
    assignee_id: z.string().nullable(),
    metadata: Metadata,
    last_seq: z.int().meta({ description: 'The newest event that the caller may read.' }),
    created_at: Timestamp,
    updated_at: Timestamp,
    closed_at: Timestamp.nullable(),
  })
  .meta({ id: 'Session', description: 'One conversation with one customer.' })
export type Session = z.infer<typeof Session>

export const CreateSessionBody = z
  .object({
    user_id: PlainText.trim().min(1).max(255).optional(),
    user_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'must be the hex HMAC-SHA256 of user_id')
      .optional()
      .meta({ description: 'HMAC-SHA256 of user_id with IDENTITY_SECRET, hex. Makes user_id verified (A3).' }),
    locale: Locale.optional(),
    channel: PlainText.trim().min(1).max(50).optional(),
    subject: PlainText.trim().min(1).max(500).optional(),
    metadata: Metadata.optional(),
  })
  .strict()
  .meta({ id: 'CreateSession' })
export type CreateSessionBody = z.infer<typeof CreateSessionBody>

export const UpdateSessionBody = z
  .object({
    locale: Locale.nullable(),
    subject: PlainText.trim().min(1).max(500).nullable(),
    metadata: Metadata,
  })
  .partial()
  .strict()
  .meta({ id: 'UpdateSession' })
export type UpdateSessionBody = z.infer<typeof UpdateSessionBody>

export const CreatedSession = Session.extend({
  token: z.string().meta({ description: 'The session token. Shown once; send it as `Authorization: Bearer …`.' }),
}).meta({ id: 'CreatedSession' })
