import { z } from 'zod'
import { Escalation } from './escalation.ts'
import { AttachmentId, DocumentId, MessageId, PassageId, SessionId, ToolCallId } from './ids.ts'
import { PlainText } from './plain-text.ts'
import { SessionStatus, Timestamp } from './session.ts'

export const Role = z.enum(['customer', 'assistant', 'agent', 'system'])
export type Role = z.infer<typeof Role>

/** How a turn ended. */
export const Outcome = z.enum(['answered', 'clarified', 'small_talk', 'declined', 'escalated'])
export type Outcome = z.infer<typeof Outcome>

export const Citation = z
  .object({
    marker: z.int().min(1).meta({ description: 'Written `[marker]` in the content.' }),
    document_id: z
      .union([DocumentId, AttachmentId, ToolCallId])
      .meta({ description: 'A document (`doc_`), a file of the session (`att_`), or the call whose answer it is (`tcl_`).' }),
    passage_id: z
      .union([PassageId, AttachmentId, ToolCallId])
      .meta({ description: 'The passage; of a file or a call the same as `document_id`: neither can be opened by it.' }),
    title: z.string().meta({ description: "The title of the document, the name of the file, or the tool's title." }),
    uri: z.string().nullable().meta({ description: 'Where it can be read; null for files and calls.' }),
    heading: z.string().nullable(),
    quote: z.string().meta({ description: 'A verbatim span of the passage, file or answer.' }),
  })
  .meta({ id: 'Citation', description: "A passage's verbatim span that supports a sentence." })
export type Citation = z.infer<typeof Citation>

export const AttachmentState = z.enum(['ready', 'unread', 'failed'])
export const Attachment = z
  .object({
    id: AttachmentId,
    session_id: SessionId,
    file_name: z.string(),
    media_type: z.string(),
    size: z.int().meta({ description: 'Bytes.' }),
    state: AttachmentState.meta({
      description:
        '`ready`: its text was read and can be asked about. `unread`: stored, but its type is not read. `failed`: it could not be read.',
    }),
    detail: z.string().nullable(),
    created_at: Timestamp,
  })
  .meta({ id: 'Attachment' })
export type Attachment = z.infer<typeof Attachment>

export const Message = z
  .object({
    id: MessageId,
    session_id: SessionId,
    seq: z.int(),
    role: Role,
    content: z.string(),
    citations: z.array(Citation),
    attachments: z.array(Attachment),
    client_message_id: z.string().nullable(),
    in_reply_to: MessageId.nullable(),
    author: z.string().nullable(),
    visibility: z.enum(['public', 'internal']),
    state: z.enum(['complete', 'stopped']),
    created_at: Timestamp,
  })
  .meta({ id: 'Message', description: 'A stored utterance.' })
export type Message = z.infer<typeof Message>

/** The longest message that is accepted: 64 KiB of UTF-8. */
export const MESSAGE_LIMIT_BYTES = 65_536

export const MessageText = PlainText.refine((text) => text.trim().length > 0, 'must not be empty').refine(
  (text) => Buffer.byteLength(text, 'utf8') <= MESSAGE_LIMIT_BYTES,
  `must be at most ${MESSAGE_LIMIT_BYTES} bytes of UTF-8`,
)

export const ClientMessageId = PlainText.min(1).max(128)

export const SendMessageBody = z
  .object({
    message: MessageText,
    attachment_ids: z.array(AttachmentId).max(10).optional(),
    client_message_id: ClientMessageId.optional(),
  })
  .strict()
  .meta({ id: 'SendMessage' })
export type SendMessageBody = z.infer<typeof SendMessageBody>

/** What a message came to: the answer to `POST …/messages` once its turn has ended. */
export const SentMessage = z
  .object({
    message: Message,
    reply: Message.nullable().meta({ description: 'Null while people have the floor.' }),
    outcome: Outcome,
    confidence: z.number().min(0).max(1),
    session_status: SessionStatus,
    escalation: Escalation.nullable(),
  })
  .meta({ id: 'SentMessage' })
export type SentMessage = z.infer<typeof SentMessage>

export const FeedbackBody = z
  .object({ rating: z.enum(['up', 'down']), comment: PlainText.trim().max(4000).optional() })
  .strict()
  .meta({ id: 'Feedback' })
