import type { PassageText } from '../domain/knowledge/split-into-passages.ts'
import type { EscalateBody, Escalation, EscalationReason, Packet } from '../protocol/escalation.ts'
import type { SessionEvent } from '../protocol/event.ts'
import type { AttachmentId, EscalationId, MessageId, SessionId, TurnId } from '../protocol/ids.ts'
import type { Attachment, Citation, Message, Outcome } from '../protocol/message.ts'
import type { CreateSessionBody, Priority, Session, SessionStatus, UpdateSessionBody } from '../protocol/session.ts'
import type { ApprovalStore, NewApproval } from './approvals.ts'
import type { KnowledgeFeed, KnowledgeLibrary } from './knowledge.ts'
import type { MemoryStore, NewMemory } from './memory.ts'
import type { ModelUsageStore } from './model-usage.ts'
import type { ToolCallStore } from './tool-calls.ts'

/** A list's page: the records and where the next page starts; null at the end. */
export interface Page<T> {
  readonly data: T[]
  readonly next_cursor: string | null
}

export interface NewSession extends Omit<CreateSessionBody, 'user_hash'> {
  readonly user_verified: boolean
}

export interface SessionFilter {
  readonly status?: SessionStatus | undefined
  readonly user_id?: string | undefined
  readonly assignee_id?: string | undefined
  /** Part of the subject, or the whole user id. */
  readonly q?: string | undefined
}

/** What a process does with a store: receives requests, or takes turns. */
export type Work = 'web' | 'worker'

/** Whom a reader of a session stands with. Some of its events are for the staff alone (L7). */
export type Audience = 'customer' | 'staff'

export interface StoredSession extends Session {
  /** The newest event of all. */
  readonly last_seq: number
  /** The newest event that the customer may read. */
  readonly last_public_seq: number
}

/** An event as each audience reads it: `prev_seq` is the one before it among those that they may read. Null: it is not for them. */
export interface StoredEvent {
  readonly staff: SessionEvent
  readonly customer: SessionEvent | null
}

/** Who works on a turn and until when; a lease that ran out may be taken over by anyone. */
export interface Lease {
  readonly owner: string
  /** Milliseconds since the epoch. */
  readonly until: number
}

export interface IncomingMessage {
  readonly session_id: SessionId
  readonly content: string
  readonly attachment_ids: readonly AttachmentId[]
  readonly client_message_id: string | null
  /** When the turn must have ended, milliseconds since the epoch. */
  readonly deadline: number
  /** Claims the new turn in the same transaction for a worker that is free to take it now. */
  readonly lease: Lease | null
}

/** What became of an incoming message. `turn_id` is null while people have the floor. */
export type Acceptance =
  | {
      readonly kind: 'accepted'
      readonly message: Message
      readonly turn_id: TurnId | null
      readonly claim: TurnClaim | null
      readonly status: SessionStatus
    }
  | { readonly kind: 'repeated'; readonly message: Message; readonly turn_id: TurnId | null; readonly status: SessionStatus }
  | { readonly kind: 'session_not_found' }
  | { readonly kind: 'attachment_not_found'; readonly attachment_id: AttachmentId }

/** The right to work on a turn. The fence grows with each claim: a conclusion with an old fence is refused. */
export interface TurnClaim {
  readonly id: TurnId
  readonly session: Session
  readonly fence: number
  /** 1 for the first try; more after a crash or a newer message. */
  readonly attempt: number
  /** Milliseconds since the epoch. */
  readonly deadline: number
  /** The customer messages to answer, oldest first; more than one after a burst, of which these are the newest 20. */
  readonly messages: readonly Message[]
  /** How many turns before this one, without a break, ended without an answer. */
  readonly unanswered_before: number
}

/** What a turn reads of an earlier message, and what that message's own turn came to (assistant messages only). */
export interface HistoryMessage extends Pick<Message, 'id' | 'seq' | 'role' | 'content' | 'citations' | 'attachments' | 'in_reply_to'> {
  readonly outcome: Outcome | null
}

export interface NewEscalation {
  readonly reason: EscalationReason
  readonly priority: Priority
  readonly packet: Packet
  /** Milliseconds since the epoch. */
  readonly due: number
}

export interface TurnConclusion {
  readonly outcome: Outcome
  /** 0–1: how sure the assistant is that the reply answers the question. */
  readonly confidence: number
  readonly reply: { readonly content: string; readonly citations: readonly Citation[]; readonly state: 'complete' | 'stopped' }
  readonly escalation: NewEscalation | null
  /** Sentences of the draft that judging did not let through. */
  readonly dropped_sentences: number
  /** What the turn's messages told of their customer; kept for later sessions. */
  readonly learned?: readonly NewMemory[] | undefined
  /** What is done only after the customer's or an agent's yes. */
  readonly asks_approval?: NewApproval | undefined
  /** The session ends with this turn; without effect when people take over. */
  readonly closes_session?: boolean | undefined
  /** What was said before the messages that turns look at, when that has grown. */
  readonly summary?: SessionSummary | undefined
}

/** What was said in a long session, in short. */
export interface SessionSummary {
  readonly text: string
  /** The newest message that is in it. */
  readonly through_seq: number
}

/** A turn that has ended, as clients see it. */
export interface ConcludedTurn {
  readonly id: TurnId
  readonly outcome: Outcome
  readonly confidence: number
  readonly reply: Message | null
  readonly escalation: Escalation | null
  readonly session_status: SessionStatus
}

/**
 * `superseded`: a newer customer message arrived; claim again and answer both. `lost`: somebody else concluded the
 * turn, took it over, or took the floor.
 */
