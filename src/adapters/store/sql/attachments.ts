import type { NewAttachment, StoredAttachment } from '../../../ports/store.ts'
import type { AttachmentId, SessionId } from '../../../protocol/ids.ts'
import type { Attachment } from '../../../protocol/message.ts'
import type { Database } from './database.ts'
import { toAttachment, toTimestamp } from './records.ts'
import { changeSession, type NewEvent, readSession } from './session-changes.ts'
import type { AttachmentRow } from './tables.ts'

export function addAttachment(database: Database, attachment: NewAttachment, now: number): Promise<Attachment | null> {
  return database.write(async (transaction) => {
    const session = await readSession(transaction, attachment.session_id)
    if (!session) return null
    const passages = attachment.passages && JSON.stringify(attachment.passages)
    const row: AttachmentRow = { ...attachment, passages, message_id: null, created_at: toTimestamp(now) }
    await transaction.insertInto('attachments').values(row).execute()
    const stored = toAttachment(row)
    const events: NewEvent[] = [{ type: 'attachment.created', data: { attachment: stored } }]
    if (stored.state === 'ready') events.push({ type: 'attachment.ready', data: { attachment_id: stored.id } })
    if (stored.state === 'failed') events.push({ type: 'attachment.failed', data: { attachment_id: stored.id, detail: stored.detail } })
    await changeSession(transaction, session, {}, events, now)
    return stored
  })
}

export async function findAttachment(database: Database, session: SessionId, id: AttachmentId): Promise<StoredAttachment | null> {
  const row = await database.reader
    .selectFrom('attachments')
    .selectAll()
    .where('session_id', '=', session)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? withContent(row) : null
}

export async function readableAttachments(database: Database, session: SessionId, limit: number): Promise<StoredAttachment[]> {
  const rows = await database.reader
    .selectFrom('attachments')
    .selectAll()
    .where('session_id', '=', session)
    .where('state', '=', 'ready')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(withContent)
}

function withContent(row: AttachmentRow): StoredAttachment {
  return { ...toAttachment(row), blob_key: row.blob_key, passages: row.passages === null ? null : JSON.parse(row.passages) }
}
