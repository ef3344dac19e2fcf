import { expect, it } from 'vitest'
import type { ErrorCode } from '../../src/protocol/errors.ts'
import type { OutboxEntry } from './outbox.ts'
import { memoryStorage, type OpenChat, openChat } from './test/open-chat.ts'
import { sampleEvent, sampleMessage } from './test/sample-frames.ts'

const sentIds = ({ socket }: OpenChat) =>
  socket()
    .sentOf('message')
    .map((frame) => frame.client_message_id)
const states = ({ chat }: OpenChat) => chat.state.outbox.map(({ clientMessageId, state }) => `${clientMessageId} ${state}`)
const stored = ({ value }: { value: string | null }) => (JSON.parse(value ?? '[]') as OutboxEntry[]).map(({ content }) => content)

function acknowledge({ socket }: OpenChat, id: string, seq: number): void {
  socket().receive({ type: 'ack', client_message_id: id, message: sampleMessage(seq, { client_message_id: id }) })
}

function refuse({ socket }: OpenChat, id: string, code: ErrorCode): void {
  socket().receive({ type: 'error', code, message: 'No.', ref: id })
}

it('[C4] shows what was sent at once, and never twice', () => {
  const open = openChat()
  open.goOnline()
  const shown: string[][] = []
  open.chat.subscribe(({ conversation, outbox }) => {
    shown.push([
      ...conversation.messages.map((message) => message.client_message_id ?? ''),
      ...outbox.map((entry) => entry.clientMessageId),
    ])
  })
  open.chat.send('Hello')
  acknowledge(open, 'c1', 1)
  open.socket().receive(sampleEvent(1, 'message.created', { message: sampleMessage(1, { client_message_id: 'c1' }) }))
  expect(new Set(shown.map(String))).toEqual(new Set(['c1']))
  expect(open.chat.state).toMatchObject({ outbox: [], conversation: { lastSeq: 1, messages: [{ id: 'msg_1' }] } })
})

it('[C4] settles a message by its event when no acknowledgement comes', () => {
  const open = openChat()
  open.goOnline()
  open.chat.send('Hello')
  open.socket().receive(sampleEvent(1, 'message.created', { message: sampleMessage(1, { client_message_id: 'c1' }) }))
  expect(open.chat.state.outbox).toEqual([])
})

it('[C5] keeps a message in the storage from before it is sent until it is stored', () => {
  const storage = memoryStorage()
  const open = openChat({ storage })
  open.chat.send('Hello')
  expect(stored(storage)).toEqual(['Hello'])
  open.goOnline()
  expect(stored(storage)).toEqual(['Hello'])
  acknowledge(open, 'c1', 1)
  expect(stored(storage)).toEqual([])
})

it('[C5] sends after a reload what was not settled before, under the same id', () => {
  const storage = memoryStorage()
  const before = openChat({ storage })
  before.goOnline()
  before.chat.send('Hello', ['att_1'])
  before.chat.close()
  const after = openChat({ storage })
  expect(states(after)).toEqual(['c1 waiting'])
  after.goOnline()
  expect(after.socket().sentOf('message')).toMatchObject([{ client_message_id: 'c1', content: 'Hello', attachment_ids: ['att_1'] }])
})

it('[C5] leaves to another tab what that one has put into the same storage', () => {
  const storage = memoryStorage()
  const newId = (tab: string) => () => tab
  const one = openChat({ storage, newId: newId('one') })
  const other = openChat({ storage, newId: newId('other') })
  one.chat.send('From one')
  other.chat.send('From the other')
  expect(stored(storage)).toEqual(['From one', 'From the other'])
  other.goOnline()
  acknowledge(other, 'other', 1)
  expect(stored(storage)).toEqual(['From one'])
  other.chat.close()
  one.goOnline()
  expect(sentIds(one)).toEqual(['one'])
})

it('[C5] sends what a tab that was closed has left, as soon as it is online', () => {
  const storage = memoryStorage()
  const left = openChat({ storage, newId: () => 'left' })
  const open = openChat({ storage })
  left.chat.send('Hello')
  left.chat.close()
  expect(states(open)).toEqual([])
  open.goOnline()
  expect(sentIds(open)).toEqual(['left'])
})

it.each([
  ['that fails', { load: () => expect.fail('forbidden'), save: () => expect.fail('full') }],
  ['with something else in it', memoryStorage('{"not": "an outbox"}')],
  ['with broken JSON in it', memoryStorage('[{')],
  ['with broken entries in it', memoryStorage('[null, {}, {"clientMessageId": "x", "content": 5}]')],
])('[C5] sends also with a storage %s', (_, storage) => {
  const open = openChat({ storage })
  expect(open.chat.state.outbox).toEqual([])
  open.goOnline()
  open.chat.send('Hello')
  expect(sentIds(open)).toEqual(['c1'])
})

