import type { Kysely } from 'kysely'
import type { Audience, StoredEvent } from '../../../ports/store.ts'
import type { SessionEvent } from '../../../protocol/event.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { prepared, type Values } from './prepared.ts'
import { toEscalation, toMessage } from './records.ts'
import type { EventRow, Tables } from './tables.ts'

interface Range {
  session_id: string
  after: number
  limit: number
}

/** Whoever follows a session asks this with every change. */
const selectEvents = prepared<Range, EventRow>((db, value) => eventsOf(db, value))

const selectPublicEvents = prepared<Range, EventRow>((db, value) => eventsOf(db, value).where('visibility', '=', 'public'))

function eventsOf(db: Kysely<Tables>, value: Values<Range>) {
  return db
    .selectFrom('events')
    .selectAll()
    .where('session_id', '=', value('session_id'))
    .where('seq', '>', value('after'))
    .orderBy('seq')
    .limit(value('limit'))
}

/** The session's events beyond `afterSeq` that the audience may read, each with the record it is about. */
export async function eventsAfter(
  database: Database,
  id: SessionId,
  afterSeq: number,
  limit: number,
  audience: Audience,
): Promise<StoredEvent[]> {
  const select = audience === 'staff' ? selectEvents : selectPublicEvents
  const { rows } = await select(database.reader, { session_id: id, after: afterSeq, limit })
  const subjects = await readSubjects(database, rows)
  return rows.map((row) => {
    const staff: SessionEvent = {
      session_id: id,
      seq: row.seq,
      prev_seq: row.seq - 1,
      type: row.type as SessionEvent['type'],
      data: { ...JSON.parse(row.data), ...(row.subject_id ? subjects.get(row.subject_id) : undefined) },
      created_at: row.created_at,
    }
    return { staff, customer: asCustomersRead(staff, row) }
  })
}

/** The same object wherever both are told the same, which is nearly always: it is then written once for all readers. */
function asCustomersRead(event: SessionEvent, { visibility, prev_public_seq }: EventRow): SessionEvent | null {
  if (visibility !== 'public') return null
  return prev_public_seq === event.prev_seq ? event : { ...event, prev_seq: prev_public_seq }
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
