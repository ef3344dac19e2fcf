import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ComposedPrompt, DraftEvent, Model } from '../../src/ports/model.ts'
import type { ErrorBody } from '../../src/protocol/errors.ts'
import type { SessionId } from '../../src/protocol/ids.ts'
import type { SentMessage } from '../../src/protocol/message.ts'
import { type LiveServer, openLiveServer } from './live-server.ts'

const QUESTION = 'How long does express shipping take?'
/** What one draft takes: all that a session may have. */
const TOKENS = 100

const prompts: ComposedPrompt[] = []
const model: Model = {
  name: 'scripted',
  async *draft(prompt): AsyncGenerator<DraftEvent> {
    prompts.push(prompt)
    const counts = { input_tokens: TOKENS - 1, output_tokens: 1, cached_input_tokens: 0, is_estimate: false }
    yield { type: 'usage', usage: { model: 'openai-compatible:small', ...counts } }
    yield { type: 'text', text: 'Express shipping takes 1–2 business days [1].' }
    yield { type: 'finish', stance: 'answer', confidence: 1 }
  },
}
const SETTINGS = { MODEL: 'openai-compatible:small', OPENAI_COMPATIBLE_BASE_URL: 'http://127.0.0.1:9' }

let desk: LiveServer
let session: SessionId

const post = (text: string, headers: Record<string, string> = {}, more: object = {}) =>
  desk.post(`/api/chat/sessions/${session}/messages`, { message: text, ...more }, headers)
const texts = async () => (await desk.readMessages(session)).map(({ content }) => content)

