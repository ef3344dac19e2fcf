import { describe, expect, it, vi } from 'vitest'
import type { ServerFrame } from '../../../src/protocol/frame.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { Chat } from '../../chat-core/chat.ts'
import type { WebSocketLike } from '../../chat-core/socket-link.ts'
import { CustomerChat, type Identity } from './customer-chat.ts'
import { findStorage, KeptState, type KeyValueStore } from './kept-state.ts'
import { RequestFault } from './session-api.ts'

/** A server that opens sessions and takes frames, as far as a test lets it. */
class Desk {
  readonly opened: object[] = []
  readonly sockets: FakeSocket[] = []
  fault: RequestFault | null = null

  readonly api = {
    open: async (body: object) => {
      if (this.fault) throw this.fault
      this.opened.push(body)
      return { id: `ses_${this.opened.length}`, token: `token ${this.opened.length}` }
    },
    close: async () => undefined,
    rate: async () => undefined,
  }
}

class FakeSocket implements WebSocketLike {
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  onclose: ((event: { readonly code: number }) => void) | null = null
  readonly frames: { readonly type: string; readonly [field: string]: unknown }[] = []
  isClosed = false

  send(data: string): void {
    this.frames.push(JSON.parse(data))
  }

  close(): void {
    this.isClosed = true
  }

  tell(frame: ServerFrame | object): void {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }

  /** Greets and answers the subscription; gives what was sent beside. */
  serve(): void {
    this.onopen?.()
    this.tell({ type: 'welcome', protocol: 1, heartbeat_seconds: 30 })
    this.tell({ type: 'subscribed', session_id: 'ses_1', last_seq: 0 })
  }

  sent(type: string) {
    return this.frames.filter((frame) => frame.type === type)
  }
}

function openPage(desk = new Desk(), store: KeyValueStore = findStorage(), identity: Identity | null = null) {
  const kept = new KeptState('desk', store)
  const chat = new CustomerChat({
    api: desk.api,
    kept,
    about: { locale: 'en' },
    identity,
    createChat: ({ id, token }, storage, onTokenRefused) =>
      new Chat({
        url: 'ws://desk/ws',
        sessionId: id,
        token,
        storage,
        timers: { now: () => 1_000, after: () => () => {} },
        onTokenRefused,
        createSocket: () => {
          const socket = new FakeSocket()
          desk.sockets.push(socket)
          return socket
        },
      }),
  })
  return { chat, kept, desk, store, settle: () => new Promise<void>((resolve) => setImmediate(resolve)) }
}

const message = (seq: number, role: Message['role'], fields: Partial<Message> = {}) => ({
  type: 'event',
  session_id: 'ses_1',
  seq,
  prev_seq: seq - 1,
  event: {
    type: 'message.created',
    created_at: '2026-11-22T13:31:00.000Z',
    data: { message: { id: `msg_${seq}`, seq, role, content: `${seq}`, visibility: 'public', client_message_id: null, ...fields } },
  },
})

describe('before there is a session', () => {
  it('makes no request and no socket until something is wanted', async () => {
    const { chat, desk, settle } = openPage()
    chat.resume()
    chat.wake()
    chat.stop()
    chat.typing(true)
    await settle()
    expect([desk.opened, desk.sockets]).toEqual([[], []])
  })

  it('shows the first message at once, opens one session for all, and sends in order', async () => {
    const { chat, desk, settle } = openPage()
    chat.send('one')
    chat.send('two', ['att_1'])
    expect(chat.state.outbox.map(({ content, state }) => [content, state])).toEqual([
      ['one', 'waiting'],
      ['two', 'waiting'],
    ])
    await settle()
    desk.sockets[0]?.serve()
    expect(desk.opened).toEqual([{ locale: 'en' }])
    expect(desk.sockets[0]?.sent('message').map(({ content }) => content)).toEqual(['one', 'two'])
  })

  it('keeps what was written over a reload while the server is away, and sends it once', async () => {
    const desk = new Desk()
    desk.fault = new RequestFault(0)
    const before = openPage(desk)
    before.chat.send('hello')
    await before.settle()
    expect(before.chat.state).toMatchObject({ connection: 'offline', outbox: [{ content: 'hello' }] })
    before.chat.close()

    desk.fault = null
    const after = openPage(desk, before.store)
    after.chat.resume()
    await after.settle()
    desk.sockets[0]?.serve()
    expect(desk.sockets[0]?.sent('message')).toMatchObject([{ content: 'hello' }])
    expect(desk.opened).toHaveLength(1)
  })

  it('tries again by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { chat, desk, settle } = openPage()
    desk.fault = new RequestFault(503)
    chat.send('hello')
    await settle()
    desk.fault = null
    vi.runAllTimers()
    await settle()
    expect(desk.opened).toHaveLength(1)
    vi.useRealTimers()
  })

  it('tells why no session can be had, keeps the text, and tries again when the customer says so', async () => {
    const { chat, desk, settle } = openPage()
    desk.fault = new RequestFault(422, 'The proof is wrong.')
    chat.send('one')
    chat.send('two')
    await settle()
    const [one, two] = chat.state.outbox
    expect([one, two]).toMatchObject([
      { content: 'one', state: 'failed', reason: 'The proof is wrong.' },
      { content: 'two', state: 'failed' },
    ])
    desk.fault = null
    chat.discard(two?.clientMessageId ?? '')
    chat.retry(one?.clientMessageId ?? '')
    await settle()
    desk.sockets[0]?.serve()
    expect(desk.sockets[0]?.sent('message').map(({ content }) => content)).toEqual(['one'])
  })

  it('opens a session for somebody who asks for a person, and asks once it is there', async () => {
    const { chat, desk, settle } = openPage()
    chat.escalate()
    expect(chat.state.isPersonAsked).toBe(true)
    await settle()
    desk.sockets[0]?.serve()
    expect(desk.sockets[0]?.sent('escalate')).toEqual([{ type: 'escalate', session_id: 'ses_1', reason: 'customer_request' }])
  })

  it('says who the customer is when the session is opened', async () => {
    const { chat, desk } = openPage(new Desk(), findStorage(), { userId: 'u1', userHash: 'h' })
    await chat.openSession()
    expect(desk.opened).toEqual([{ locale: 'en', user_id: 'u1', user_hash: 'h' }])
  })
})

