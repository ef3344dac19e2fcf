import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { newId } from '../../src/domain/new-id.ts'
import type { SessionEvent } from '../../src/protocol/event.ts'
import type { ApprovalId, SessionId } from '../../src/protocol/ids.ts'
import type { Session } from '../../src/protocol/session.ts'
import { Chat } from '../../web/chat-core/chat.ts'
import type { WebSocketLike } from '../../web/chat-core/socket-link.ts'
import { anIncomingMessage } from '../factories.ts'
import { type LiveServer, openLiveServer } from './live-server.ts'

let desk: LiveServer
let session: SessionId
let customers: readonly (string | undefined)[]
let customer: string
let agent: string

beforeAll(async () => {
  desk = await openLiveServer()
  agent = await desk.staffToken('support')
}, 60_000)
afterAll(() => desk.close())

beforeEach(async () => {
  ;({ id: session, token: customer } = await desk.openSession({ user_id: 'user' }))
  // The session's own token, the person it belongs to, and in the mode `open` whoever knows its id.
  customers = [customer, await desk.staffToken('user' as never), undefined]
})

function as(token: string | undefined, more: Record<string, string> = {}): Record<string, string> {
  return token === undefined ? more : { authorization: `Bearer ${token}`, ...more }
}

/** A reply that waits for an agent: three events that all may read, 2 … 4 of a fresh session. */
async function askApproval(): Promise<ApprovalId> {
  const now = Date.now()
  const accepted = await desk.store.acceptMessage(anIncomingMessage(session, { lease: { owner: 'test', until: now + 60_000 } }), now)
  if (accepted.kind !== 'accepted' || !accepted.claim) throw new Error(accepted.kind)
  const id = newId.approval()
  const asks_approval = { id, approver: 'agent' as const, tool: 't', input: '{}', expires: now + 60_000 }
  const reply = { content: 'A colleague has to confirm this.', citations: [], state: 'complete' as const }
  const conclusion = { outcome: 'answered' as const, confidence: 1, reply, escalation: null, dropped_sentences: 0, asks_approval }
  await desk.store.concludeTurn(accepted.claim, conclusion, now)
  return id
}

/** One event for the staff alone. */
async function reject(id: ApprovalId): Promise<void> {
  expect((await desk.post(`/api/approvals/${id}/reject`, {}, as(agent))).status).toBe(200)
}

async function change(subject: string, token: string | undefined): Promise<Session> {
  const headers = as(token, { 'content-type': 'application/json' })
  const response = await fetch(`${desk.url}/api/sessions/${session}`, { method: 'PATCH', headers, body: JSON.stringify({ subject }) })
  return (await response.json()) as Session
}

async function get<Body>(path: string, token: string | undefined): Promise<Body> {
  return (await fetch(`${desk.url}/api/sessions/${session}${path}`, { headers: as(token) })).json() as Promise<Body>
}

const readEvents = (token: string | undefined, query = '') =>
  get<{ data: SessionEvent[]; last_seq: number }>(`/events${query}`, token).then(({ data, last_seq }) => ({
    chain: data.map(({ seq, prev_seq }) => [seq, prev_seq]),
    types: data.map(({ type }) => type as string),
    last_seq,
  }))

