import type { Kysely } from 'kysely'
import { newId } from '../../../domain/new-id.ts'
import type { ConcludedTurn, Conclusion, Lease, TurnClaim, TurnConclusion } from '../../../ports/store.ts'
import type { Escalation } from '../../../protocol/escalation.ts'
import type { EscalationId, MessageId, SessionId, TurnId } from '../../../protocol/ids.ts'
import type { Message, Outcome } from '../../../protocol/message.ts'
import type { SessionStatus } from '../../../protocol/session.ts'
import { insertApproval } from './approvals.ts'
import type { Database } from './database.ts'
import { insertEscalation, readEscalation } from './escalations.ts'
import { insertMemories } from './memories.ts'
import { insertMessage } from './messages.ts'
import { prepared } from './prepared.ts'
import { toMessage, toSession, toTimestamp } from './records.ts'
import { changeSession, type NewEvent, nextSeq, readSession } from './session-changes.ts'
import { writeSummary } from './summaries.ts'
import type { SessionRow, Tables, TurnRow } from './tables.ts'
import { readTurn } from './turn-rows.ts'

interface ConcludeValues {
  id: string
  fence: number
  through_seq: number
  outcome: string
  confidence: number
  reply_id: string
  escalation_id: string | null
  dropped_sentences: number
  concluded_at: string
}

/** Touches the row only while this claim holds it and no newer message has joined: the turn's one point of decision. */
const markConcluded = prepared<ConcludeValues, unknown>((db, value) =>
  db
    .updateTable('turns')
    .set({
      state: 'concluded',
      outcome: value('outcome'),
      confidence: value('confidence'),
      reply_id: value('reply_id'),
      escalation_id: value('escalation_id'),
      dropped_sentences: value('dropped_sentences'),
      concluded_at: value('concluded_at'),
    })
    .where('id', '=', value('id'))
    .where('state', '=', 'running')
    .where('fence', '=', value('fence'))
    .where('through_seq', '=', value('through_seq')),
)

export function claimTurn(database: Database, id: TurnId, lease: Lease, now: number): Promise<TurnClaim | null> {
  return database.write(async (transaction) => {
    const turn = await readTurn(transaction, id)
    if (!turn || turn.state === 'concluded' || isHeldByAnother(turn, lease.owner, now)) return null
    const session = await readSession(transaction, turn.session_id as SessionId)
    if (!session) return null
    const fence = turn.fence + 1
    const attempt = turn.attempts + 1
    await transaction
      .updateTable('turns')
      .set({ state: 'running', fence, attempts: attempt, owner: lease.owner, lease_until: lease.until })
      .where('id', '=', id)
      .execute()
    if (attempt === 1) await changeSession(transaction, session, {}, [{ type: 'reply.started', data: { turn_id: id } }], now)
    const messages = await turnMessages(transaction, turn)
    return {
      id,
      session: toSession(session),
      fence,
      attempt,
      deadline: turn.deadline,
      messages,
      unanswered_before: session.unanswered_turns,
    }
  })
}

/** A worker that gave up its own attempt for a newer message may claim at once; others wait for the lease. */
function isHeldByAnother(turn: TurnRow, owner: string, now: number): boolean {
  return turn.state === 'running' && turn.lease_until > now && turn.owner !== owner
}

/** More of a burst would be read anew with each message that joins it; what came before these is history. */
const BURST_MESSAGES = 20

async function turnMessages(transaction: Kysely<Tables>, turn: TurnRow): Promise<Message[]> {
  const rows = await transaction
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', turn.session_id)
    .where('role', '=', 'customer')
    .where('seq', '>=', turn.first_seq)
    .where('seq', '<=', turn.through_seq)
    .orderBy('seq', 'desc')
    .limit(BURST_MESSAGES)
    .execute()
  return rows.reverse().map(toMessage)
}

export async function renewTurn(database: Database, id: TurnId, fence: number, until: number): Promise<boolean> {
  return database.write(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('turns')
      .set({ lease_until: until })
      .where('id', '=', id)
      .where('fence', '=', fence)
      .where('state', '=', 'running')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  })
}

/** Frees all turns that are worked on, when nobody lives who could be at it. */
export function releaseTurns(database: Database): Promise<void> {
  return database.write(async (transaction) => {
    await transaction.updateTable('turns').set({ state: 'waiting', lease_until: 0 }).where('state', '=', 'running').execute()
  })
}

export function concludeTurn(database: Database, claim: TurnClaim, conclusion: TurnConclusion, now: number): Promise<Conclusion> {
  return database.write(async (transaction) => {
    const session = await readSession(transaction, claim.session.id)
    const lastMessage = claim.messages.at(-1)
    if (!session || !lastMessage || session.status !== 'assistant') return { kind: 'lost' }
    const replyId = newId.message()
    const escalationId = conclusion.escalation ? newId.escalation() : null
    const { numAffectedRows } = await markConcluded(transaction, {
      id: claim.id,
      fence: claim.fence,
      through_seq: lastMessage.seq,
      outcome: conclusion.outcome,
      confidence: conclusion.confidence,
      reply_id: replyId,
      escalation_id: escalationId,
      dropped_sentences: conclusion.dropped_sentences,
      concluded_at: toTimestamp(now),
    })
    if (numAffectedRows !== 1n) return whyRefused(transaction, claim)
    return writeConclusion(transaction, session, claim, conclusion, { replyId, escalationId, inReplyTo: lastMessage.id }, now)
  })
}

