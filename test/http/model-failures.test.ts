import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger, type ServiceLogger } from '../../src/logger.ts'
import type { SentMessage } from '../../src/protocol/message.ts'
import { type FakeProvider, openFakeProvider, PROVIDER_MESSAGE, type Reply } from '../fake-provider/fake-provider.ts'
import { type ChatServer, openChatServer } from './chat-server.ts'

const KEY = 'sk-the-key-of-the-operator'
const QUESTION = 'How long does express shipping take?'
const TRUE = 'Express shipping takes 1–2 business days.'
const ANSWER: Reply = { kind: 'says', text: TRUE }
const TURN_SECONDS = 4

/** What goes wrong, and who may have answered: the built-in answerer, a person, or the model itself after all. */
const FAILURES: readonly (readonly [what: string, replies: readonly Reply[], outcomes: readonly string[]])[] = [
  ['a request that is not accepted', [{ kind: 'status', status: 400, code: 'bad_request' }], ['answered']],
  ['429 for a minute', [{ kind: 'status', status: 429, headers: { 'retry-after': '60' } }], ['answered']],
  ['429 once', [{ kind: 'status', status: 429, headers: { 'retry-after': '0' } }, ANSWER], ['answered']],
  ['500 for ever', [{ kind: 'status', status: 500 }], ['answered']],
  ['529 for ever', [{ kind: 'status', status: 529, code: 'overloaded_error' }], ['answered']],
  ['dropped connections', [{ kind: 'drops' }], ['answered']],
  ['silence', [{ kind: 'hangs' }], ['answered']],
  ['silence before the first sentence is whole', [{ kind: 'stalls', text: 'Express shipping' }], ['answered']],
  ['silence after a sentence', [{ kind: 'stalls', text: `${TRUE} It is the right choice if you` }], ['escalated']],
  ['one byte in a while', [{ kind: 'trickles', text: 'Well, '.repeat(50), everyMs: 40 }], ['answered']],
  ['a cut before the first sentence is whole', [{ kind: 'cut', text: 'Express shipping takes' }], ['answered']],
  ['a cut after a sentence', [{ kind: 'cut', text: `${TRUE} It is the right choice if you` }], ['escalated']],
  ['a stream that goes on with nonsense', [{ kind: 'endless', text: 'Our parrots can fly. ' }], ['answered']],
  ['a stream that goes on with what is true', [{ kind: 'endless', text: `${TRUE} ` }], ['escalated']],
  ['garbage', [{ kind: 'garbage', body: 'data: {"what":\n\ndata: <html>\n\n' }], ['answered']],
  ['a page of a proxy', [{ kind: 'garbage', body: '<html>Sign in</html>', contentType: 'text/html' }], ['answered']],
  ['an empty stream', [{ kind: 'garbage', body: '' }], ['answered']],
  ['an empty answer', [{ kind: 'says', text: '' }], ['declined']],
  ['an answer of blanks', [{ kind: 'says', text: ' \n '.repeat(200) }], ['declined']],
  ['an answer of lies', [{ kind: 'says', text: 'It takes 9 days. Call +1 555 0177. I have refunded you.' }], ['declined']],
  ['calls of tools that there are not', [{ kind: 'calls', calls: [{ name: 'delete_all', input: '{}' }] }], ['declined']],
]

let fake: FakeProvider
let folder: string
let logFile: string
let log: ServiceLogger
beforeAll(async () => {
  fake = await openFakeProvider()
  folder = mkdtempSync(join(tmpdir(), 'deskhand-failures-'))
  logFile = join(folder, 'log.jsonl')
  log = await createLogger({ level: 'trace', file: logFile, pretty: false })
})
afterAll(async () => {
  await fake.close()
  rmSync(folder, { recursive: true })
})

const SERVERS: Readonly<Record<string, () => Record<string, string>>> = {
  'openai-compatible': () => ({ OPENAI_COMPATIBLE_BASE_URL: `${fake.url}/v1`, OPENAI_COMPATIBLE_API_KEY: KEY }),
  openai: () => ({ OPENAI_BASE_URL: `${fake.url}/v1`, OPENAI_API_KEY: KEY }),
  anthropic: () => ({ ANTHROPIC_BASE_URL: `${fake.url}/v1`, ANTHROPIC_API_KEY: KEY }),
}

