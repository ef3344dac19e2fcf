import type { Kysely } from 'kysely'
import { newId } from '../../../domain/new-id.ts'
import type { Acceptance, HistoryMessage, IncomingMessage, Lease, TurnClaim } from '../../../ports/store.ts'
import type { AttachmentId, MessageId, SessionId, TurnId } from '../../../protocol/ids.ts'
import type { Attachment, Message, Outcome } from '../../../protocol/message.ts'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import { type HistoryRow, toAttachment, toHistoryMessage, toMessage, toSession, toTimestamp } from './records.ts'
import { changeSession, type NewEvent, nextSeq, readSession } from './session-changes.ts'
import type { MessageRow, SessionRow, Tables } from './tables.ts'
import { insertTurn, joinTurn } from './turn-rows.ts'

const insertMessageRow = prepared<MessageRow, unknown>((db, value) =>
  db.insertInto('messages').values({
    id: value('id'),
    session_id: value('session_id'),
    seq: value('seq'),
    role: value('role'),
    content: value('content'),
    citations: value('citations'),
    attachments: value('attachments'),
    client_message_id: value('client_message_id'),
    in_reply_to: value('in_reply_to'),
    author: value('author'),
    visibility: value('visibility'),
    state: value('state'),
    turn_id: value('turn_id'),
    outcome: value('outcome'),
    created_at: value('created_at'),
  }),
)

const selectRepeated = prepared<{ session_id: string; client_message_id: string }, MessageRow>((db, value) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', value('session_id'))
    .where('client_message_id', '=', value('client_message_id')),
)

/** Only the columns that a turn looks at: each costs a twentieth of the whole query, and a turn waits for it. */
const selectHistory = prepared<{ session_id: string; before: number; limit: number }, HistoryRow>((db, value) =>
  db
    .selectFrom('messages')
    .select(['id', 'role', 'content', 'citations', 'attachments', 'in_reply_to', 'outcome', 'seq'])
    .where('session_id', '=', value('session_id'))
    .where('seq', '<', value('before'))
    .where('visibility', '=', 'public')
    .orderBy('seq', 'desc')
    .limit(value('limit')),
)

const selectMessagesAfter = prepared<{ session_id: string; after: number; limit: number }, MessageRow>((db, value) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', value('session_id'))
    .where('seq', '>', value('after'))
    .orderBy('seq')
    .limit(value('limit')),
)

interface NewMessage extends Omit<Message, 'visibility' | 'created_at'> {
  readonly turn_id: TurnId | null
  readonly outcome: Outcome | null
}

/** Writes a message and gives it as its readers will see it. */
export async function insertMessage(transaction: Kysely<Tables>, message: NewMessage, now: number): Promise<Message> {
  const row: MessageRow = {
    ...message,
    citations: JSON.stringify(message.citations),
    attachments: JSON.stringify(message.attachments),
    visibility: 'public',
    created_at: toTimestamp(now),
  }
  await insertMessageRow(transaction, row)
  const { turn_id: _, outcome: __, ...stored } = message
  return { ...stored, visibility: 'public', created_at: row.created_at }
}

export function acceptMessage(database: Database, incoming: IncomingMessage, now: number): Promise<Acceptance> {
  return database.write(async (transaction) => {
    const session = await readSession(transaction, incoming.session_id)
    if (!session) return { kind: 'session_not_found' }
    const repeated = await findRepeated(transaction, incoming)
    if (repeated) {
      return {
        kind: 'repeated',
        message: toMessage(repeated),
        turn_id: repeated.turn_id as TurnId | null,
        status: toSession(session).status,
      }
    }
    const attachments = await takeAttachments(transaction, incoming)
    if (!Array.isArray(attachments)) return { kind: 'attachment_not_found', attachment_id: attachments.missing }
    return storeMessage(transaction, session, incoming, attachments, now)
  })
}