export type Conclusion =
  | { readonly kind: 'concluded'; readonly turn: ConcludedTurn }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'lost' }

export interface NewAttachment extends Omit<Attachment, 'created_at'> {
  readonly blob_key: string
  /** What was read of it, in pieces that can be quoted; null when it was not read. */
  readonly passages: readonly PassageText[] | null
}

export interface StoredAttachment extends Attachment {
  readonly blob_key: string
  readonly passages: readonly PassageText[] | null
}

/** A first answer kept for repeats of the same `Idempotency-Key` (W7). */
export type IdempotencyState =
  | { readonly kind: 'started' }
  | { readonly kind: 'in_flight' }
  | { readonly kind: 'mismatch' }
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }

/**
 * The truth about conversations. Every verb is one transaction: all of it or nothing, and when its promise resolves
 * it is on disk. A change of a session writes its events in the same transaction, with consecutive `seq` (L1).
 */
export interface ConversationStore {
  openSession(session: NewSession, now: number): Promise<StoredSession>
  findSession(id: SessionId): Promise<StoredSession | null>
  /** Newest first. */
  listSessions(filter: SessionFilter, limit: number, cursor: string | null): Promise<Page<StoredSession>>
  updateSession(id: SessionId, changes: UpdateSessionBody, now: number): Promise<StoredSession | null>
  closeSession(id: SessionId, now: number): Promise<StoredSession | null>
  /** Deletes every trace of the session; gives the keys of its blobs, which the caller removes, or null. */
  eraseSession(id: SessionId): Promise<{ readonly blob_keys: string[] } | null>
  countOpenSessions(): Promise<number>

  /**
   * Stores a customer's message with its event and its turn. The same `client_message_id` is one message, ever (L3).
   * A message while a turn is open joins that turn; a message to a closed session opens it again.
   */
  acceptMessage(message: IncomingMessage, now: number): Promise<Acceptance>
  /** Whether the session has a message with this `client_message_id` already. */
  hasMessage(id: SessionId, clientMessageId: string): Promise<boolean>
  /** Oldest first, with `seq` beyond `afterSeq`. */
  messagesAfter(id: SessionId, afterSeq: number, limit: number): Promise<Message[]>
  findMessage(id: MessageId): Promise<Message | null>
  /** The last `limit` public messages before `beforeSeq`, oldest first. */
  historyBefore(id: SessionId, beforeSeq: number, limit: number): Promise<HistoryMessage[]>
  findSummary(id: SessionId): Promise<SessionSummary | null>
  /** The first `limit` events beyond `afterSeq` that the audience may read, in order. */
  eventsAfter(id: SessionId, afterSeq: number, limit: number, audience: Audience): Promise<StoredEvent[]>

  /** Whether another process may have written since this was last asked; the first answer is yes. */
  writtenElsewhere(): Promise<boolean>
  /** The newest seq of each of these sessions; those that are no more are left out. */
  lastSeqs(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>>

  /** Takes a turn that nobody else works on; null when it is concluded or leased to another living worker. */
  claimTurn(id: TurnId, lease: Lease, now: number): Promise<TurnClaim | null>
  /** Keeps the lease; false when it was taken over or the turn has ended. */
  renewTurn(id: TurnId, fence: number, until: number): Promise<boolean>
  concludeTurn(claim: TurnClaim, conclusion: TurnConclusion, now: number): Promise<Conclusion>
  /** Turns that nobody works on: new ones that were not claimed, and those whose lease ran out. Oldest first. */
  claimableTurns(now: number, limit: number): Promise<TurnId[]>
  findTurn(id: TurnId): Promise<{ readonly session_id: SessionId; readonly concluded: ConcludedTurn | null } | null>

  /** Hands the session to people at once; an open turn ends as `escalated`. The open escalation comes back if there is one. */
  escalate(id: SessionId, escalation: NewEscalation, note: EscalateBody['note'], now: number): Promise<Escalation | null>
  openEscalation(id: SessionId): Promise<Escalation | null>
  findEscalation(id: EscalationId): Promise<Escalation | null>

  addAttachment(attachment: NewAttachment, now: number): Promise<Attachment | null>
  findAttachment(session: SessionId, id: AttachmentId): Promise<StoredAttachment | null>
  /** The attachments of the session whose text was read, newest first. */
  readableAttachments(session: SessionId, limit: number): Promise<StoredAttachment[]>

  /** Keeps the customer's latest rating of an assistant's message; false when there is no such message. */
  rateMessage(id: MessageId, rating: 'up' | 'down', comment: string | null, now: number): Promise<boolean>

  /** Reserves a key for a caller, or tells what became of it before. Keys are forgotten 24 h after they were first used. */
  beginIdempotent(caller: string, key: string, bodyHash: string, now: number): Promise<IdempotencyState>
  /** Keeps the answer for repeats; `null` frees the key so that the request may be tried again. */
  finishIdempotent(caller: string, key: string, answer: { status: number; body: string } | null): Promise<void>

  /**
   * Says that this process does this work until it closes the store or dies; to be called before it begins. When no living
   * process does, what dead ones held is free from then on: the turns of dead workers can be claimed at once, and a request
   * that was cut off can be repeated under its idempotency key. Gives whether this process is the only one.
   */
  beginWork(work: Work): Promise<boolean>
}

export interface Store
  extends ConversationStore,
    MemoryStore,
    ToolCallStore,
    ApprovalStore,
    ModelUsageStore,
    KnowledgeLibrary,
    KnowledgeFeed {
  /** Resolves when the database answers and has kept what was written in the last half minute; rejects with the fault. */
  ping(): Promise<void>
  close(): Promise<void>
}
