import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { SentMessage } from '../../src/protocol/message.ts'
import { startServer } from '../server-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function ask(address: string, message: string): Promise<SentMessage> {
  const opened = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"user_id":"test_user"}',
  })
  const { id } = (await opened.json()) as { id: string }
  const form = new FormData()
  form.set('message', message)
  form.set('attachments', new Blob(['The launch code of the sample machine is 4711.'], { type: 'text/plain' }), 'document.txt')
  const response = await fetch(`${address}/api/chat/sessions/${id}/messages`, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  return (await response.json()) as SentMessage
}

async function readUntil(response: Response, end: string): Promise<string> {
  let read = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    read += chunk
    if (read.includes(end)) return read
  }
  return read
}

describe('npm start', () => {
  it('answers from the sample articles at the first start, stops cleanly, and keeps all of it for the second', async () => {
    const dataDir = join(folder, 'data')
    const first = await startServer(dataDir)
    expect(first.output()).toMatch(/✓ database/)
    expect(first.output()).toMatch(/10 sample articles were imported/)
    const asked = await ask(first.address, 'I forgot my password, what do I do?')
    expect(asked).toMatchObject({ outcome: 'answered' })
    expect(asked.reply?.citations[0]?.title).toMatch(/password/i)
    expect(asked.message.attachments).toMatchObject([{ file_name: 'document.txt', state: 'ready' }])
    const silent = connect(Number(new URL(first.address).port))
    await once(silent, 'connect')
    expect(await first.stop()).toBe(0)

    const second = await startServer(dataDir)
    expect(second.output()).not.toMatch(/were imported/)
    const kept = await fetch(`${second.address}/api/sessions/${asked.message.session_id}/messages`)
    expect(((await kept.json()) as { data: unknown[] }).data).toEqual([asked.message, asked.reply])
    expect(await second.stop()).toBe(0)
  }, 60_000)

  it('names every wrong setting in one message and does not start', async () => {
    const failure = await startServer(join(folder, 'wrong'), { API_PORT: 'eighty', ENVIRONMENT: 'production', SECRET_KEY: 'short' }).catch(
      String,
    )
    expect(failure).toMatch(/API_PORT/)
    expect(failure).toMatch(/SECRET_KEY/)
    expect(failure).not.toMatch(/at .*\.ts:\d+/)
  }, 60_000)

  it('says in words why it can not start, and ends with 1', async () => {
    const running = await startServer(join(folder, 'running'))
    const broken = join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'deskhand.db'), 'these are not the rows you are looking for'.repeat(1000))
    const keyless = join(folder, 'keyless')
    mkdirSync(keyless)
    writeFileSync(join(keyless, 'secret-key'), '')
    const odd = join(folder, 'odd')
    mkdirSync(join(odd, 'secret-key'), { recursive: true })
    const [port, database, place, key, kind, log] = await Promise.all([
      startServer(join(folder, 'second'), { API_PORT: new URL(running.address).port }).catch(String),
      startServer(broken).catch(String),
      startServer(join(broken, 'deskhand.db', 'data')).catch(String),
      startServer(keyless).catch(String),
      startServer(odd).catch(String),
      startServer(join(folder, 'logless'), { LOG_FILE: folder }).catch(String),
    ])
    expect(port).toMatch(/ended \(1\):\s+Port \d+ of 127\.0\.0\.1 is in use/)
    expect(database).toMatch(/ended \(1\):\s+The database .*deskhand\.db can't be used: file is not a database/)
    expect(place).toMatch(/ended \(1\):\s+DATA_DIR .*data can't be used: a part of the path is a file/)
    expect(key).toMatch(/ended \(1\):\s+A setting is wrong:\s+SECRET_KEY .*does not hold a key of at least 32 bytes; delete it/)
    expect(kind).toMatch(/ended \(1\):\s+DATA_DIR .*odd can't be used: there is a folder where a file should be/)
    expect(log).toMatch(/ended \(1\):\s+LOG_FILE .* can't be used: there is a folder/)
    expect(`${port}${database}${place}${key}${kind}${log}`).not.toMatch(/at .*\.ts:\d+/)
    expect(await running.stop()).toBe(0)
  }, 60_000)
})

describe('two processes on one DATA_DIR', () => {
  it('[T8] one that only serves the web leaves the turns to the worker, and tells their end and what is written there', async () => {
    const dataDir = join(folder, 'shared')
    const worker = await startServer(dataDir)
    const web = await startServer(dataDir, { ROLES: 'web' })
    const asked = await ask(web.address, 'I forgot my password, what do I do?')
    expect(asked).toMatchObject({ outcome: 'answered' })
    const stream = await fetch(`${web.address}/api/sessions/${asked.message.session_id}/events?after=${asked.reply?.seq}`, {
      headers: { accept: 'text/event-stream' },
    })
    await fetch(`${worker.address}/api/chat/sessions/${asked.message.session_id}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'How long does shipping take?' }),
    })
    expect(await readUntil(stream, 'event: reply.completed')).toMatch(/reply.started.*reply.completed/s)
    expect(await web.stop()).toBe(0)
    expect(await worker.stop()).toBe(0)
  }, 60_000)
})
