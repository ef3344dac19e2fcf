import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SentMessage } from '../../src/protocol/message.ts'
import { type ChatServer, openChatServer } from './chat-server.ts'

let desk: ChatServer
beforeAll(async () => {
  desk = await openChatServer()
}, 60_000)
afterAll(() => desk.close())

async function openSession(payload: object = {}): Promise<{ id: string; token: string }> {
  const response = await desk.server.inject({ method: 'POST', url: '/api/sessions', payload })
  expect(response.statusCode).toBe(201)
  return response.json()
}

async function send(session: string, message: string, headers: Record<string, string> = {}) {
  return desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${session}/messages`, payload: { message }, headers })
}

async function ask(message: string, session?: string): Promise<SentMessage> {
  const id = session ?? (await openSession()).id
  const response = await send(id, message)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}

function form(parts: readonly { name: string; value: string; file?: string; type?: string }[]): {
  payload: string
  headers: Record<string, string>
} {
  const boundary = 'form-boundary-x7'
  const body = parts.map(({ name, value, file, type }) => {
    const disposition = `Content-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}`
    return `--${boundary}\r\n${disposition}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n${value}\r\n`
  })
  return { payload: `${body.join('')}--${boundary}--\r\n`, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

describe('asking a question', () => {
  it('gets the right answer, with its source and a verbatim quote', async () => {
    const { reply, outcome, session_status, escalation } = await ask('I forgot my password, what do I do?')
    expect({ outcome, session_status, escalation }).toEqual({ outcome: 'answered', session_status: 'assistant', escalation: null })
    expect(reply?.content).toMatch(/Forgot Password/)
    const citation = reply?.citations[0]
    expect(citation?.title).toMatch(/password/i)
    const passages = (await desk.retrieval.search({ text: 'password', limit: 50 })).passages
    expect(passages.find(({ passage_id }) => passage_id === citation?.passage_id)?.text).toContain(citation?.quote)
  })

  it.each([
    ['how long do I have to send something back', /30 days/],
    ['Can I get my money back?', /30 days/],
    ['Do you take PayPal?', /PayPal/],
    ['how many days does normal delivery take', /3–5/],
    ['How fast is express shipping?', /1–2/],
    ['What do I need to verify my account?', /e-mail address and a phone number/],
    ['Until when can I call you on a weekday?', /6 PM/],
    ['What do premium members get?', /early access/],
  ])('answers %j', async (question, fact) => {
    const { reply, outcome } = await ask(question)
    expect(outcome).toBe('answered')
    expect(reply?.content).toMatch(fact)
    expect(reply?.citations.length).toBeGreaterThan(0)
  })

  it.each([
    'Do you ship to Mars?',
    'What is the name of your CEO?',
    'Do you sell gift cards?',
    'Can I pay with Bitcoin?',
    'How much does express shipping cost?',
  ])('never says %j is answered', async (question) => {
    expect((await ask(question)).outcome).not.toBe('answered')
  })

  it('understands a follow-up from what was asked before', async () => {
    const { id } = await openSession()
    await ask('How long does standard shipping take?', id)
    const { reply, outcome } = await ask('and express?', id)
    expect(outcome).toBe('answered')
    expect(reply?.content).toMatch(/1–2|1-2/)
  })

  it('streams the events of the turn and its judged text, which joined is the reply', async () => {
    const { id } = await openSession()
    const response = await send(id, 'How do I reset my password?', { accept: 'text/event-stream' })
    expect(response.headers['content-type']).toBe('text/event-stream')
    const events = response.body.split('\n\n').filter((block) => block.includes('event: '))
    const read = events.map((block) => ({
      name: /event: (.*)/.exec(block)?.[1],
      data: JSON.parse(/data: (.*)/.exec(block)?.[1] ?? 'null'),
    }))
    expect(read.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['message.created', 'reply.started', 'delta', 'reply.completed', 'done']),
    )
    const done = read.at(-1)
    expect(done?.name).toBe('done')
    const text = read.filter(({ name }) => name === 'delta').map(({ data }) => data.text)
    expect(text.join('')).toBe(done?.data.reply.content)
  })

  it('gives the stored message at once to who does not want to wait', async () => {
    const { id } = await openSession()
    const response = await send(id, 'How do I reset my password?', { prefer: 'respond-async' })
    expect(response.statusCode).toBe(202)
    expect(response.json().message).toMatchObject({ role: 'customer', content: 'How do I reset my password?' })
  })

  it('reads a text file that comes with the message and answers from it', async () => {
    const { id } = await openSession()
    const { payload, headers } = form([
      { name: 'message', value: 'What is the invoice total in my attached file?' },
      {
        name: 'attachments',
        value: 'Invoice 4711\n\nThe invoice total is 129.50 euros and is due on 5 December 2026.',
        file: 'document.txt',
        type: 'text/plain',
      },
    ])
    const response = await desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload, headers })
    expect(response.statusCode, response.body).toBe(200)
    const { message, reply, outcome } = response.json<SentMessage>()
    expect(message.attachments).toMatchObject([{ file_name: 'document.txt', state: 'ready' }])
    expect(outcome).toBe('answered')
    expect(reply?.content).toContain('129.50')
    const content = await desk.server.inject(`/api/chat/sessions/${id}/attachments/${message.attachments[0]?.id}/content`)
    expect(content.body).toContain('Invoice 4711')
    expect(content.headers['content-disposition']).toContain('attachment')
  })

  it('keeps a file that it can not read, and says so', async () => {
    const { id } = await openSession()
    const { payload, headers } = form([
      { name: 'message', value: 'How do I reset my password?' },
      { name: 'attachments', value: '%PDF-1.7 \u0000\u0001', file: '../../etc/scan.pdf', type: 'application/pdf' },
    ])
    const response = await desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload, headers })
    const { message, reply } = response.json<SentMessage>()
    expect(message.attachments).toMatchObject([{ file_name: 'scan.pdf', state: 'unread' }])
    expect(reply?.content).toContain('scan.pdf')
  })

  it('takes an empty file input of a page for no file', async () => {
    const { id } = await openSession()
    const empty = { name: 'attachments', value: '', file: '', type: 'application/octet-stream' }
    const { payload, headers } = form([{ name: 'message', value: 'How do I reset my password?' }, empty])
    const response = await desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload, headers })
    expect(response.json<SentMessage>()).toMatchObject({ message: { attachments: [] }, outcome: 'answered' })
    const upload = await desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/attachments`, ...form([empty]) })
    expect(upload.statusCode).toBe(422)
  })

  it('hands over on request, and keeps quiet while people have the floor', async () => {
    const { id } = await openSession()
    const handed = await ask('I want to speak to a real person', id)
    expect(handed).toMatchObject({
      outcome: 'escalated',
      session_status: 'queued',
      escalation: { reason: 'customer_request', status: 'open' },
    })
    const later = await ask('Are you there?', id)
    expect(later).toMatchObject({ reply: null, outcome: 'escalated', session_status: 'queued', escalation: { id: handed.escalation?.id } })
  })

  it('searches with the very retrieval of a turn', async () => {
    const response = await desk.server.inject('/api/chat/search?q=password%20reset&limit=3')
    expect(response.json().data[0].title).toMatch(/password/i)
    expect(response.json().data.length).toBeLessThanOrEqual(3)
  })

  it.each(['verifcation', 'my parcel'])('[R21] searches for %j as a turn does', async (words) => {
    const { query, data } = (await desk.server.inject(`/api/chat/search?q=${encodeURIComponent(words)}&limit=1`)).json()
    expect(query).toBe(words)
    expect(data[0].title).toMatch(/verify|order/i)
  })
})

