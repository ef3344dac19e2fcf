import { sql } from 'kysely'
import { newId } from '../../../domain/new-id.ts'
import type { NewSession, Page, SessionFilter, StoredSession } from '../../../ports/store.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import type { UpdateSessionBody } from '../../../protocol/session.ts'
import { expireApprovals } from './approvals.ts'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import { toSession, toTimestamp } from './records.ts'
import { changeSession, type NewEvent, readSession } from './session-changes.ts'
import type { SessionRow } from './tables.ts'

const insertSession = prepared<SessionRow, unknown>((db, value) =>
  db.insertInto('sessions').values({
    id: value('id'),
    user_id: value('user_id'),
    user_verified: value('user_verified'),
    status: value('status'),
    priority: value('priority'),
    locale: value('locale'),
    channel: value('channel'),
    subject: value('subject'),
    assignee_id: value('assignee_id'),
    metadata: value('metadata'),
    last_seq: value('last_seq'),
    last_public_seq: value('last_public_seq'),
    open_turn_id: value('open_turn_id'),
    unanswered_turns: value('unanswered_turns'),
    created_at: value('created_at'),
    updated_at: value('updated_at'),
    closed_at: value('closed_at'),
  }),
)

export function openSession(database: Database, session: NewSession, now: number): Promise<StoredSession> {
  const created_at = toTimestamp(now)
  const row: SessionRow = {
    id: newId.session(),
    user_id: session.user_id ?? null,
    user_verified: session.user_verified ? 1 : 0,
    status: 'assistant',
    priority: 'normal',
    locale: session.locale ?? null,
    channel: session.channel ?? 'web',
    subject: session.subject ?? null,
    assignee_id: null,
    metadata: JSON.stringify(session.metadata ?? {}),
    last_seq: 0,
    last_public_seq: 0,
    open_turn_id: null,
    unanswered_turns: 0,
    created_at,
    updated_at: created_at,
    closed_at: null,
  }
  return database.write(async (transaction) => {
    await insertSession(transaction, row)
    return toSession(await changeSession(transaction, row, {}, [{ type: 'session.created' }], now))
  })
}

export async function findSession(database: Database, id: SessionId): Promise<StoredSession | null> {
  const row = await readSession(database.reader, id)
  return row && toSession(row)
}

/** So many ids go into one query: a database takes only so many values. */
const IDS_AT_ONCE = 50

export async function lastSeqs(database: Database, ids: readonly SessionId[]): Promise<Map<SessionId, number>> {
  const seqs = new Map<SessionId, number>()
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE)
    const rows = await database.reader.selectFrom('sessions').select(['id', 'last_seq']).where('id', 'in', some).execute()
    for (const { id, last_seq } of rows) seqs.set(id as SessionId, last_seq)
  }
  return seqs
}

export async function listSessions(
  database: Database,
  filter: SessionFilter,
  limit: number,
  cursor: string | null,
): Promise<Page<StoredSession>> {
  let query = database.reader
    .selectFrom('sessions')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (filter.status) query = query.where('status', '=', filter.status)
  if (filter.user_id) query = query.where('user_id', '=', filter.user_id)
  if (filter.assignee_id) query = query.where('assignee_id', '=', filter.assignee_id)
  if (filter.q) {
    const { q } = filter
    const pattern = `%${q.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where((where) =>
      where.or([where('user_id', '=', q), sql<boolean>`lower(coalesce(subject, '')) like ${pattern} escape '\\'`]),
    )
  }
  if (cursor) query = query.where('id', '<', cursor)
  const rows = await query.execute()
  const data = rows.slice(0, limit).map(toSession)
  return { data, next_cursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null }
}

export function updateSession(database: Database, id: SessionId, changes: UpdateSessionBody, now: number): Promise<StoredSession | null> {
  return database.write(async (transaction) => {
    const session = await readSession(transaction, id)
    if (!session) return null
    const { metadata, ...texts } = changes
    const columns = { ...definedOnly(texts), ...(metadata ? { metadata: JSON.stringify(metadata) } : {}) }
    return toSession(await changeSession(transaction, session, columns, [{ type: 'session.updated', data: { ...changes } }], now))
  })
}

function definedOnly<T extends object>(values: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

/** An open turn ends with the session: nobody waits for its reply any more. */
export function closeSession(database: Database, id: SessionId, now: number): Promise<StoredSession | null> {
  return database.write(async (transaction) => {
    const session = await readSession(transaction, id)
    if (!session || session.status === 'closed') return session && toSession(session)
    const closed_at = toTimestamp(now)
    if (session.open_turn_id) {
      await transaction
        .updateTable('turns')
        .set({ state: 'concluded', outcome: 'declined', confidence: 0, concluded_at: closed_at })
        .where('id', '=', session.open_turn_id)
        .execute()
    }
    const resolved = await transaction
      .updateTable('escalations')
      .set({ status: 'resolved', resolved_at: closed_at })
      .where('session_id', '=', id)
      .where('status', '!=', 'resolved')
      .returning('id')
      .execute()
    await expireApprovals(transaction, id)
    const events: NewEvent[] = [
      ...resolved.map((row): NewEvent => ({ type: 'escalation.resolved', subject_id: row.id })),
      { type: 'session.closed' },
    ]
    const changes = { status: 'closed', closed_at, open_turn_id: null, unanswered_turns: 0 }
    return toSession(await changeSession(transaction, session, changes, events, now))
  })
}

export function eraseSession(database: Database, id: SessionId): Promise<{ blob_keys: string[] } | null> {
  return database.write(async (transaction) => {
    const blobs = await transaction.selectFrom('attachments').select('blob_key').where('session_id', '=', id).execute()
    // An answer that is kept for a repeat has the customer's words and the session's token in it.
    await transaction.deleteFrom('idempotency_keys').where('body', 'like', `%${id}%`).execute()
    const { numDeletedRows } = await transaction.deleteFrom('sessions').where('id', '=', id).executeTakeFirst()
    return numDeletedRows > 0n ? { blob_keys: blobs.map((blob) => blob.blob_key) } : null
  })
}

export async function countOpenSessions(database: Database): Promise<number> {
  const { open } = await database.reader
    .selectFrom('sessions')
    .select((select) => select.fn.countAll<number>().as('open'))
    .where('status', '!=', 'closed')
    .executeTakeFirstOrThrow()
  return Number(open)
}
