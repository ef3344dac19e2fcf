import type { Escalation } from '../../src/protocol/escalation.ts'
import type { Delta, ServerFrame } from '../../src/protocol/frame.ts'
import type { Attachment, Message } from '../../src/protocol/message.ts'
import type { SessionStatus } from '../../src/protocol/session.ts'

/** What a client knows of one session: made from its events, in order and each once (C1), and from the deltas between them. */
export interface Conversation {
  /** The seq of the event that was applied last; 0 before the first. */
  readonly lastSeq: number
  /** Who has the floor. */
  readonly status: SessionStatus
  /** Public messages by seq. */
  readonly messages: readonly Message[]
  /** A reply that is being worked on. */
  readonly running: RunningReply | null
  /** The one that is open or assigned. */
  readonly escalation: Escalation | null
  /** The newest rating of a message by its id. */
  readonly ratings: { readonly [messageId: string]: 'up' | 'down' }
  readonly attachments: { readonly [attachmentId: string]: Attachment }
  /** How far the running reply was read. For the reducer alone. */
  readonly draft: Draft
  /** The turn that the events so far have begun and not ended: `running` may be ahead of them. For the reducer alone. */
  readonly startedTurn: string | null
  /** Turns that are over: what still comes of their drafts is late. For the reducer alone. */
  readonly endedTurns: readonly string[]
}

/** `text` is '' while nothing was released yet. */
export interface RunningReply {
  readonly turnId: string
  readonly text: string
}

interface Draft {
  readonly attempt: number
  /** The index of the piece that the text goes on with. */
  readonly next: number
  /** Pieces that came before their turn, by index. */
  readonly early: { readonly [index: number]: string }
}

export type EventFrame = Extract<ServerFrame, { type: 'event' }>

export type Applied = { kind: 'applied' | 'ignored'; conversation: Conversation } | { kind: 'hole' }

const noDraft: Draft = { attempt: 0, next: 0, early: {} }

export const emptyConversation: Conversation = {
  lastSeq: 0,
  status: 'assistant',
  messages: [],
  running: null,
  escalation: null,
  ratings: {},
  attachments: {},
  draft: noDraft,
  startedTurn: null,
  endedTurns: [],
}

/**
 * The conversation after one more event. `ignored`: it was applied before. `hole`: events between the last one and this
 * one are missing, so subscribe again after `lastSeq`.
 */
export function applyEvent(conversation: Conversation, frame: EventFrame): Applied {
  if (frame.seq <= conversation.lastSeq) return { kind: 'ignored', conversation }
  if (frame.prev_seq !== conversation.lastSeq) return { kind: 'hole' }
  return { kind: 'applied', conversation: { ...changedBy(conversation, frame.event), lastSeq: frame.seq } }
}

/** The fields of all events' `data`; each event has those of its type. */
interface EventData {
  readonly message: Message
  readonly turn_id: string
  readonly status?: SessionStatus
  readonly escalation: Escalation
  readonly message_id: string
  readonly rating: 'up' | 'down'
  readonly attachment: Attachment
  readonly attachment_id: string
  readonly detail: string | null
}

function changedBy(before: Conversation, event: EventFrame['event']): Conversation {
  const data = event.data as unknown as EventData
  switch (event.type) {
    case 'message.created':
      return addMessage(before, data.message)
    case 'reply.started':
      return { ...(before.running?.turnId === data.turn_id ? before : begin(before, data.turn_id)), startedTurn: data.turn_id }
    case 'reply.completed':
    case 'reply.stopped':
      return addMessage(endTurn(before, data.turn_id), data.message)
    case 'session.updated':
      return data.status ? { ...before, status: data.status } : before
    case 'session.closed':
      return { ...endTurn(before, before.startedTurn), status: 'closed', escalation: null }
    case 'escalation.created':
      // The hand-over ends the turn, and nothing else tells so when it was not the turn itself that handed over.
      return { ...endTurn(before, before.startedTurn), escalation: data.escalation }
    case 'escalation.assigned':
      return { ...before, escalation: data.escalation }
    case 'escalation.resolved':
      return { ...before, escalation: null }
    case 'feedback.created':
      return { ...before, ratings: { ...before.ratings, [data.message_id]: data.rating } }
    case 'attachment.created':
      return { ...before, attachments: { ...before.attachments, [data.attachment.id]: data.attachment } }
    case 'attachment.ready':
      return changeAttachment(before, data.attachment_id, { state: 'ready' })
    case 'attachment.failed':
      return changeAttachment(before, data.attachment_id, { state: 'failed', detail: data.detail })
    default:
      return before
  }
}

/**
 * The conversation with a stored message at its place by seq. Also for a message that an `ack` brought before its event:
 * without it the message would leave the screen for a moment.
 */
export function addMessage(before: Conversation, message: Message): Conversation {
  if (message.visibility !== 'public' || before.messages.some(({ id }) => id === message.id)) return before
  const place = before.messages.findLastIndex(({ seq }) => seq < message.seq) + 1
  return { ...before, messages: before.messages.toSpliced(place, 0, message) }
}

function begin(before: Conversation, turnId: string): Conversation {
  return { ...before, running: { turnId, text: '' }, draft: noDraft }
}

function endTurn(before: Conversation, turnId: string | null): Conversation {
  if (turnId === null) return before
  const after = { ...before, startedTurn: null, endedTurns: [...before.endedTurns, turnId] }
  return before.running?.turnId === turnId ? { ...after, running: null, draft: noDraft } : after
}

function changeAttachment(before: Conversation, id: string, changes: Partial<Attachment>): Conversation {
  const attachment = before.attachments[id]
  return attachment ? { ...before, attachments: { ...before.attachments, [id]: { ...attachment, ...changes } } } : before
}

/**
 * The conversation with one more piece of the running reply. What is shown are the pieces without a gap from the first
 * one on, of the newest attempt (C3). Pieces may come twice, in any order, and before the event that starts their turn.
 */
export function applyDelta(conversation: Conversation, delta: Delta): Conversation {
  if (conversation.endedTurns.includes(delta.turn_id)) return conversation
  const before = conversation.running?.turnId === delta.turn_id ? conversation : begin(conversation, delta.turn_id)
  const { attempt } = before.draft
  if (delta.attempt < attempt) return conversation
  return addPiece(delta.attempt > attempt ? { ...before, draft: { ...noDraft, attempt: delta.attempt } } : before, delta)
}

function addPiece(before: Conversation, delta: Delta): Conversation {
  let { next } = before.draft
  if (delta.index < next) return before
  let text = next === 0 ? '' : (before.running?.text ?? '')
  const early: { [index: number]: string } = { ...before.draft.early, [delta.index]: delta.text }
  for (let piece = early[next]; piece !== undefined; piece = early[next]) {
    text += piece
    delete early[next]
    next += 1
  }
  return { ...before, running: { turnId: delta.turn_id, text }, draft: { attempt: delta.attempt, next, early } }
}