describe('the rules of the wire', () => {
  it('[W3] pages through messages without losing or repeating one', async () => {
    const { id } = await openSession()
    for (let index = 0; index < 3; index++) await ask('Hello!', id)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: { data: { id: string }[]; next_cursor: string | null } = (
        await desk.server.inject(`/api/sessions/${id}/messages?limit=2${cursor && `&cursor=${cursor}`}`)
      ).json()
      seen.push(...page.data.map(({ id }) => id))
      cursor = page.next_cursor
    }
    expect(new Set(seen).size).toBe(6)
    expect(seen).toHaveLength(6)
  })

  it.each(['', '-1', '1e3', '0x10', 'abc', '9'.repeat(30)])('[W3] refuses the cursor %j, which it never gave', async (cursor) => {
    const { id } = await openSession()
    const response = await desk.server.inject(`/api/sessions/${id}/messages?cursor=${cursor}`)
    expect(response.json()).toMatchObject({ error: 'validation_failed', details: [{ in: 'query', path: 'cursor' }] })
  })

  it('[W7] answers a repeat with the same Idempotency-Key once more, and stores it once', async () => {
    const { id } = await openSession()
    const key = { 'idempotency-key': 'key-1' }
    const first = await send(id, 'Hello!', key)
    const again = await send(id, 'Hello!', key)
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual(first.json())
    expect((await send(id, 'Something else', key)).json()).toMatchObject({ error: 'idempotency_mismatch' })
    expect((await desk.server.inject(`/api/sessions/${id}/messages`)).json().data).toHaveLength(2)
  })

  it('[W7] keeps the files of a form once, however often it is sent', async () => {
    const { id } = await openSession()
    const body = form([
      { name: 'message', value: 'Hello!' },
      { name: 'attachments', value: 'one', file: 'a.txt', type: 'text/plain' },
    ])
    const post = (headers: object, { payload, headers: type }: ReturnType<typeof form> = body) =>
      desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload, headers: { ...type, ...headers } })
    const key = { 'idempotency-key': 'files-1' }
    const first = await post(key)
    expect((await post(key)).json()).toEqual(first.json())
    expect((await post({ ...key, accept: 'text/event-stream' })).body).toContain('event: done')
    const other = form([
      { name: 'message', value: 'Hello!' },
      { name: 'attachments', value: 'two', file: 'a.txt', type: 'text/plain' },
    ])
    expect((await post(key, other)).json()).toMatchObject({ error: 'idempotency_mismatch' })
    const named = form([
      { name: 'message', value: 'Hello!' },
      { name: 'client_message_id', value: 'c-files' },
      { name: 'attachments', value: 'one', file: 'a.txt', type: 'text/plain' },
    ])
    expect((await post({}, named)).json().message.id).toBe((await post({}, named)).json().message.id)
    const events = (await desk.server.inject(`/api/sessions/${id}/events`)).json().data
    expect(events.filter(({ type }: { type: string }) => type === 'attachment.created')).toHaveLength(2)
  })

  it('[W7] never takes another message for a repeat, also in a stream', async () => {
    const { id } = await openSession()
    const key = { 'idempotency-key': 'stream-1', accept: 'text/event-stream' }
    expect((await send(id, 'Hello!', key)).body).toContain('event: done')
    expect((await send(id, 'Something else', key)).json()).toMatchObject({ error: 'idempotency_mismatch' })
  })

  it('[W4] refuses a form field that is not text', async () => {
    const { id } = await openSession()
    const { payload, headers } = form([{ name: 'message', value: '{"a":1}', type: 'application/json' }])
    const response = await desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload, headers })
    expect(response.json()).toMatchObject({ error: 'validation_failed', details: [{ in: 'form', path: 'message' }] })
  })

  it('[W7] opens one session for 20 requests with one key at once', async () => {
    const headers = { 'idempotency-key': 'open-once' }
    const all = await Promise.all(
      Array.from({ length: 20 }, () => desk.server.inject({ method: 'POST', url: '/api/sessions', headers, payload: {} })),
    )
    const ids = all.filter(({ statusCode }) => statusCode === 201).map((response) => response.json().id)
    expect(new Set(ids).size).toBe(1)
    expect(all.filter(({ statusCode }) => ![201, 409].includes(statusCode))).toEqual([])
  })

  it('[L3] takes one client_message_id for one message, with 50 at once', async () => {
    const { id } = await openSession()
    const payload = { message: 'Hello!', client_message_id: 'c-1' }
    const all = await Promise.all(
      Array.from({ length: 50 }, () => desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload })),
    )
    expect(new Set(all.map((response) => response.json().reply.id)).size).toBe(1)
    expect((await desk.server.inject(`/api/sessions/${id}/messages`)).json().data).toHaveLength(2)
  })

  it('[A2] shows a session to its token, to nobody without one in token mode, and to no other token', async () => {
    const strict = await openChatServer({ AUTH_MODE: 'token' })
    const [one, two] = await Promise.all(
      [1, 2].map(async () => (await strict.server.inject({ method: 'POST', url: '/api/sessions', payload: {} })).json()),
    )
    const read = (token?: string) =>
      strict.server.inject({ url: `/api/sessions/${one.id}`, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })
    expect((await read(one.token)).statusCode).toBe(200)
    expect((await read(two.token)).statusCode).toBe(404)
    expect((await read()).statusCode).toBe(404)
    expect((await strict.server.inject('/api/sessions')).statusCode).toBe(401)
    await strict.close()
  }, 60_000)

  it.each([
    ['an empty message', { message: '  ' }, 422],
    ['no message', {}, 422],
    ['an unknown field', { message: 'hi', model: 'gpt' }, 422],
    ['a NUL character', { message: 'a\u0000b' }, 422],
    ['65,537 bytes', { message: 'x'.repeat(65_537) }, 422],
    ['a number', { message: 5 }, 422],
    ['an unknown attachment', { message: 'hi', attachment_ids: ['att_01h455vb4pex5vsknk084sn02q'] }, 422],
  ])('[W4] refuses %s with a clear error', async (_what, payload, status) => {
    const { id } = await openSession()
    const response = await desk.server.inject({ method: 'POST', url: `/api/chat/sessions/${id}/messages`, payload })
    expect(response.statusCode).toBe(status)
    expect(response.json()).toMatchObject({ error: expect.any(String), message: expect.any(String), request_id: expect.any(String) })
  })

  it.each([
    ['emoji', '👩‍👩‍👧‍👦 where is my order?'],
    ['right-to-left text', 'أين طلبي؟ ‏'],
    ['64 KB', 'x'.repeat(65_536)],
    ['line ends and astral characters', 'a\r\nb\u2028c\ud83d\ude00'],
    ['direction overrides', '\u202emirror'],
  ])('stores %s unchanged', async (_what, message) => {
    const { id } = await openSession()
    const response = await send(id, message, { prefer: 'respond-async' })
    expect(response.statusCode).toBe(202)
    expect((await desk.server.inject(`/api/sessions/${id}/messages?limit=1`)).json().data[0].content).toBe(message)
  })

  it.each([
    ['a form that breaks off', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="message"\r\n\r\nhi', 400],
    ['a form without boundary', 'multipart/form-data', 'x', 400],
    ['half a JSON', 'application/json', '{"message": ', 400],
    ['a lone surrogate', 'application/json', '{"message": "\\ud800"}', 400],
    ['XML', 'application/xml', '<a/>', 415],
  ])('[W4] answers %s with a 4xx', async (_what, type, payload, status) => {
    const { id } = await openSession()
    const response = await desk.server.inject({
      method: 'POST',
      url: `/api/chat/sessions/${id}/messages`,
      payload,
      headers: { 'content-type': type },
    })
    expect(response.json()).toMatchObject({ error: expect.any(String) })
    expect(response.statusCode).toBe(status)
  })

  it('tells ratings of a reply, and refuses those of a question', async () => {
    const { message, reply } = await ask('Hello!')
    const rate = (id: string | undefined) =>
      desk.server.inject({ method: 'POST', url: `/api/chat/messages/${id}/feedback`, payload: { rating: 'up', comment: 'thanks' } })
    expect((await rate(reply?.id)).statusCode).toBe(204)
    expect((await rate(message.id)).statusCode).toBe(409)
    expect((await rate('msg_01h455vb4pex5vsknk084sn02q')).statusCode).toBe(404)
  })

  it('tells the events of a session after a seq', async () => {
    const { id } = await openSession()
    await ask('Hello!', id)
    const all = (await desk.server.inject(`/api/sessions/${id}/events`)).json()
    expect(all.data.map((event: { seq: number }) => event.seq)).toEqual([1, 2, 3, 4])
    expect(all.last_seq).toBe(4)
    expect((await desk.server.inject(`/api/sessions/${id}/events?after=3`)).json().data).toHaveLength(1)
  })
})
