import type { HistoryMessage, StoredSession } from '../../../ports/store.ts'
import type { Escalation } from '../../../protocol/escalation.ts'
import type { Memory } from '../../../protocol/memory.ts'
import type { Attachment, Message } from '../../../protocol/message.ts'
import type { AttachmentRow, EscalationRow, MemoryRow, MessageRow, SessionRow } from './tables.ts'

// Rows were written by this adapter from parsed records, so their ids, statuses and JSON are trusted here.

export function toSession(row: SessionRow): StoredSession {
  return {
    id: row.id as StoredSession['id'],
    user_id: row.user_id,
    user_verified: row.user_verified === 1,
    status: row.status as StoredSession['status'],
    priority: row.priority as StoredSession['priority'],
    locale: row.locale,
    channel: row.channel,
    subject: row.subject,
    assignee_id: row.assignee_id,
    metadata: JSON.parse(row.metadata),
    last_seq: row.last_seq,
    last_public_seq: row.last_public_seq,
    created_at: row.created_at,
    updated_at: row.updated_at,
    closed_at: row.closed_at,
  }
}

export function toMessage(row: MessageRow): Message {
  return {
    id: row.id as Message['id'],
    session_id: row.session_id as Message['session_id'],
    seq: row.seq,
    role: row.role as Message['role'],
    content: row.content,
    citations: JSON.parse(row.citations),
    attachments: JSON.parse(row.attachments),
    client_message_id: row.client_message_id,
    in_reply_to: row.in_reply_to as Message['in_reply_to'],
    author: row.author,
    visibility: row.visibility as Message['visibility'],
    state: row.state as Message['state'],
    created_at: row.created_at,
  }
}

export type HistoryRow = Pick<MessageRow, 'id' | 'role' | 'content' | 'citations' | 'attachments' | 'in_reply_to' | 'outcome' | 'seq'>

export function toHistoryMessage(row: HistoryRow): HistoryMessage {
  return new StoredHistoryMessage(row)
}

/** A class for its getter's sake: every turn reads twenty messages, and a literal with a getter makes a function for each. */
class StoredHistoryMessage implements HistoryMessage {
  readonly id: Message['id']
  readonly seq: number
  readonly role: Message['role']
  readonly content: string
  readonly attachments: Message['attachments']
  readonly in_reply_to: Message['in_reply_to']
  readonly outcome: HistoryMessage['outcome']
  readonly #citations: string

  constructor(row: HistoryRow) {
    this.id = row.id as Message['id']
    this.seq = row.seq
    this.role = row.role as Message['role']
    this.content = row.content
    this.attachments = row.attachments === '[]' ? [] : JSON.parse(row.attachments)
    this.in_reply_to = row.in_reply_to as Message['in_reply_to']
    this.outcome = row.outcome as HistoryMessage['outcome']
    this.#citations = row.citations
  }

  /** Parsed when asked for: only a hand-over to people looks at them. */
  get citations(): Message['citations'] {
    return JSON.parse(this.#citations)
  }
}

export function toEscalation(row: EscalationRow): Escalation {
  return {
    id: row.id as Escalation['id'],
    session_id: row.session_id as Escalation['session_id'],
    reason: row.reason as Escalation['reason'],
    priority: row.priority as Escalation['priority'],
    status: row.status as Escalation['status'],
    // Packets of before they held these have none.
    packet: { receipts: [], approval: null, ...JSON.parse(row.packet) },
    due_at: row.due_at,
    created_at: row.created_at,
    assigned_at: row.assigned_at,
    resolved_at: row.resolved_at,
  }
}

export function toAttachment(row: Omit<AttachmentRow, 'passages' | 'blob_key' | 'message_id'>): Attachment {
  return {
    id: row.id as Attachment['id'],
    session_id: row.session_id as Attachment['session_id'],
    file_name: row.file_name,
    media_type: row.media_type,
    size: row.size,
    state: row.state as Attachment['state'],
    detail: row.detail,
    created_at: row.created_at,
  }
}

/** RFC 3339 UTC with milliseconds (W2). */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

export function toMemory({ superseded_by, expires, ...row }: MemoryRow): Memory {
  return {
    ...row,
    id: row.id as Memory['id'],
    kind: row.kind as Memory['kind'],
    session_id: row.session_id as Memory['session_id'],
    message_id: row.message_id as Memory['message_id'],
    expires_at: expires === null ? null : toTimestamp(expires),
  }
}
