import type { Kysely } from 'kysely'
import { newId } from '../../../domain/new-id.ts'
import { readToolCall } from '../../../domain/tools/read-tool-call.ts'
import type { ApprovedEnd, AskedApproval, NewApproval, StoredApproval } from '../../../ports/approvals.ts'
import type { Page } from '../../../ports/store.ts'
import type { ToolCallState } from '../../../ports/tool-calls.ts'
import type { ApprovalStatus } from '../../../protocol/approval.ts'
import type { ApprovalId, MessageId, SessionId, TurnId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { insertMessage } from './messages.ts'
import { toTimestamp } from './records.ts'
import { changeSession, type NewEvent, nextSeq, readSession } from './session-changes.ts'
import type { ApprovalRow, Tables } from './tables.ts'

/** Keeps within the caller's transaction what the turn's reply asks for. */
export async function insertApproval(
  transaction: Kysely<Tables>,
  asked: NewApproval,
  place: Pick<ApprovalRow, 'message_id' | 'session_id' | 'turn_id'>,
  now: number,
): Promise<void> {
  const undecided = { status: 'pending', call_key: null, decided_by: null, decided_at: null }
  await transaction
    .insertInto('approvals')
    .values({ ...asked, ...place, ...undecided, created_at: toTimestamp(now) })
    .execute()
}

/** What still waits when its session ends is not done any more. */
export async function expireApprovals(transaction: Kysely<Tables>, session: SessionId): Promise<void> {
  await transaction
    .updateTable('approvals')
    .set({ status: 'expired' })
    .where('session_id', '=', session)
    .where('status', '=', 'pending')
    .execute()
}

export async function findApproval(database: Database, message: MessageId): Promise<AskedApproval | null> {
  const row = await database.reader
    .selectFrom('approvals')
    .select(['tool', 'input'])
    .where('message_id', '=', message)
    .where('approver', '=', 'customer')
    .executeTakeFirst()
  return row ?? null
}

function selectForAgents(db: Kysely<Tables>) {
  return db
    .selectFrom('approvals')
    .leftJoin('tool_calls', 'tool_calls.key', 'approvals.call_key')
    .selectAll('approvals')
    .select(['tool_calls.key as reserved_key', 'tool_calls.result as result'])
    .where('approver', '=', 'agent')
}

export async function readApproval(database: Database, id: ApprovalId, now: number): Promise<StoredApproval | null> {
  const row = await selectForAgents(database.reader).where('approvals.id', '=', id).executeTakeFirst()
  return row ? toApproval(row, now) : null
}

export async function listApprovals(
  database: Database,
  status: ApprovalStatus | null,
  now: number,
  limit: number,
  cursor: string | null,
): Promise<Page<StoredApproval>> {
  let query = selectForAgents(database.reader)
    .orderBy('approvals.id', 'desc')
    .limit(limit + 1)
  if (status === 'pending') query = query.where('status', '=', 'pending').where('expires', '>', now)
  else if (status === 'expired')
    query = query.where((row) =>
      row.or([row('status', '=', 'expired'), row.and([row('status', '=', 'pending'), row('expires', '<=', now)])]),
    )
  else if (status) query = query.where('status', '=', status)
  if (cursor) query = query.where('approvals.id', '<', cursor)
  const rows = await query.execute()
  const data = rows.slice(0, limit).map((row) => toApproval(row, now))
  return { data, next_cursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null }
}

type JoinedRow = ApprovalRow & { readonly reserved_key: string | null; readonly result: string | null }

function toApproval(row: JoinedRow, now: number): StoredApproval {
  const expires = Number(row.expires)
  const status = row.status === 'pending' && expires <= now ? 'expired' : row.status
  // The key of a call that certainly did nothing was freed.
  const end = row.reserved_key === null ? ({ outcome: 'failed', receipt: null, reason: null } as const) : readToolCall(row)
  return {
    id: row.id as ApprovalId,
    session_id: row.session_id as SessionId,
    message_id: row.message_id as MessageId,
    turn_id: row.turn_id as TurnId,
    tool: row.tool,
    input: JSON.parse(row.input),
    status: status as ApprovalStatus,
    outcome: status === 'approved' ? end.outcome : null,
    text: status === 'approved' ? (end.receipt ?? end.reason) : null,
    created_at: row.created_at ?? '',
    expires_at: toTimestamp(expires),
    decided_at: row.decided_at,
    decided_by: row.decided_by,
  }
}

export function beginApproved(database: Database, id: ApprovalId, by: string, key: string, now: number): Promise<ToolCallState> {
  return database.write(async (transaction) => {
    const row = await selectForAgents(transaction).where('approvals.id', '=', id).executeTakeFirst()
    if (!row) return { kind: 'lost' }
    if (row.reserved_key !== null) return row.result === null ? { kind: 'open' } : { kind: 'ended', result: row.result }
    if (!(await decide(transaction, row, 'approved', by, now))) return { kind: 'lost' }
    await transaction.updateTable('approvals').set({ call_key: key }).where('id', '=', id).execute()
    const { session_id, tool, input } = row
    const call = { key, session_id, turn_id: row.turn_id ?? '', tool, input, result: null, created_at: toTimestamp(now) }
    await transaction.insertInto('tool_calls').values(call).execute()
    return { kind: 'started' }
  })
}

export function rejectApproval(database: Database, id: ApprovalId, by: string, now: number): Promise<boolean> {
  return database.write(async (transaction) => {
    const row = await selectForAgents(transaction).where('approvals.id', '=', id).executeTakeFirst()
    return row !== undefined && decide(transaction, row, 'rejected', by, now)
  })
}

/** The approval's one point of decision, told to the session's staff; false when it is decided or over. */
async function decide(
  transaction: Kysely<Tables>,
  row: JoinedRow,
  status: 'approved' | 'rejected',
  by: string,
  now: number,
): Promise<boolean> {
  const session = await readSession(transaction, row.session_id as SessionId)
  if (!session || row.status !== 'pending' || Number(row.expires) <= now) return false
  await transaction
    .updateTable('approvals')
    .set({ status, decided_by: by, decided_at: toTimestamp(now) })
    .where('id', '=', row.id)
    .execute()
  const decided: NewEvent = { type: 'approval.decided', data: { approval_id: row.id, status }, visibility: 'internal' }
  await changeSession(transaction, session, {}, [decided], now)
  return true
}

export function endApproved(database: Database, id: ApprovalId, { outcome, result, told }: ApprovedEnd, now: number): Promise<void> {
  return database.write(async (transaction) => {
    const row = await selectForAgents(transaction).where('approvals.id', '=', id).executeTakeFirst()
    const session = row && (await readSession(transaction, row.session_id as SessionId))
    if (!row?.call_key || !session) return
    if (outcome === 'failed') await transaction.deleteFrom('tool_calls').where('key', '=', row.call_key).execute()
    else if (result !== null) await transaction.updateTable('tool_calls').set({ result }).where('key', '=', row.call_key).execute()
    const events: NewEvent[] = [{ type: 'approval.ended', data: { approval_id: id, outcome }, visibility: 'internal' }]
    if (told !== null) {
      const message = { ...reply, id: newId.message(), session_id: row.session_id as SessionId, seq: nextSeq(session), content: told }
      await insertMessage(transaction, message, now)
      events.unshift({ type: 'message.created', subject_id: message.id })
    }
    await changeSession(transaction, session, {}, events, now)
  })
}

/** What the assistant says outside of a turn. */
const reply = {
  role: 'assistant',
  citations: [],
  attachments: [],
  client_message_id: null,
  in_reply_to: null,
  author: null,
  state: 'complete',
  turn_id: null,
  outcome: null,
} satisfies Partial<Parameters<typeof insertMessage>[1]>
