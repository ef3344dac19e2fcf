import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SentMessage } from '../../src/protocol/message.ts'
import type { Health } from '../../src/protocol/service.ts'
import { textsOf } from '../fake-provider/embeddings.ts'
import { type FakeProvider, openFakeProvider, PROVIDER_MESSAGE } from '../fake-provider/fake-provider.ts'
import { type ServerProcess, startServer } from '../server-process.ts'

const KEY = 'sk-the-key-of-the-operator'
const QUESTION = 'How long does express shipping take?'
const ARTICLES = 300
/** Two calls of 64 texts are under way at once. */
const IN_FLIGHT = 128

let fake: FakeProvider
let folder: string
let dataDir: string
const running: ServerProcess[] = []
beforeAll(async () => {
  fake = await openFakeProvider()
  folder = mkdtempSync(join(tmpdir(), 'deskhand-embedder-'))
  dataDir = join(folder, 'data')
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  for (let i = 0; i < ARTICLES; i++) {
    writeFileSync(join(articles, `part-${i}.md`), `# Part ${i}\n\nPart ${i} of the machine is made of steel and weighs ${i + 1} grams.\n`)
  }
})
afterAll(async () => {
  for (const server of running) await server.kill()
  await fake.close()
  rmSync(folder, { recursive: true })
})

async function start(embedder: 'bundled' | 'outside'): Promise<ServerProcess> {
  const outside = {
    EMBEDDER: 'openai-compatible:fake-model',
    OPENAI_COMPATIBLE_BASE_URL: `${fake.url}/v1`,
    OPENAI_COMPATIBLE_API_KEY: KEY,
    MASK_PII: 'true',
  }
  const server = await startServer(dataDir, { LOG_LEVEL: 'info', ...(embedder === 'outside' && outside) })
  running.push(server)
  return server
}

function importArticles(): void {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir }
  const { status, stderr } = spawnSync(process.execPath, ['src/import.ts', join(folder, 'articles')], { env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

async function ask({ address }: ServerProcess, message = QUESTION): Promise<SentMessage> {
  const headers = { 'content-type': 'application/json' }
  const opened = await fetch(`${address}/api/sessions`, { method: 'POST', headers, body: '{}' })
  const { id } = (await opened.json()) as { id: string }
  const response = await fetch(`${address}/api/chat/sessions/${id}/messages`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ message }),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as SentMessage
}

async function knowledge({ address }: ServerProcess): Promise<{ status: string; detail?: string | undefined }> {
  const response = await fetch(`${address}/health`)
  return ((await response.json()) as Health).checks.knowledge
}

async function metric({ address }: ServerProcess, name: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}

const expectAnswer = async (server: ServerProcess) =>
  expect(await ask(server)).toMatchObject({ outcome: 'answered', reply: { content: expect.stringContaining('1–2 business days') } })

/** All articles and the samples, each with its vectors of the embedder that is set. */
const complete = { status: 'ok', detail: expect.stringMatching(/^3\d\d passages$/) }

const embeddedPassages = () => fake.calls.flatMap(({ body }) => textsOf(body)).filter((text) => text.startsWith('Part '))

describe('changing EMBEDDER', () => {
  it('[R12] [R13] answers before, during and after, and goes on after a kill with the calls in flight alone made twice', async () => {
    const first = await start('bundled')
    importArticles()
    await expect.poll(() => knowledge(first), { timeout: 60_000 }).toMatchObject(complete)
    await expectAnswer(first)
    expect(fake.calls).toEqual([])
    await first.stop()

    fake.scriptEmbeddings({ kind: 'embeds', delayMs: 400 })
    const second = await start('outside')
    expect((await knowledge(second)).detail).toContain('have their vectors of openai-compatible:fake-model')
    await expectAnswer(second)
    await expect.poll(() => embeddedPassages().length, { interval: 5, timeout: 20_000 }).toBeGreaterThan(IN_FLIGHT)
    await second.kill()
    expect(embeddedPassages().length).toBeLessThan(ARTICLES)

    const third = await start('outside')
    await expectAnswer(third)
    await expect.poll(() => knowledge(third), { timeout: 20_000 }).toMatchObject(complete)
    const passages = embeddedPassages()
    expect(new Set(passages).size).toBe(ARTICLES)
    expect(passages.length - ARTICLES).toBeLessThanOrEqual(IN_FLIGHT)
    await expect.poll(() => third.output()).toContain('searches go by the new vectors from now on')
    await expectAnswer(third)
    expect(await metric(third, 'knowledge_passages_unembedded')).toBe(0)

    fake.scriptEmbeddings({ kind: 'embeds' })
    await ask(third, 'I am jane.roe@example.com. Which part weighs 123 grams?')
    const asked = textsOf(fake.calls.at(-1)?.body ?? {})
    expect(asked).toEqual(['I am <email_1>. Which part weighs 123 grams?'])
    await third.stop()
  }, 120_000)

  it('[R14] answers by words while the provider is down, and tells it once', async () => {
    fake.scriptEmbeddings({ kind: 'status', status: 500 })
    const server = await start('outside')
    await expectAnswer(server)
    for (let i = 0; i < 8; i++) expect((await ask(server, `Which part weighs ${i + 40} grams?`)).reply?.content).toBeTruthy()
    const { status, detail } = await knowledge(server)
    expect(status).toBe('degraded')
    expect(detail).toMatch(/questions are searched by words alone: openai-compatible:fake-model/)
    expect(await metric(server, 'searches_by_words_alone_total')).toBeGreaterThanOrEqual(9)
    await expect.poll(() => server.output().match(/the search index has a fault/g)).toHaveLength(1)
    for (const secret of [KEY, PROVIDER_MESSAGE, 'sk-leaked', QUESTION]) expect(server.output() + detail).not.toContain(secret)
    await server.stop()
  }, 120_000)

  it('[R12] goes back to the bundled embedder', async () => {
    const before = fake.calls.length
    const server = await start('bundled')
    await expectAnswer(server)
    await expect.poll(() => knowledge(server)).toMatchObject(complete)
    expect(fake.calls).toHaveLength(before)
    await server.stop()
  }, 120_000)
})
