import type { Kysely } from 'kysely'
import type { Lease } from '../../../ports/store.ts'
import type { SessionId, TurnId } from '../../../protocol/ids.ts'
import { prepared } from './prepared.ts'
import { toTimestamp } from './records.ts'
import type { Tables, TurnRow } from './tables.ts'

const insertTurnRow = prepared<TurnRow, unknown>((db, value) =>
  db.insertInto('turns').values({
    id: value('id'),
    session_id: value('session_id'),
    state: value('state'),
    first_seq: value('first_seq'),
    through_seq: value('through_seq'),
    fence: value('fence'),
    attempts: value('attempts'),
    owner: value('owner'),
    lease_until: value('lease_until'),
    deadline: value('deadline'),
    outcome: value('outcome'),
    confidence: value('confidence'),
    reply_id: value('reply_id'),
    escalation_id: value('escalation_id'),
    dropped_sentences: value('dropped_sentences'),
    created_at: value('created_at'),
    concluded_at: value('concluded_at'),
  }),
)

const selectTurn = prepared<{ id: string }, TurnRow>((db, value) => db.selectFrom('turns').selectAll().where('id', '=', value('id')))

const extendTurn = prepared<{ id: string; through_seq: number }, unknown>((db, value) =>
  db
    .updateTable('turns')
    .set({ through_seq: value('through_seq') })
    .where('id', '=', value('id')),
)

export interface NewTurn {
  readonly id: TurnId
  readonly session_id: SessionId
  readonly seq: number
  readonly deadline: number
  readonly lease: Lease | null
}

export async function insertTurn(transaction: Kysely<Tables>, turn: NewTurn, now: number): Promise<void> {
  const claimed = turn.lease ? 1 : 0
  await insertTurnRow(transaction, {
    id: turn.id,
    session_id: turn.session_id,
    state: turn.lease ? 'running' : 'waiting',
    first_seq: turn.seq,
    through_seq: turn.seq,
    fence: claimed,
    attempts: claimed,
    owner: turn.lease?.owner ?? null,
    lease_until: turn.lease?.until ?? 0,
    deadline: turn.deadline,
    outcome: null,
    confidence: null,
    reply_id: null,
    escalation_id: null,
    dropped_sentences: 0,
    created_at: toTimestamp(now),
    concluded_at: null,
  })
}

/** A newer message of the customer is answered by the turn that is open already. */
export async function joinTurn(transaction: Kysely<Tables>, id: TurnId, through_seq: number): Promise<void> {
  await extendTurn(transaction, { id, through_seq })
}

export async function readTurn(db: Kysely<Tables>, id: TurnId): Promise<TurnRow | null> {
  const { rows } = await selectTurn(db, { id })
  return rows[0] ?? null
}