describe('with a session', () => {
  async function openWith(identity: Identity | null = null) {
    const page = openPage(new Desk(), findStorage(), identity)
    await page.chat.openSession()
    page.desk.sockets[0]?.serve()
    return page
  }

  it('goes on with it on the next page', async () => {
    const { desk, store } = await openWith()
    const next = openPage(desk, store)
    next.chat.resume()
    expect(next.chat.state.sessionId).toBe('ses_1')
    expect(desk.opened).toHaveLength(1)
  })

  it('counts what the other side wrote until it is read, also on the next page', async () => {
    const { chat, desk, store, kept } = await openWith()
    desk.sockets[0]?.tell(message(1, 'customer'))
    desk.sockets[0]?.tell(message(2, 'assistant'))
    desk.sockets[0]?.tell(message(3, 'agent'))
    expect(chat.state.unread).toBe(2)
    expect(chat.markRead().map(({ seq }) => seq)).toEqual([2, 3])
    expect([chat.state.unread, chat.markRead(), kept.session?.lastRead]).toEqual([0, [], 3])

    const next = openPage(desk, store)
    next.chat.resume()
    desk.sockets[1]?.serve()
    for (const seq of [1, 2, 3, 4]) desk.sockets[1]?.tell(message(seq, 'assistant'))
    expect(next.chat.state.unread).toBe(1)
  })

  it('takes what waits into a new one when it is gone', async () => {
    const { chat, desk, settle } = await openWith()
    desk.sockets[0]?.onclose?.({ code: 1006 })
    chat.send('still here')
    chat.wake()
    desk.sockets[1]?.onclose?.({ code: 4401 })
    await settle()
    desk.sockets[2]?.serve()
    expect(desk.opened).toHaveLength(2)
    expect(desk.sockets[2]?.sent('message')).toMatchObject([{ session_id: 'ses_2', content: 'still here' }])
  })

  it('leaves the conversation of somebody else at once', async () => {
    const { chat, kept, desk } = await openWith({ userId: 'u1' })
    kept.draft = 'secret'
    chat.identify({ userId: 'u1' })
    expect(chat.state.sessionId).toBe('ses_1')
    chat.identify({ userId: 'u2' })
    expect([chat.state.sessionId, kept.session, kept.draft, desk.sockets[0]?.isClosed]).toEqual([null, null, '', true])
    await chat.openSession()
    expect(desk.opened[1]).toMatchObject({ user_id: 'u2' })
  })

  it('goes on when a nobody becomes somebody, and ends when somebody logs out', async () => {
    const { chat } = await openWith()
    chat.identify(null)
    expect(chat.state.sessionId).toBe('ses_1')
    chat.identify({ userId: 'u1' })
    expect(chat.state.sessionId).toBe('ses_1')
    chat.identify(null)
    expect(chat.state.sessionId).toBeNull()
  })

  it('follows the other tabs: to a conversation, and out of it', async () => {
    const { desk, store, kept } = await openWith()
    const other = openPage(desk, store)
    other.chat.followTabs()
    expect(other.chat.state.sessionId).toBe('ses_1')
    kept.session = null
    other.chat.followTabs()
    expect(other.chat.state.sessionId).toBeNull()
  })

  it('begins anew with nothing of the old one', async () => {
    const { chat, desk, settle } = await openWith()
    desk.sockets[0]?.tell(message(1, 'assistant'))
    chat.startAnew()
    expect(chat.state).toMatchObject({ sessionId: null, unread: 0, outbox: [], conversation: { messages: [] } })
    chat.send('again')
    await settle()
    expect(desk.opened).toHaveLength(2)
  })
})
