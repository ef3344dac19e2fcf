import { expect, it } from 'vitest'
import { openChat, SESSION } from './test/open-chat.ts'
import { sampleDelta, sampleEvent, sampleMessage } from './test/sample-frames.ts'

const event = (seq: number, prevSeq = seq - 1) => sampleEvent(seq, 'message.created', { message: sampleMessage(seq) }, prevSeq)
const subscribed = { type: 'subscribed', session_id: SESSION as never, last_seq: 0 } as const

it('[C1] subscribes after its last event when it connects again', () => {
  const { chat, socket, goOnline } = openChat()
  goOnline()
  socket().receive(event(1))
  socket().receive(event(2))
  socket().onclose?.({ code: 1006 })
  chat.wake()
  goOnline()
  expect(socket().sentOf('subscribe')).toMatchObject([{ after_seq: 2 }])
})

it('[C1] subscribes again after the last good event when it finds a hole, once at a time', () => {
  const { chat, clock, socket, goOnline } = openChat()
  const asked = () =>
    socket()
      .sentOf('subscribe')
      .map(({ after_seq }) => after_seq)
  goOnline()
  socket().receive(event(1))
  socket().receive(event(3))
  socket().receive(event(4))
  expect(asked()).toEqual([0, 1])
  socket().receive(subscribed)
  socket().receive(event(3))
  expect(asked()).toEqual([0, 1])
  clock.advance(10_000)
  expect(asked()).toEqual([0, 1, 1])
  for (const seq of [2, 3, 4]) socket().receive(event(seq))
  expect(chat.state.conversation.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
})

it('[C1] subscribes again when the server could not go on telling', () => {
  const { socket, goOnline } = openChat()
  goOnline()
  socket().receive({ type: 'error', code: 'internal_error', message: 'Subscribe again.', ref: SESSION })
  expect(socket().sentOf('subscribe')).toHaveLength(2)
})

it('[C1] asks again when there is no answer to a subscribe, and connects anew when it is refused for now', () => {
  const { chat, clock, sockets, socket } = openChat()
  socket().welcome()
  clock.advance(10_000)
  expect(socket().sentOf('subscribe')).toHaveLength(2)
  socket().receive({ type: 'error', code: 'rate_limited', message: 'Too many.', ref: SESSION })
  expect(chat.state.connection).toBe('offline')
  clock.advance(1_000)
  expect(sockets).toHaveLength(2)
})

it('[C1] forgets everything and begins anew when it is told to reload', () => {
  const { chat, socket, goOnline } = openChat()
  goOnline()
  socket().receive(event(1))
  chat.send('Not yet stored')
  socket().receive({ type: 'reload', session_id: SESSION as never })
  expect(socket().sentOf('subscribe').at(-1)).toMatchObject({ after_seq: 0 })
  expect(chat.state).toMatchObject({ conversation: { lastSeq: 0, messages: [] }, outbox: [{ content: 'Not yet stored' }] })
})

it('[L3] takes a repeated acknowledgement for one message', () => {
  const { chat, socket, goOnline } = openChat()
  goOnline()
  const id = chat.send('Hello')
  const ack = { type: 'ack', client_message_id: id, message: sampleMessage(1, { client_message_id: id }) } as const
  socket().receive(ack)
  socket().receive(ack)
  expect(chat.state.conversation.messages).toHaveLength(1)
})

it('[C9] asks for a person as soon as it is online, and until the conversation shows it', () => {
  const { chat, clock, socket, goOnline } = openChat()
  chat.escalate('customer_request')
  expect(socket().sent).toEqual([])
  goOnline()
  const asked = () => socket().sentOf('escalate')
  expect(asked()).toEqual([{ type: 'escalate', session_id: SESSION, reason: 'customer_request' }])
  clock.advance(10_000)
  expect(asked()).toHaveLength(2)
  socket().receive(sampleEvent(1, 'escalation.created', { escalation: { status: 'open' } }))
  clock.advance(10_000)
  chat.escalate()
  expect(asked()).toHaveLength(2)
})

it('[C9] asks no more for a person when the server refuses', () => {
  const { chat, clock, socket, goOnline } = openChat()
  goOnline()
  chat.escalate()
  socket().receive({ type: 'error', code: 'validation_failed', message: 'No.', ref: SESSION })
  clock.advance(20_000)
  expect(socket().sentOf('escalate')).toHaveLength(1)
})

it('shows that an agent types until it is said no more, the message comes or the connection is lost', () => {
  const { chat, clock, socket, goOnline } = openChat()
  goOnline()
  const type = (role: 'agent' | 'customer', active: boolean) =>
    socket().receive({ type: 'typing', session_id: SESSION as never, role, active })
  type('customer', true)
  expect(chat.state.agentTyping).toBe(false)
  type('agent', true)
  clock.advance(4_000)
  type('agent', true)
  clock.advance(5_999)
  expect(chat.state.agentTyping).toBe(true)
  clock.advance(1)
  expect(chat.state.agentTyping).toBe(false)
  type('agent', true)
  type('agent', false)
  expect(chat.state.agentTyping).toBe(false)
  type('agent', true)
  socket().receive(sampleEvent(1, 'message.created', { message: sampleMessage(1, { role: 'agent' }) }))
  expect(chat.state.agentTyping).toBe(false)
  type('agent', true)
  socket().onclose?.({ code: 1006 })
  expect(chat.state.agentTyping).toBe(false)
})

it('says at most every 3 s that the customer types, and at once that they stopped', () => {
  const { chat, clock, socket, goOnline } = openChat()
  goOnline()
  chat.typing(false)
  for (let key = 0; key < 4; key++) {
    chat.typing(true)
    clock.advance(1_000)
  }
  chat.typing(false)
  chat.typing(false)
  expect(
    socket()
      .sentOf('typing')
      .map(({ active }) => active),
  ).toEqual([true, true, false])
})

it('asks to stop the running reply', () => {
  const { chat, socket, goOnline } = openChat()
  goOnline()
  chat.stop()
  expect(socket().sentOf('stop')).toEqual([{ type: 'stop', session_id: SESSION }])
})

it('tells its listeners of each change until they leave', () => {
  const { chat, socket, goOnline } = openChat()
  goOnline()
  const texts: (string | undefined)[] = []
  const leave = chat.subscribe(({ conversation }) => texts.push(conversation.running?.text))
  socket().receive({ type: 'delta', ...sampleDelta('trn_1', 1, 0, 'Yes') })
  leave()
  socket().receive({ type: 'delta', ...sampleDelta('trn_1', 1, 1, '.') })
  expect(texts).toEqual(['Yes'])
  expect(chat.state.conversation.running?.text).toBe('Yes.')
})
