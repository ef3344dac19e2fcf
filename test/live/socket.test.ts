import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { LiveClient } from './live-client.ts'
import { type LiveServer, openLiveServer } from './live-server.ts'
import { ScriptedModel } from './scripted-model.ts'

const model = new ScriptedModel()
// A sentence is judged when the next one begins: its markers may stand behind its stop.
const STANDARD = 'Standard shipping takes 3–5 business days [1].'
const EXPRESS = 'Express shipping takes 1–2 business days [1].'

let desk: LiveServer
beforeAll(async () => {
  desk = await openLiveServer({}, model)
}, 60_000)
afterAll(() => desk.close())

/** Asks, and lets the scripted model answer in two sentences. */
async function askShipping(client: LiveClient, session: string, id: string): Promise<void> {
  client.send({ type: 'message', session_id: session as never, client_message_id: id, content: 'How long does shipping take?' })
  await client.next('ack', (ack) => ack.client_message_id === id)
}

describe('a live socket', () => {
  it('[L3] acknowledges a message, tells its events in order, and streams the reply; [L4] the deltas joined are the reply', async () => {
    const { id } = await desk.openSession()
    const client = await desk.follow(id)
    await askShipping(client, id, 'c-1')
    model.say(STANDARD, EXPRESS)
    await client.next('delta')
    model.finish()
    const completed = await client.event('reply.completed')
    expect(client.all('event').map(({ event }) => event.type)).toEqual([
      'session.created',
      'message.created',
      'reply.started',
      'reply.completed',
    ])
    expect(client.all('event').map(({ seq, prev_seq }) => [seq, prev_seq])).toEqual([1, 2, 3, 4].map((seq) => [seq, seq - 1]))
    const message = completed.event.data.message as { content: string }
    expect(
      client
        .all('delta')
        .map(({ text }) => text)
        .join(''),
    ).toBe(message.content)
    expect(message.content).toContain('3–5')
    expect(message.content).toContain('1–2')
    await client.close()
  })

  it('[L4] gives who comes in mid-turn the deltas so far first, then the rest', async () => {
    const { id } = await desk.openSession()
    const first = await desk.follow(id)
    await askShipping(first, id, 'c-1')
    model.say(STANDARD, EXPRESS)
    await first.next('delta')
    const late = await desk.follow(id)
    await late.next('delta')
    expect(late.all('event').map(({ event }) => event.type)).toEqual(['session.created', 'message.created', 'reply.started'])
    model.finish()
    const reply = (await late.event('reply.completed')).event.data.message as { content: string }
    expect(
      late
        .all('delta')
        .map(({ text }) => text)
        .join(''),
    ).toBe(reply.content)
    expect(late.all('delta').map(({ index }) => index)).toEqual(late.all('delta').map((_, index) => index))
    await Promise.all([first.close(), late.close()])
  })

  it('[L5] stores what was shown when the customer stops the reply, and says so', async () => {
    const { id } = await desk.openSession()
    const client = await desk.follow(id)
    await askShipping(client, id, 'c-1')
    model.say(STANDARD, EXPRESS)
    const shown = await client.next('delta')
    client.send({ type: 'stop', session_id: id })
    const stopped = await client.event('reply.stopped')
    expect(stopped.event.data.message).toMatchObject({ content: shown.text, state: 'stopped', citations: [{ marker: 1 }] })
    const [, stored] = await desk.readMessages(id)
    expect(stored).toEqual(stopped.event.data.message)
    await client.close()
  })

  it('[L2] gives each event after a seq exactly once, then those that come, and reload for a seq that is none', async () => {
    const { id } = await desk.openSession()
    for (let at = 0; at < 60; at++) {
      await fetch(`${desk.url}/api/sessions/${id}`, {
        method: 'PATCH',
        body: JSON.stringify({ subject: `subject ${at}` }),
        headers: { 'content-type': 'application/json' },
      })
    }
    const reader = await desk.follow(id, 3)
    await reader.next('event', ({ seq }) => seq === 61)
    await fetch(`${desk.url}/api/sessions/${id}/close`, { method: 'POST' })
    await reader.event('session.closed')
    expect(reader.all('event').map(({ seq }) => seq)).toEqual(Array.from({ length: 59 }, (_, index) => index + 4))
    for (const after_seq of [-1, 63, 1e9]) {
      const lost = await desk.connect()
      lost.send({ type: 'subscribe', session_id: id, after_seq })
      await lost.next('reload')
      expect(lost.all('subscribed')).toEqual([])
      await lost.close()
    }
    await reader.close()
  })

  it('[L2] takes a second subscribe for the only one', async () => {
    const { id } = await desk.openSession()
    const client = await desk.follow(id)
    await client.event('session.created')
    client.send({ type: 'subscribe', session_id: id, after_seq: 1 })
    await fetch(`${desk.url}/api/sessions/${id}/close`, { method: 'POST' })
    await client.event('session.closed')
    expect(client.all('event').map(({ seq }) => seq)).toEqual([1, 2])
    client.send({ type: 'unsubscribe', session_id: id })
    client.send({ type: 'ping' })
    await client.next('pong')
    await client.close()
  })

  it('[L3] takes one client_message_id for one message, also over several sockets at once', async () => {
    const { id } = await desk.openSession()
    const clients = await Promise.all(Array.from({ length: 10 }, () => desk.connect()))
    for (const client of clients) {
      for (let at = 0; at < 5; at++) client.send({ type: 'message', session_id: id, client_message_id: 'once', content: 'Hello!' })
    }
    const acks = await Promise.all(clients.map((client) => client.next('ack')))
    expect(new Set(acks.map(({ message }) => message.id)).size).toBe(1)
    await Promise.all(clients.map((client) => client.close()))
  })

  it('keeps the order in which messages were sent', async () => {
    const { id } = await desk.openSession()
    const client = await desk.follow(id)
    for (let at = 0; at < 100; at++) {
      client.send({ type: 'message', session_id: id, client_message_id: `m-${at}`, content: `Hello ${at}!` })
    }
    await client.next('ack', (ack) => ack.client_message_id === 'm-99')
    const said = client.all('event').filter(({ event }) => event.type === 'message.created')
    expect(said.map(({ event }) => (event.data.message as { content: string }).content)).toEqual(
      Array.from({ length: 100 }, (_, at) => `Hello ${at}!`),
    )
    await client.close()
  })

  it('tells the staff that a customer types, and not the customer', async () => {
    const { id } = await desk.openSession()
    const token = await desk.staffToken('support')
    const [customer, other, staff] = await Promise.all([desk.follow(id), desk.follow(id), desk.connect(token)])
    staff.send({ type: 'subscribe', session_id: id, after_seq: 0 })
    await staff.event('session.created')
    customer.send({ type: 'typing', session_id: id, active: true })
    expect(await staff.next('typing')).toEqual({ type: 'typing', session_id: id, role: 'customer', active: true })
    staff.send({ type: 'typing', session_id: id, active: true })
    expect(await other.next('typing')).toMatchObject({ role: 'agent' })
    expect(other.all('typing')).toHaveLength(1)
    await Promise.all([customer, other, staff].map((client) => client.close()))
  })

  it('hands over to a person', async () => {
    const { id } = await desk.openSession()
    const client = await desk.follow(id)
    client.send({ type: 'escalate', session_id: id })
    expect((await client.event('escalation.created')).event.data.escalation).toMatchObject({ reason: 'customer_request' })
    expect((await client.event('session.updated')).event.data).toEqual({ status: 'queued' })
    await client.close()
  })

  it('[L6] tells who reads an erased session that it is gone', async () => {
    const { id } = await desk.openSession({ user_id: 'kim' })
    const token = await desk.staffToken('admin')
    const client = await desk.follow(id)
    await fetch(`${desk.url}/api/sessions/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
    expect(await client.next('error')).toMatchObject({ code: 'not_found', ref: id })
    await client.close()
  })
})

describe('[L6] who gets in', () => {
  it('refuses a page of another origin, and lets in those of the own and of CORS_ORIGINS', async () => {
    const refused = new LiveClient(desk.socketUrl, { origin: 'https://evil.example' })
    const answer = await new Promise<number>((resolve) => refused.socket.on('unexpected-response', (_q, r) => resolve(r.statusCode ?? 0)))
    expect(answer).toBe(403)
    for (const origin of [desk.url, 'http://localhost:5173']) {
      const client = new LiveClient(desk.socketUrl, { origin })
      await client.opened()
      await client.close()
    }
  })

  it('never tells of a session to who may not read it', async () => {
    const [mine, other] = await Promise.all([desk.openSession(), desk.openSession()])
    const client = await desk.connect(mine.token)
    client.send({ type: 'subscribe', session_id: other.id, after_seq: 0 })
    expect(await client.next('error')).toMatchObject({ code: 'not_found', ref: other.id })
    client.send({ type: 'message', session_id: other.id, client_message_id: 'x', content: 'Hello!' })
    expect(await client.next('error', ({ ref }) => ref === 'x')).toMatchObject({ code: 'not_found' })
    client.send({ type: 'stop', session_id: other.id })
    client.send({ type: 'typing', session_id: other.id, active: true })
    client.send({ type: 'escalate', session_id: other.id })
    client.send({ type: 'ping' })
    await client.next('pong')
    expect(client.all('error')).toHaveLength(5)
    expect((await desk.readSession(other.id)).status).toBe('assistant')
    await client.close()
  })

  it.each([
    ['a frame before hello', '{"type":"ping"}', 4400],
    ['another protocol', '{"type":"hello","protocol":2}', 4400],
    ['a wrong token', '{"type":"hello","protocol":1,"token":"abc"}', 4401],
    ['binary', Buffer.from('{"type":"hello","protocol":1}'), 4400],
    ['what is too large', `{"type":"hello","protocol":1,"token":"${'x'.repeat(500_000)}"}`, 1009],
  ])('closes the socket of who sends %s', async (_name, frame, code) => {
    const client = new LiveClient(desk.socketUrl)
    await client.opened()
    client.socket.send(frame)
    expect((await client.closed).code).toBe(code)
  })

  it.each([
    ['not JSON', '{"type":', 'malformed_json', undefined],
    ['an array', '[]', 'validation_failed', undefined],
    ['no type', '{}', 'validation_failed', undefined],
    ['a message without text', '{"type":"message","session_id":"nope","client_message_id":"m1","content":" "}', 'validation_failed', 'm1'],
    ['a second hello', '{"type":"hello","protocol":1}', 'conflict', undefined],
    ['an unknown field', '{"type":"ping","x":1}', 'validation_failed', undefined],
    ['a lone surrogate', '{"type":"message","session_id":"s","client_message_id":"\\ud800","content":"x"}', 'validation_failed', '\ud800'],
  ])('answers %s with an error and stays open', async (_name, frame, code, ref) => {
    const client = await desk.connect()
    client.socket.send(frame)
    expect(await client.next('error')).toMatchObject(ref === undefined ? { code } : { code, ref: expect.anything() })
    client.send({ type: 'ping' })
    await client.next('pong')
    await client.close()
  })

  it('closes the socket of who floods it with frames', async () => {
    const client = await desk.connect()
    for (let at = 0; at < 300; at++) client.send({ type: 'ping' })
    expect((await client.closed).code).toBe(4429)
  })

  it('answers 426 to a plain request, and ignores an upgrade to anything else', async () => {
    const plain = await fetch(`${desk.url}/ws`)
    expect([plain.status, ((await plain.json()) as { error: string }).error]).toEqual([426, 'upgrade_required'])
    const other = new WebSocket(desk.socketUrl.replace('/ws', '/other'))
    const status = await new Promise<number>((resolve) =>
      other.on('unexpected-response', (_q, r) => resolve(r.statusCode ?? 0)).on('error', () => {}),
    )
    expect(status).toBe(404)
  })
})