it('[C6] sends in order what was written offline, and what had no answer again after the next connection', () => {
  const open = openChat()
  for (const text of ['One', 'Two', 'Three']) open.chat.send(text)
  open.goOnline()
  expect(sentIds(open)).toEqual(['c1', 'c2', 'c3'])
  acknowledge(open, 'c2', 1)
  open.socket().onclose?.({ code: 1006 })
  expect(states(open)).toEqual(['c1 waiting', 'c3 waiting'])
  open.chat.wake()
  open.goOnline()
  expect(sentIds(open)).toEqual(['c1', 'c3'])
})

it('[C6] has at most 10 messages without an answer', () => {
  const open = openChat()
  for (let count = 0; count < 25; count++) open.chat.send('Text')
  open.goOnline()
  expect(sentIds(open)).toHaveLength(10)
  acknowledge(open, 'c1', 1)
  refuse(open, 'c2', 'validation_failed')
  expect(sentIds(open)).toHaveLength(12)
})

it('[C6] sends again what has no answer after 10 s', () => {
  const open = openChat()
  open.goOnline()
  open.chat.send('Hello')
  open.clock.advance(9_999)
  expect(sentIds(open)).toEqual(['c1'])
  open.clock.advance(1)
  expect(sentIds(open)).toEqual(['c1', 'c1'])
})

it.each(['rate_limited', 'unavailable', 'internal_error', 'conflict', 'request_timeout'] as const)(
  '[C6] tries again by itself after %s',
  (code) => {
    const open = openChat()
    open.goOnline()
    open.chat.send('One')
    refuse(open, 'c1', code)
    open.chat.send('Two')
    expect(states(open)).toEqual(['c1 waiting', 'c2 waiting'])
    open.clock.advance(1_999)
    expect(sentIds(open)).toEqual(['c1'])
    open.clock.advance(1)
    expect(sentIds(open)).toEqual(['c1', 'c1', 'c2'])
    refuse(open, 'c1', code)
    open.clock.advance(3_999)
    expect(sentIds(open)).toHaveLength(3)
    open.clock.advance(1)
    expect(sentIds(open).slice(3)).toEqual(['c1', 'c2'])
  },
)

it('[C6] leaves to the person what was refused for good', () => {
  const storage = memoryStorage()
  const open = openChat({ storage })
  open.goOnline()
  open.chat.send('One')
  open.chat.send('Two')
  refuse(open, 'c1', 'validation_failed')
  expect(open.chat.state.outbox[0]).toMatchObject({ state: 'failed', reason: 'No.', content: 'One' })
  open.clock.advance(25_000)
  expect(stored(storage)).toEqual(['One', 'Two'])
  expect(sentIds(open).filter((id) => id === 'c1')).toHaveLength(1)
  expect(states(openChat({ storage }))).toEqual(['c1 failed', 'c2 waiting'])
})

it('[C6] tries again or gives up when the person says so', () => {
  const storage = memoryStorage()
  const open = openChat({ storage })
  open.goOnline()
  open.chat.send('One')
  open.chat.send('Two')
  refuse(open, 'c1', 'validation_failed')
  refuse(open, 'c2', 'not_found')
  open.chat.retry('c1')
  expect(sentIds(open)).toEqual(['c1', 'c2', 'c1'])
  open.chat.discard('c2')
  expect(states(open)).toEqual(['c1 sending'])
  expect(stored(storage)).toEqual(['One'])
})

it('[C6] keeps a message that the day’s budget refuses, with the server’s words, and sends it again only when the person does', () => {
  const storage = memoryStorage()
  const open = openChat({ storage })
  open.goOnline()
  open.chat.send('How long is shipping?')
  open.socket().receive({ type: 'error', code: 'budget_exhausted', message: 'Ask for a person.', ref: 'c1' })
  open.clock.advance(20_000)
  expect(sentIds(open)).toEqual(['c1'])
  open.socket().onclose?.({ code: 1006 })
  open.chat.wake()
  open.goOnline()
  open.chat.escalate()
  open.chat.send('A person, please')
  expect(sentIds(open)).toEqual(['c2'])
  expect(open.socket().sentOf('escalate')).toHaveLength(1)
  expect(states(open)[0]).toBe('c1 failed')
  expect(open.chat.state.outbox[0]?.reason).toBe('Ask for a person.')
  expect(stored(storage)).toContain('How long is shipping?')
  open.chat.retry('c1')
  expect(sentIds(open)).toEqual(['c2', 'c1'])
})
