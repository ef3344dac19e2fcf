import type { Kysely } from 'kysely'
import type { EventType } from '../../../protocol/event.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import { prepared } from './prepared.ts'
import { toTimestamp } from './records.ts'
import type { EventRow, SessionRow, Tables } from './tables.ts'

/** A durable change as it will be told to the session's readers. `subject_id` names the message or escalation it is about. */
export interface NewEvent {
  readonly type: EventType
  readonly subject_id?: string | undefined
  readonly data?: Record<string, unknown> | undefined
  /** For the staff alone (L7); everybody may read the others. */
  readonly visibility?: 'internal'
}

type Mutable = Omit<
  SessionRow,
  'id' | 'user_id' | 'user_verified' | 'channel' | 'created_at' | 'last_seq' | 'last_public_seq' | 'updated_at'
>

const selectSession = prepared<{ id: string }, SessionRow>((db, value) =>
  db.selectFrom('sessions').selectAll().where('id', '=', value('id')),
)

const updateSession = prepared<SessionRow, unknown>((db, value) =>
  db
    .updateTable('sessions')
    .set({
      status: value('status'),
      priority: value('priority'),
      locale: value('locale'),
      subject: value('subject'),
      assignee_id: value('assignee_id'),
      metadata: value('metadata'),
      last_seq: value('last_seq'),
      last_public_seq: value('last_public_seq'),
      open_turn_id: value('open_turn_id'),
      unanswered_turns: value('unanswered_turns'),
      updated_at: value('updated_at'),
      closed_at: value('closed_at'),
    })
    .where('id', '=', value('id')),
)

const insertEvent = prepared<EventRow, unknown>((db, value) =>
  db.insertInto('events').values({
    session_id: value('session_id'),
    seq: value('seq'),
    prev_public_seq: value('prev_public_seq'),
    type: value('type'),
    visibility: value('visibility'),
    subject_id: value('subject_id'),
    data: value('data'),
    created_at: value('created_at'),
  }),
)

export async function readSession(db: Kysely<Tables>, id: SessionId): Promise<SessionRow | null> {
  const { rows } = await selectSession(db, { id })
  return rows[0] ?? null
}

/** The seq that the next event of the session will have; later ones count on from it. */
export function nextSeq(session: SessionRow): number {
  return session.last_seq + 1
}

/**
 * Writes a session's changes together with the events that tell of them, numbered without a gap (L1), and gives the
 * session as it is now. The caller holds the transaction in which the session was read, so nobody else takes a number
 * in between. What is for the staff alone does not move `updated_at`, which the customer reads too.
 */
export async function changeSession(
  transaction: Kysely<Tables>,
  session: SessionRow,
  changes: Partial<Mutable>,
  events: readonly NewEvent[],
  now: number,
): Promise<SessionRow> {
  const created_at = toTimestamp(now)
  let { last_seq, last_public_seq } = session
  for (const event of events) {
    const { visibility = 'public' } = event
    last_seq += 1
    await insertEvent(transaction, {
      session_id: session.id,
      seq: last_seq,
      prev_public_seq: last_public_seq,
      type: event.type,
      visibility,
      subject_id: event.subject_id ?? null,
      data: event.data ? JSON.stringify(event.data) : '{}',
      created_at,
    })
    if (visibility === 'public') last_public_seq = last_seq
  }
  const updated_at = last_public_seq > session.last_public_seq ? created_at : session.updated_at
  const changed = { ...session, ...changes, last_seq, last_public_seq, updated_at }
  await updateSession(transaction, changed)
  return changed
}
