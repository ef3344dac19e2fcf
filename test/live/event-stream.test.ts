import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionId } from '../../src/protocol/ids.ts'
import { type LiveServer, openLiveServer } from './live-server.ts'
import { ScriptedModel } from './scripted-model.ts'

const model = new ScriptedModel()
let desk: LiveServer
beforeAll(async () => {
  desk = await openLiveServer({ READERS_PER_SESSION: '2' }, model)
}, 60_000)
afterAll(() => desk.close())

interface StreamEvent {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly data: { readonly type?: string; readonly seq?: number; readonly text?: string }
}

/** A reader of server-sent events; `until` reads on to the first event of a name, or to the end. */
async function follow(session: SessionId, headers: Record<string, string> = {}, query = '') {
  const hangUp = new AbortController()
  const response = await fetch(`${desk.url}/api/sessions/${session}/events${query}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: hangUp.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const events: StreamEvent[] = []
  let rest = ''
  return {
    response,
    events,
    hangUp: () => hangUp.abort(),
    async until(name: string): Promise<StreamEvent[]> {
      while (!events.some((event) => event.name === name)) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
        if (done) break
        const blocks = (rest + value).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const [, data] = /^data: (.*)$/m.exec(block) ?? []
          if (data) events.push({ id: /^id: (.*)$/m.exec(block)?.[1], name: /^event: (.*)$/m.exec(block)?.[1], data: JSON.parse(data) })
        }
      }
      return events
    },
  }
}

async function ask(session: SessionId): Promise<void> {
  await desk.post(`/api/chat/sessions/${session}/messages`, { message: 'How long does shipping take?' }, { prefer: 'respond-async' })
}

describe('a stream of a session', () => {
  it('[L2] gives the events so far, then those that come; [L4] with the deltas of a reply', async () => {
    const { id } = await desk.openSession()
    const stream = await follow(id)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    await stream.until('session.created')
    await ask(id)
    model.say('Standard shipping takes 3–5 business days [1].', 'Express shipping takes 1–2 business days [1].')
    await stream.until('delta')
    model.finish()
    const events = await stream.until('reply.completed')
    expect(events.filter(({ id }) => id).map(({ id, data }) => [Number(id), data.seq])).toEqual([1, 2, 3, 4].map((seq) => [seq, seq]))
    const [, reply] = await desk.readMessages(id)
    expect(events.map(({ name, data }) => (name === 'delta' ? data.text : '')).join('')).toBe(reply?.content)
    stream.hangUp()
  })

  it('[L2] goes on after Last-Event-ID, which wins over `after`, and says reload when there is no such seq', async () => {
    const { id } = await desk.openSession()
    await desk.post(`/api/sessions/${id}/close`, {})
    const stream = await follow(id, { 'last-event-id': '1' }, '?after=0')
    expect((await stream.until('session.closed')).map(({ id }) => id)).toEqual(['2'])
    stream.hangUp()
    const lost = await follow(id, {}, '?after=99')
    expect((await lost.until('reload')).map(({ name }) => name)).toEqual(['reload'])
    expect(await lost.until('nothing more')).toHaveLength(1)
  })

  it('[L6] is refused to who may not read the session, and to a crowd; who hangs up makes room', async () => {
    const [{ id }, other] = await Promise.all([desk.openSession(), desk.openSession()])
    expect((await follow(id, { authorization: `Bearer ${other.token}` })).response.status).toBe(404)
    const [first] = [await follow(id), await follow(id)]
    expect((await follow(id)).response.status).toBe(429)
    first.hangUp()
    await expect.poll(async () => (await follow(id)).response.status).toBe(200)
  })

  it('[L5] ends a reply that the customer stops over HTTP with what was shown', async () => {
    const { id } = await desk.openSession()
    const stream = await follow(id)
    await ask(id)
    model.say('Standard shipping takes 3–5 business days [1].', 'Express shipping takes 1–2 business days [1].')
    await stream.until('delta')
    expect((await fetch(`${desk.url}/api/chat/sessions/${id}/stop`, { method: 'POST' })).status).toBe(204)
    await stream.until('reply.stopped')
    expect((await desk.readMessages(id))[1]).toMatchObject({ state: 'stopped', content: expect.stringContaining('3–5') })
    expect((await fetch(`${desk.url}/api/chat/sessions/${id}/stop`, { method: 'POST' })).status).toBe(204)
    stream.hangUp()
  })
})