/** What a stream of server-sent events tells up to the text that is looked for. */
async function readStream(path: string, token: string | undefined, end: string, headers: Record<string, string> = {}, body?: object) {
  const hangUp = new AbortController()
  const response = await fetch(desk.url + path, {
    method: body ? 'POST' : 'GET',
    headers: as(token, { accept: 'text/event-stream', 'content-type': 'application/json', ...headers }),
    signal: hangUp.signal,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  let text = ''
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    if (text.includes(end)) break
  }
  hangUp.abort()
  return text
}

const chainOf = (stream: string) =>
  [...stream.matchAll(/^id: (\d+)\n.*\ndata: (.*)$/gm)].map(([, id, data]) => [Number(id), JSON.parse(data ?? '').prev_seq])

describe('what is for the staff alone', () => {
  it('[L7] is not among the events of a customer, nor counted', async () => {
    const approval = await askApproval()
    await reject(approval)
    for (const reader of customers) {
      expect(await readEvents(reader, '?after=2')).toEqual({
        chain: [
          [3, 2],
          [4, 3],
        ],
        types: ['reply.started', 'reply.completed'],
        last_seq: 4,
      })
      expect(await readEvents(reader, '?after=4')).toMatchObject({ chain: [], last_seq: 4 })
      expect(await get<Session>('', reader)).toMatchObject({ last_seq: 4 })
    }
    expect(await readEvents(agent, '?after=3')).toMatchObject({
      chain: [
        [4, 3],
        [5, 4],
      ],
      types: ['reply.completed', 'approval.decided'],
      last_seq: 5,
    })
    expect(await get<Session>('', agent)).toMatchObject({ last_seq: 5 })
  })

  it('[L7] leaves the customer no hole where it was, and no page empty', async () => {
    const approvals = [await askApproval(), await askApproval()]
    for (const id of approvals) await reject(id)
    await change('Refund', customer)
    for (const reader of customers) {
      expect(await readEvents(reader, '?after=6')).toMatchObject({
        chain: [
          [7, 6],
          [10, 7],
        ],
        last_seq: 10,
      })
      expect(await readEvents(reader, '?after=7&limit=1')).toMatchObject({ chain: [[10, 7]] })
    }
    expect((await readEvents(agent, '?after=7')).chain).toEqual([
      [8, 7],
      [9, 8],
      [10, 9],
    ])
  })

  it('[L7] shows in no answer to a change either', async () => {
    const approval = await askApproval()
    expect(await change('Refund', customer)).toMatchObject({ last_seq: 5 })
    await reject(approval)
    expect(Object.keys(await change('Refund', customer))).not.toContain('last_public_seq')
    const closed = (await (await desk.post(`/api/sessions/${session}/close`, {}, as(customer))).json()) as Session
    expect(closed).toMatchObject({ last_seq: 8 })
    const list = await fetch(`${desk.url}/api/sessions?user_id=user&limit=1`, { headers: as(agent) })
    expect(((await list.json()) as { data: Session[] }).data).toEqual([closed])
    // Its message opens the session again: four events that all may read, and one for the staff.
    await reject(await askApproval())
    for (const [reader, last_seq] of [
      [customer, 12],
      [agent, 13],
    ] as const)
      expect(await get<Session>('', reader)).toMatchObject({ last_seq })
  })

  it('[L7] is not in a stream of server-sent events, wherever it begins', async () => {
    const approval = await askApproval()
    await reject(approval)
    await change('Refund', customer)
    const path = `/api/sessions/${session}/events`
    for (const reader of customers) {
      const whole = await readStream(path, reader, 'session.updated')
      expect(whole).not.toContain('approval.')
      expect(chainOf(whole)).toEqual([
        [1, 0],
        [2, 1],
        [3, 2],
        [4, 3],
        [6, 4],
      ])
      expect(chainOf(await readStream(path, reader, 'session.updated', { 'last-event-id': '4' }))).toEqual([[6, 4]])
    }
    expect(chainOf(await readStream(path, agent, 'session.updated', { 'last-event-id': '4' }))).toEqual([
      [5, 4],
      [6, 5],
    ])
  })

  it('[L7] is not in the stream of a turn that follows on it', async () => {
    await reject(await askApproval())
    const path = `/api/chat/sessions/${session}/messages`
    const told = await readStream(path, customer, 'event: done', {}, { message: 'Hello!' })
    expect(told).not.toContain('approval.')
    expect(chainOf(told)[0]).toEqual([6, 4])
  })

  it('[L7] has a seq that only the staff may go on from when nothing that all may read has come after it', async () => {
    await reject(await askApproval())
    const path = `/api/sessions/${session}/events`
    for (const reader of customers) {
      expect(await readStream(path, reader, 'event: reload', { 'last-event-id': '5' })).toContain('event: reload')
      const client = await desk.connect(reader)
      client.send({ type: 'subscribe', session_id: session, after_seq: 5 })
      await client.next('reload')
      client.send({ type: 'subscribe', session_id: session, after_seq: 4 })
      expect(await client.next('subscribed')).toMatchObject({ last_seq: 4 })
      await client.close()
    }
    const staff = await desk.connect(agent)
    staff.send({ type: 'subscribe', session_id: session, after_seq: 5 })
    expect(await staff.next('subscribed')).toMatchObject({ last_seq: 5 })
    await staff.close()
  })

  it('[L7] goes by a chat that is open without making it ask again, and reaches an agent who follows', async () => {
    const approvals: ApprovalId[] = []
    for (let at = 0; at < 10; at++) approvals.push(await askApproval())
    const sent: string[] = []
    const received: string[] = []
    const chat = new Chat({
      url: desk.socketUrl,
      sessionId: session,
      token: customer,
      storage: { load: () => null, save: () => {} },
      createSocket: (url) => listening(url, sent, received),
    })
    const staff = await desk.connect(agent)
    staff.send({ type: 'subscribe', session_id: session, after_seq: 0 })
    chat.start()
    await expect.poll(() => chat.state.conversation.lastSeq).toBe(31)
    for (const [at, id] of approvals.entries()) {
      await reject(id)
      if (at % 3 === 0) await change(`Subject ${at}`, customer)
    }
    const { seq } = await staff.next('event', ({ event }) => event.data.subject === 'Subject 9')
    await expect.poll(() => chat.state.conversation.lastSeq).toBe(seq)
    expect(sent.filter((text) => text.includes('"subscribe"'))).toHaveLength(1)
    expect(received.filter((text) => text.includes('approval.'))).toEqual([])
    expect(staff.all('event').map((event) => [event.seq, event.prev_seq])).toEqual(Array.from({ length: seq }, (_, at) => [at + 1, at]))
    expect(staff.all('event').filter(({ event }) => event.type === 'approval.decided')).toHaveLength(10)
    chat.close()
    await staff.close()
  })
})

/** A socket that writes down what goes over it. */
function listening(url: string, sent: string[], received: string[]): WebSocketLike {
  const socket = new WebSocket(url)
  const like: WebSocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send(data) {
      sent.push(data)
      socket.send(data)
    },
    close: () => socket.close(),
  }
  socket.on('open', () => like.onopen?.())
  socket.on('message', (data) => {
    received.push(String(data))
    like.onmessage?.({ data: String(data) })
  })
  socket.on('close', (code) => like.onclose?.({ code }))
  socket.on('error', () => {})
  return like
}
