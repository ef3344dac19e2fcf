import type { EventType } from '../../../src/protocol/event.ts'
import type { Delta } from '../../../src/protocol/frame.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { EventFrame } from '../conversation.ts'

const SESSION = 'ses_01h455vb4pex5vsknk084sn02q' as Message['session_id']

/** The event `seq`, right after the one before it unless told otherwise. */
export function sampleEvent(seq: number, type: EventType, data: { readonly [name: string]: unknown }, prevSeq = seq - 1): EventFrame {
  const event = { type, data, created_at: '2026-11-22T13:31:00.000Z' } as EventFrame['event']
  return { type: 'event', session_id: SESSION, seq, prev_seq: prevSeq, event }
}

export function sampleMessage(seq: number, changes: Partial<Message> = {}): Message {
  return {
    id: `msg_${seq}` as Message['id'],
    session_id: SESSION,
    seq,
    role: 'customer',
    content: `Message ${seq}`,
    citations: [],
    attachments: [],
    client_message_id: null,
    in_reply_to: null,
    author: null,
    visibility: 'public',
    state: 'complete',
    created_at: '2026-11-22T13:31:00.000Z',
    ...changes,
  }
}

export function sampleDelta(turn: string, attempt: number, index: number, text: string): Delta {
  return { session_id: SESSION, turn_id: turn as Delta['turn_id'], attempt, index, text }
}
