import type { Kysely } from 'kysely'
import { newId } from '../../../domain/new-id.ts'
import type { NewEscalation } from '../../../ports/store.ts'
import type { Escalation } from '../../../protocol/escalation.ts'
import type { EscalationId, SessionId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { toEscalation, toTimestamp } from './records.ts'
import { changeSession, type NewEvent, readSession } from './session-changes.ts'
import type { EscalationRow, Tables } from './tables.ts'

export async function insertEscalation(
  transaction: Kysely<Tables>,
  id: EscalationId,
  session_id: SessionId,
  { reason, priority, packet, due }: NewEscalation,
  note: string | null,
  now: number,
): Promise<Escalation> {
  const row: EscalationRow = {
    id,
    session_id,
    reason,
    priority,
    status: 'open',
    packet: JSON.stringify(packet),
    note,
    due_at: toTimestamp(due),
    created_at: toTimestamp(now),
    assigned_at: null,
    resolved_at: null,
  }
  await transaction.insertInto('escalations').values(row).execute()
  return toEscalation(row)
}

export async function readEscalation(db: Kysely<Tables>, id: EscalationId): Promise<Escalation | null> {
  const row = await db.selectFrom('escalations').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toEscalation(row) : null
}

async function readOpenEscalation(db: Kysely<Tables>, id: SessionId): Promise<Escalation | null> {
  const row = await db
    .selectFrom('escalations')
    .selectAll()
    .where('session_id', '=', id)
    .where('status', '!=', 'resolved')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ? toEscalation(row) : null
}

export function openEscalation(database: Database, id: SessionId): Promise<Escalation | null> {
  return readOpenEscalation(database.reader, id)
}

export function escalate(
  database: Database,
  id: SessionId,
  escalation: NewEscalation,
  note: string | undefined,
  now: number,
): Promise<Escalation | null> {
  return database.write(async (transaction) => {
    const session = await readSession(transaction, id)
    if (!session) return null
    const open = await readOpenEscalation(transaction, id)
    if (open) return open

    const created = await insertEscalation(transaction, newId.escalation(), id, escalation, note ?? null, now)
    if (session.open_turn_id) {
      await transaction
        .updateTable('turns')
        .set({ state: 'concluded', outcome: 'escalated', confidence: 0, escalation_id: created.id, concluded_at: created.created_at })
        .where('id', '=', session.open_turn_id)
        .execute()
    }
    const events: NewEvent[] = [
      { type: 'escalation.created', subject_id: created.id },
      { type: 'session.updated', data: { status: 'queued' } },
    ]
    const changes = { status: 'queued', priority: created.priority, open_turn_id: null, unanswered_turns: 0, closed_at: null }
    await changeSession(transaction, session, changes, events, now)
    return created
  })
}