describe.each(Object.keys(SERVERS))('with %s', (provider) => {
  let desk: ChatServer
  beforeAll(async () => {
    desk = await openChatServer(
      {
        MODEL: `${provider}:test-model`,
        TURN_TIMEOUT_SECONDS: String(TURN_SECONDS),
        MODEL_FIRST_TOKEN_SECONDS: '1',
        MODEL_BETWEEN_TOKENS_SECONDS: '1',
        ...SERVERS[provider]?.(),
      },
      undefined,
      log,
    )
  }, 60_000)
  afterAll(() => desk.close())

  async function ask(...replies: readonly Reply[]): Promise<{ sent: SentMessage; body: string; seconds: number }> {
    fake.script(...replies)
    const session = (await desk.server.inject({ method: 'POST', url: '/api/sessions', payload: {} })).json() as { id: string }
    const startedAt = performance.now()
    const url = `/api/chat/sessions/${session.id}/messages`
    const response = await desk.server.inject({ method: 'POST', url, payload: { message: QUESTION } })
    expect(response.statusCode, response.body).toBe(200)
    return { sent: response.json(), body: response.body, seconds: (performance.now() - startedAt) / 1000 }
  }

  it.each(FAILURES)('[M16] the customer has an answer or a person in time: %s', async (_what, replies, outcomes) => {
    const { sent, body, seconds } = await ask(...replies)
    expect(outcomes).toContain(sent.outcome)
    expect(sent.reply?.content).not.toBe('')
    if (sent.outcome === 'answered') expect(sent.reply?.citations.length).toBeGreaterThan(0)
    if (sent.outcome === 'escalated') expect(sent).toMatchObject({ session_status: 'queued', escalation: { reason: 'failure' } })
    expect(sent.reply?.content).not.toMatch(/parrot|9 days|0177|refunded you/)
    expect(seconds).toBeLessThan(TURN_SECONDS + 1)
    for (const secret of [KEY, PROVIDER_MESSAGE, 'BEGIN DATA', 'You answer customers', 'node_modules']) expect(body).not.toContain(secret)
    // What came before does not matter to the next: the model has its five failures anew.
    expect((await ask(ANSWER)).sent).toMatchObject({ outcome: 'answered', confidence: 1 })
  })

  it('[M12] [M16] asks a model with a wrong key no more, and the built-in answerer at once', async () => {
    await ask({ kind: 'status', status: 401, code: 'invalid_api_key' })
    const before = fake.calls.length
    const { sent, seconds } = await ask(ANSWER)
    expect(sent.outcome).toBe('answered')
    expect(seconds).toBeLessThan(1)
    expect(fake.calls).toHaveLength(before)
    const { body } = await desk.server.inject({ method: 'GET', url: '/health' })
    expect(JSON.parse(body)).toMatchObject({
      checks: { model: { status: 'degraded', detail: expect.stringContaining(`${provider}:test-model`) } },
    })
  })

  it('[M7] has written no key, no prompt, no message of the provider and no stack of its faults to the log', () => {
    log.flush()
    const written = readFileSync(logFile, 'utf8')
    expect(written).toContain(`${provider}:test-model`)
    expect(written).toContain('a model failed and another one was asked')
    for (const secret of [KEY, PROVIDER_MESSAGE, 'sk-leaked', 'BEGIN DATA', 'You answer customers', QUESTION, 'node_modules'])
      expect(written).not.toContain(secret)
  })

  it('[M14] tells at /metrics what the model took', async () => {
    const { body } = await desk.server.inject({ method: 'GET', url: '/metrics' })
    expect(body).toMatch(new RegExp(`model_tokens_total\\{model="${provider}:test-model",kind="input"\\} [1-9]`))
    expect(body).toMatch(/model_replacements_total [1-9]/)
  })
})
