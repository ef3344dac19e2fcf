import type { SessionEvent } from '../../../protocol/event.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import { toEscalation, toMessage } from './records.ts'
import type { EventRow } from './tables.ts'

/** Every reader of a session asks this with every change. */
const selectEvents = prepared<{ session_id: string; after: number; limit: number }, EventRow>((db, value) =>
  db
    .selectFrom('events')
    .selectAll()
    .where('session_id', '=', value('session_id'))
    .where('seq', '>', value('after'))
    .where('visibility', '=', 'public')
    .orderBy('seq')
    .limit(value('limit')),
)

/** The session's events beyond `afterSeq` that its customer may see, each with the record it is about. */
export async function eventsAfter(database: Database, id: SessionId, afterSeq: number, limit: number): Promise<SessionEvent[]> {
  const { rows } = await selectEvents(database.reader, { session_id: id, after: afterSeq, limit })
  const subjects = await readSubjects(database, rows)
  return rows.map((row) => ({
    session_id: id,
    seq: row.seq,
    prev_seq: row.prev_public_seq,
    type: row.type as SessionEvent['type'],
    data: { ...JSON.parse(row.data), ...(row.subject_id ? subjects.get(row.subject_id) : undefined) },
    created_at: row.created_at,
  }))
}

async function readSubjects(database: Database, events: readonly EventRow[]): Promise<Map<string, Record<string, never>>> {
  const ids = events.flatMap((event) => (event.subject_id ? [event.subject_id] : []))
  const escalationIds = ids.filter(isEscalationId)
  const messageIds = ids.filter((id) => !isEscalationId(id))
  const records: [string, object][] = []
  if (messageIds.length > 0) {
    const messages = await database.reader.selectFrom('messages').selectAll().where('id', 'in', messageIds).execute()
    for (const row of messages) records.push([row.id, { message: toMessage(row) }])
  }
  if (escalationIds.length > 0) {
    const escalations = await database.reader.selectFrom('escalations').selectAll().where('id', 'in', escalationIds).execute()
    for (const row of escalations) records.push([row.id, { escalation: toEscalation(row) }])
  }
  return new Map(records as [string, Record<string, never>][])
}

function isEscalationId(id: string): boolean {
  return id.startsWith('esc_')
}
