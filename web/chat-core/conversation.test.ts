import { expect, it } from 'vitest'
import type { Delta } from '../../src/protocol/frame.ts'
import { fc } from '../../test/fast-check.ts'
import { addMessage, applyDelta, applyEvent, type Conversation, type EventFrame, emptyConversation } from './conversation.ts'
import { sampleDelta, sampleEvent, sampleMessage } from './test/sample-frames.ts'

function after(...frames: EventFrame[]): Conversation {
  return frames.reduce((conversation, frame) => {
    const applied = applyEvent(conversation, frame)
    return applied.kind === 'hole' ? expect.fail(`a hole before ${frame.seq}`) : applied.conversation
  }, emptyConversation)
}

function withDeltas(conversation: Conversation, ...deltas: Delta[]): Conversation {
  return deltas.reduce(applyDelta, conversation)
}

const started = sampleEvent(1, 'reply.started', { turn_id: 'trn_1' })
const concluded = (seq: number, content: string) =>
  sampleEvent(seq, 'reply.completed', { turn_id: 'trn_1', message: sampleMessage(seq, { role: 'assistant', content }) })

it('[C1] applies an event once and in order', () => {
  const first = sampleEvent(1, 'message.created', { message: sampleMessage(1) })
  const conversation = after(first)
  expect(applyEvent(conversation, first)).toEqual({ kind: 'ignored', conversation })
  expect(applyEvent(conversation, sampleEvent(3, 'session.closed', {}))).toEqual({ kind: 'hole' })
})

it('[L1] follows the numbers of the reader: events for staff alone are passed over', () => {
  const conversation = after(sampleEvent(1, 'session.created', {}), sampleEvent(4, 'session.closed', {}, 1))
  expect(conversation).toMatchObject({ lastSeq: 4, status: 'closed' })
})

it('keeps the order of messages, each once, whether event or acknowledgement comes first', () => {
  const own = sampleMessage(2, { client_message_id: 'c' })
  const early = addMessage(emptyConversation, own)
  const events = [
    sampleEvent(1, 'message.created', { message: sampleMessage(1, { role: 'agent' }) }),
    sampleEvent(2, 'message.created', { message: own }),
  ]
  const all = events.reduce((before, frame) => {
    const applied = applyEvent(before, frame)
    return applied.kind === 'applied' ? applied.conversation : before
  }, early)
  expect(all.messages.map(({ id }) => id)).toEqual(['msg_1', 'msg_2'])
  expect(addMessage(all, own)).toBe(all)
})

it('shows no internal message', () => {
  expect(addMessage(emptyConversation, sampleMessage(1, { visibility: 'internal' })).messages).toEqual([])
})

it('[C3] shows the pieces without a gap, in whatever order and how often they come', () => {
  const pieces = ['Yes, ', 'within ', '30 days.'].map((text, index) => sampleDelta('trn_1', 1, index, text))
  const [first, second, third] = pieces as [Delta, Delta, Delta]
  expect(withDeltas(after(started), first, third).running?.text).toBe('Yes, ')
  expect(withDeltas(after(started), first, third, third, first, second, second).running?.text).toBe('Yes, within 30 days.')
  expect(withDeltas(after(started), third, second).running?.text).toBe('')
  const one = withDeltas(after(started), first)
  expect(applyDelta(one, first)).toBe(one)
})

it('[C3] shows the beginning of the newest attempt, whatever is lost, doubled and overtaken', () => {
  const piece = fc.record({ attempt: fc.integer({ min: 1, max: 3 }), index: fc.nat({ max: 4 }) })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const textOf = (attempt: number, index: number) => `${attempt}.${index} `
      const deltas = pieces.map(({ attempt, index }) => sampleDelta('trn_1', attempt, index, textOf(attempt, index)))
      const newest = Math.max(...pieces.map(({ attempt }) => attempt))
      const came = new Set(pieces.filter(({ attempt }) => attempt === newest).map(({ index }) => index))
      const gap = [0, 1, 2, 3, 4].findIndex((index) => !came.has(index))
      const expected = Array.from({ length: gap < 0 ? 5 : gap }, (_, index) => textOf(newest, index)).join('')
      expect(withDeltas(after(started), ...deltas).running?.text).toBe(expected)
    }),
  )
})