/** A turn that a newer message joined is freed at once, so that whoever answers both need not wait for the lease. */
async function whyRefused(transaction: Kysely<Tables>, claim: TurnClaim): Promise<Conclusion> {
  const { numUpdatedRows } = await transaction
    .updateTable('turns')
    .set({ state: 'waiting', lease_until: 0 })
    .where('id', '=', claim.id)
    .where('fence', '=', claim.fence)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return { kind: numUpdatedRows === 1n ? 'superseded' : 'lost' }
}

interface ConclusionIds {
  readonly replyId: MessageId
  readonly escalationId: EscalationId | null
  readonly inReplyTo: MessageId
}

async function writeConclusion(
  transaction: Kysely<Tables>,
  session: SessionRow,
  claim: TurnClaim,
  { outcome, confidence, reply, escalation, learned = [], closes_session, asks_approval, summary }: TurnConclusion,
  { replyId, escalationId, inReplyTo }: ConclusionIds,
  now: number,
): Promise<Conclusion> {
  const session_id = claim.session.id
  const stored = await insertMessage(
    transaction,
    {
      id: replyId,
      session_id,
      seq: nextSeq(session),
      role: 'assistant',
      content: reply.content,
      citations: [...reply.citations],
      attachments: [],
      client_message_id: null,
      in_reply_to: inReplyTo,
      author: null,
      state: reply.state,
      turn_id: claim.id,
      outcome,
    },
    now,
  )
  const type = reply.state === 'stopped' ? 'reply.stopped' : 'reply.completed'
  const events: NewEvent[] = [{ type, subject_id: replyId, data: { turn_id: claim.id, outcome, confidence } }]
  let opened: Escalation | null = null
  if (escalation && escalationId) {
    opened = await insertEscalation(transaction, escalationId, session_id, escalation, null, now)
    events.push({ type: 'escalation.created', subject_id: escalationId }, { type: 'session.updated', data: { status: 'queued' } })
  }
  const closed_at = closes_session && !opened ? toTimestamp(now) : null
  if (closed_at) events.push({ type: 'session.closed' })
  if (asks_approval) await insertApproval(transaction, asks_approval, { message_id: replyId, session_id, turn_id: claim.id }, now)
  await insertMemories(transaction, learned, now)
  if (summary) await writeSummary(transaction, session_id, summary)
  const after = sessionAfter(session, reply.state === 'stopped' ? null : outcome, opened)
  await changeSession(transaction, session, closed_at ? { ...after, status: 'closed', closed_at } : after, events, now)
  const session_status = opened ? 'queued' : closed_at ? 'closed' : 'assistant'
  return { kind: 'concluded', turn: { id: claim.id, outcome, confidence, reply: stored, escalation: opened, session_status } }
}

/** `outcome` is null for a reply that the customer stopped: it neither answered nor failed to. */
function sessionAfter(session: SessionRow, outcome: Outcome | null, escalation: Escalation | null): Partial<SessionRow> {
  const unanswered_turns = outcome === 'declined' ? session.unanswered_turns + 1 : outcome === 'answered' ? 0 : session.unanswered_turns
  if (!escalation) return { open_turn_id: null, unanswered_turns }
  return { open_turn_id: null, unanswered_turns: 0, status: 'queued', priority: escalation.priority }
}

export async function claimableTurns(database: Database, now: number, limit: number): Promise<TurnId[]> {
  const rows = await database.reader
    .selectFrom('turns')
    .select('id')
    .where('state', '!=', 'concluded')
    .where('lease_until', '<=', now)
    .orderBy('lease_until')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id as TurnId)
}

export async function findTurn(database: Database, id: TurnId): Promise<{ session_id: SessionId; concluded: ConcludedTurn | null } | null> {
  const turn = await readTurn(database.reader, id)
  if (!turn) return null
  const session_id = turn.session_id as SessionId
  if (turn.state !== 'concluded') return { session_id, concluded: null }
  const reply = turn.reply_id
    ? await database.reader.selectFrom('messages').selectAll().where('id', '=', turn.reply_id).executeTakeFirst()
    : undefined
  const session = await readSession(database.reader, session_id)
  return {
    session_id,
    concluded: {
      id,
      outcome: turn.outcome as Outcome,
      confidence: turn.confidence ?? 0,
      reply: reply ? toMessage(reply) : null,
      escalation: turn.escalation_id ? await readEscalation(database.reader, turn.escalation_id as EscalationId) : null,
      session_status: (session?.status ?? 'closed') as SessionStatus,
    },
  }
}