describe("a session's budget", () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-budget-'))
  beforeAll(async () => {
    const rules = join(folder, 'rules.yaml')
    writeFileSync(rules, 'rules: [{ name: wholesale, when: { says: wholesale } }]')
    const limits = { MODEL_TOKENS_PER_SESSION: String(TOKENS), RATE_LIMIT_ENABLED: 'true' }
    desk = await openLiveServer({ ...SETTINGS, ...limits, ESCALATION_RULES: rules }, model)
  }, 60_000)
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    session = (await desk.openSession()).id
    expect(await (await post(QUESTION, {}, { client_message_id: 'first' })).json()).toMatchObject({ outcome: 'answered' })
    prompts.length = 0
  })
  afterEach(() => expect(prompts).toEqual([]))

  it.each<[string, Record<string, string>]>([
    ['as JSON', {}],
    ['as a stream', { accept: 'text/event-stream' }],
    ['asynchronously', { prefer: 'respond-async' }],
    ['with a key', { 'idempotency-key': 'k1' }],
  ])('[M19] refuses a question %s with 429 before it is stored, in words, until the next day', async (_how, headers) => {
    const before = await texts()
    const response = await post('And how long is standard shipping?', headers)
    expect(response.status).toBe(429)
    expect(await response.json()).toMatchObject({ error: 'budget_exhausted', message: expect.stringContaining('talk to a person') })
    const seconds = Number(response.headers.get('retry-after'))
    const midnight = Number(response.headers.get('x-ratelimit-reset'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(86_400)
    expect(midnight % 86_400).toBe(0)
    expect(Math.abs(midnight - Date.now() / 1000 - seconds)).toBeLessThan(5)
    expect(response.headers.get('x-ratelimit-period')).toBe('86400')
    expect(response.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(response.headers.get('x-ratelimit-limit')).toBeNull()
    expect(await texts()).toEqual(before)
  })

  it('[M19] refuses it over the socket with the same code, and takes the request for a person there', async () => {
    const client = await desk.follow(session)
    const send = (client_message_id: string, content: string) =>
      client.send({ type: 'message', session_id: session, client_message_id, content })
    send('c1', 'And how long is standard shipping?')
    expect(await client.next('error')).toMatchObject({ code: 'budget_exhausted', ref: 'c1' })
    send('c2', 'I want to talk to a person')
    await client.next('ack', (frame) => frame.client_message_id === 'c2')
    await client.event('escalation.created')
    send('c1', 'And how long is standard shipping?')
    await client.next('ack', (frame) => frame.client_message_id === 'c1')
    await client.close()
  })

  it('[M19] keeps no file of a message that it refuses', async () => {
    const form = new FormData()
    form.set('message', 'What does this say?')
    form.set('attachments', new File(['Total: 5 €'], 'invoice.txt', { type: 'text/plain' }))
    const response = await fetch(`${desk.url}/api/chat/sessions/${session}/messages`, { method: 'POST', body: form })
    expect(response.status).toBe(429)
    expect((await desk.store.eventsAfter(session, 0, 100, 'staff')).filter(({ staff }) => staff.type === 'attachment.created')).toEqual([])
  })

  it.each([
    ['I want to talk to a person', 'escalated'],
    ['Ich möchte mit einem Menschen sprechen', 'escalated'],
    ['I am going to kill myself', 'escalated'],
    ['You are useless idiots, this is a fucking scam!!!', 'escalated'],
    ['Do you have prices for wholesale?', 'escalated'],
    ['Thank you!', 'small_talk'],
  ])('[M19] hears "%s" all the same', async (text, outcome) => {
    const response = await post(text)
    expect([response.status, ((await response.json()) as SentMessage).outcome]).toEqual([200, outcome])
  })

  it('[M19] leaves POST …/escalate open, and takes every message for the people who have the floor', async () => {
    expect((await post('And how long is standard shipping?')).status).toBe(429)
    const escalated = await desk.post(`/api/chat/sessions/${session}/escalate`, {})
    expect(escalated.status).toBe(201)
    const sent = await post('And how long is standard shipping?')
    expect([sent.status, await sent.json()]).toMatchObject([200, { reply: null, session_status: 'queued' }])
  })

  it('[M19] [L3] gives a message that is stored already back, and no 429', async () => {
    const repeated = await post(QUESTION, {}, { client_message_id: 'first' })
    expect([repeated.status, await repeated.json()]).toMatchObject([200, { outcome: 'answered' }])
  })

  it('[M19] speaks the language of the customer', async () => {
    const response = await post('Wie lange dauert eigentlich der Standardversand nach Österreich?')
    expect(((await response.json()) as ErrorBody).message).toContain('mit einem Menschen sprechen')
  })

  it('[M9] leaves another session alone', async () => {
    session = (await desk.openSession()).id
    expect((await post(QUESTION)).status).toBe(200)
    prompts.length = 0
  })
})

describe("a day's budget", () => {
  it('[M19] is that of all sessions, by tokens or by cost', async () => {
    const prices = { MODEL_PRICES: 'openai-compatible:small=10/10', MODEL_COST_PER_DAY: '0.001' }
    for (const limit of [{ MODEL_TOKENS_PER_DAY: String(TOKENS) }, prices]) {
      desk = await openLiveServer({ ...SETTINGS, ...limit }, model)
      session = (await desk.openSession()).id
      expect((await post(QUESTION)).status).toBe(200)
      session = (await desk.openSession()).id
      expect((await post(QUESTION)).status).toBe(429)
      expect((await post('A real person please')).status).toBe(200)
      await desk.close()
    }
  }, 60_000)

  it('[M9] limits nothing when the built-in answerer drafts, which costs nothing', async () => {
    desk = await openLiveServer({ MODEL_TOKENS_PER_DAY: '1', MODEL_TOKENS_PER_SESSION: '1' })
    session = (await desk.openSession()).id
    for (const question of [QUESTION, 'How do I return an item?']) expect((await post(question)).status).toBe(200)
    expect(await desk.store.usageOfDay(new Date().toISOString().slice(0, 10))).toEqual({ input_tokens: 0, output_tokens: 0, cost: 0 })
    await desk.close()
  }, 60_000)
})
