import type { SessionEvent } from '../../../protocol/event.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { toEscalation, toMessage } from './records.ts'
import type { EventRow } from './tables.ts'

/** The session's events beyond `afterSeq` that its customer may see, each with the record it is about. */
export async function eventsAfter(database: Database, id: SessionId, afterSeq: number, limit: number): Promise<SessionEvent[]> {
  const rows = await database.reader
    .selectFrom('events')
    .selectAll()
    .where('session_id', '=', id)
    .where('seq', '>', afterSeq)
    .where('visibility', '=', 'public')
    .orderBy('seq')
    .limit(limit)
    .execute()
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
  if (ids.length === 0) return new Map()
  const messages = await database.reader.selectFrom('messages').selectAll().where('id', 'in', ids).execute()
  const escalations = await database.reader.selectFrom('escalations').selectAll().where('id', 'in', ids).execute()
  const records: [string, object][] = [
    ...messages.map((row): [string, object] => [row.id, { message: toMessage(row) }]),
    ...escalations.map((row): [string, object] => [row.id, { escalation: toEscalation(row) }]),
  ]
  return new Map(records as [string, Record<string, never>][])
}