it('[C3] begins anew with a higher attempt and ignores what comes of a lower one', () => {
  const conversation = withDeltas(after(started), sampleDelta('trn_1', 1, 0, 'Old'), sampleDelta('trn_1', 2, 0, 'New'))
  expect(withDeltas(conversation, sampleDelta('trn_1', 1, 1, ' words')).running).toEqual({ turnId: 'trn_1', text: 'New' })
})

it('[C3] shows a piece that comes before the event that starts its turn, and none after the one that ends it', () => {
  const early = applyDelta(emptyConversation, sampleDelta('trn_1', 1, 0, 'Yes'))
  const begun = applyEvent(early, started)
  expect(begun).toMatchObject({ kind: 'applied', conversation: { running: { turnId: 'trn_1', text: 'Yes' } } })
  const ended = after(started, concluded(2, 'Yes.'))
  expect(ended.running).toBeNull()
  expect(ended.messages.map(({ content }) => content)).toEqual(['Yes.'])
  expect(applyDelta(ended, sampleDelta('trn_1', 1, 1, '.'))).toBe(ended)
})

it.each([
  ['a hand-over', sampleEvent(2, 'escalation.created', { escalation: { status: 'open' } })],
  ['the end of the session', sampleEvent(2, 'session.closed', {})],
])('[C3] ends the running reply with %s, but not the next turn', (_, end) => {
  const ended = after(started, end)
  expect(ended.running).toBeNull()
  expect(applyDelta(ended, sampleDelta('trn_1', 1, 0, 'Late')).running).toBeNull()
  const ahead = applyDelta(after(started), sampleDelta('trn_2', 1, 0, 'Next'))
  expect(applyEvent(ahead, end)).toMatchObject({ conversation: { running: { turnId: 'trn_2', text: 'Next' } } })
})

it('keeps a stopped reply, also one without a word', () => {
  const message = sampleMessage(2, { role: 'assistant', content: '', state: 'stopped' })
  const conversation = after(started, sampleEvent(2, 'reply.stopped', { turn_id: 'trn_1', message }))
  expect(conversation).toMatchObject({ running: null, messages: [{ content: '', state: 'stopped' }] })
})

it('follows who has the floor and the escalation', () => {
  const queued = [
    sampleEvent(1, 'escalation.created', { escalation: { id: 'esc_1', status: 'open' } }),
    sampleEvent(2, 'session.updated', { status: 'queued' }),
    sampleEvent(3, 'session.updated', { locale: 'de' }),
  ]
  expect(after(...queued)).toMatchObject({ status: 'queued', escalation: { status: 'open' } })
  const assigned = [...queued, sampleEvent(4, 'escalation.assigned', { escalation: { id: 'esc_1', status: 'assigned' } })]
  expect(after(...assigned)).toMatchObject({ escalation: { status: 'assigned' } })
  expect(after(...assigned, sampleEvent(5, 'escalation.resolved', {})).escalation).toBeNull()
})

it('keeps the newest rating, and what became of a file', () => {
  const conversation = after(
    sampleEvent(1, 'feedback.created', { message_id: 'msg_1', rating: 'down' }),
    sampleEvent(2, 'feedback.created', { message_id: 'msg_1', rating: 'up' }),
    sampleEvent(3, 'attachment.created', { attachment: { id: 'att_1', state: 'unread', detail: null } }),
    sampleEvent(4, 'attachment.created', { attachment: { id: 'att_2', state: 'unread', detail: null } }),
    sampleEvent(5, 'attachment.ready', { attachment_id: 'att_1' }),
    sampleEvent(6, 'attachment.failed', { attachment_id: 'att_2', detail: 'It is empty.' }),
    sampleEvent(7, 'attachment.ready', { attachment_id: 'att_3' }),
  )
  expect(conversation.ratings).toEqual({ msg_1: 'up' })
  expect(conversation.attachments).toEqual({
    att_1: { id: 'att_1', state: 'ready', detail: null },
    att_2: { id: 'att_2', state: 'failed', detail: 'It is empty.' },
  })
})