async function storeMessage(
  transaction: Kysely<Tables>,
  session: SessionRow,
  incoming: IncomingMessage,
  attachments: Attachment[],
  now: number,
): Promise<Acceptance> {
  const events: NewEvent[] = []
  const reopens = session.status === 'closed'
  if (reopens) events.push({ type: 'session.updated', data: { status: 'assistant' } })
  const status = reopens ? 'assistant' : session.status
  const seq = nextSeq(session) + events.length

  const openTurn = session.open_turn_id as TurnId | null
  const turnId = status === 'assistant' ? (openTurn ?? newId.turn()) : null
  const message = await insertMessage(transaction, customerMessage(incoming, attachments, seq, turnId), now)
  events.push({ type: 'message.created', subject_id: message.id })

  let claim: TurnClaim | null = null
  if (turnId && openTurn) {
    await joinTurn(transaction, turnId, seq)
  } else if (turnId) {
    await insertTurn(
      transaction,
      { id: turnId, session_id: incoming.session_id, seq, deadline: incoming.deadline, lease: incoming.lease },
      now,
    )
    if (incoming.lease) {
      events.push({ type: 'reply.started', data: { turn_id: turnId } })
      claim = firstClaim(turnId, session, incoming, message)
    }
  }

  const changed = await changeSession(
    transaction,
    session,
    { status, closed_at: reopens ? null : session.closed_at, open_turn_id: turnId },
    events,
    now,
  )
  const sessionNow = toSession(changed)
  return { kind: 'accepted', message, turn_id: turnId, claim: claim && { ...claim, session: sessionNow }, status: sessionNow.status }
}

function customerMessage(incoming: IncomingMessage, attachments: Attachment[], seq: number, turn_id: TurnId | null): NewMessage {
  return {
    id: newId.message(),
    session_id: incoming.session_id,
    seq,
    role: 'customer',
    content: incoming.content,
    citations: [],
    attachments,
    client_message_id: incoming.client_message_id,
    in_reply_to: null,
    author: null,
    state: 'complete',
    turn_id,
    outcome: null,
  }
}

function firstClaim(id: TurnId, session: SessionRow, { deadline }: IncomingMessage & { lease: Lease | null }, message: Message): TurnClaim {
  return {
    id,
    session: toSession(session),
    fence: 1,
    attempt: 1,
    deadline,
    messages: [message],
    unanswered_before: session.unanswered_turns,
  }
}

async function findRepeated(transaction: Kysely<Tables>, incoming: IncomingMessage): Promise<MessageRow | null> {
  const { session_id, client_message_id } = incoming
  if (client_message_id === null) return null
  const { rows } = await selectRepeated(transaction, { session_id, client_message_id })
  return rows[0] ?? null
}

/** Ties uploaded attachments to the message, in the order asked for; names the first that the session does not have. */
async function takeAttachments(
  transaction: Kysely<Tables>,
  { session_id, attachment_ids }: IncomingMessage,
): Promise<Attachment[] | { missing: AttachmentId }> {
  if (attachment_ids.length === 0) return []
  const rows = await transaction
    .selectFrom('attachments')
    .select(['id', 'session_id', 'file_name', 'media_type', 'size', 'state', 'detail', 'created_at'])
    .where('session_id', '=', session_id)
    .where('id', 'in', attachment_ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, toAttachment(row)]))
  const taken: Attachment[] = []
  for (const id of new Set(attachment_ids)) {
    const attachment = byId.get(id)
    if (!attachment) return { missing: id }
    taken.push(attachment)
  }
  return taken
}

export async function messagesAfter(database: Database, session_id: SessionId, after: number, limit: number): Promise<Message[]> {
  const { rows } = await selectMessagesAfter(database.reader, { session_id, after, limit })
  return rows.map(toMessage)
}

export async function hasMessage(database: Database, session_id: SessionId, client_message_id: string): Promise<boolean> {
  const { rows } = await selectRepeated(database.reader, { session_id, client_message_id })
  return rows.length > 0
}

export async function findMessage(database: Database, id: MessageId): Promise<Message | null> {
  const row = await database.reader.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toMessage(row) : null
}

export async function historyBefore(database: Database, session_id: SessionId, before: number, limit: number): Promise<HistoryMessage[]> {
  const { rows } = await selectHistory(database.reader, { session_id, before, limit })
  return rows.reverse().map(toHistoryMessage)
}

export function rateMessage(
  database: Database,
  id: MessageId,
  rating: 'up' | 'down',
  comment: string | null,
  now: number,
): Promise<boolean> {
  return database.write(async (transaction) => {
    const message = await transaction.selectFrom('messages').select(['session_id', 'role']).where('id', '=', id).executeTakeFirst()
    if (message?.role !== 'assistant') return false
    const session = await readSession(transaction, message.session_id as SessionId)
    if (!session) return false
    const feedback = { rating, comment, created_at: toTimestamp(now) }
    await transaction
      .insertInto('feedback')
      .values({ message_id: id, session_id: message.session_id, ...feedback })
      .onConflict((conflict) => conflict.column('message_id').doUpdateSet(feedback))
      .execute()
    await changeSession(transaction, session, {}, [{ type: 'feedback.created', data: { message_id: id, rating } }], now)
    return true
  })
}
