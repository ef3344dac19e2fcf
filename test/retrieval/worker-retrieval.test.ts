import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { WorkerRetrieval } from '../../src/adapters/retrieval/in-worker/worker-retrieval.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { retrievalContract } from '../contract/retrieval.ts'

retrievalContract('in a worker thread, over SQLite and the bundled encoder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-retrieval-'))
  const databaseUrl = `sqlite:${join(folder, 'test.db')}`
  const library = await openStore(databaseUrl)
  const settings = { databaseUrl, snapshotPath: join(folder, 'index.snapshot'), embedder: 'bundled' }
  const retrieval = new WorkerRetrieval(new URL('../../src/retrieval-thread.ts', import.meta.url), settings)
  const close = async (): Promise<void> => {
    await retrieval.close()
    await library.close()
    await rm(folder, { recursive: true })
  }
  return { library, retrieval, close }
})

describe('a thread that crashes', () => {
  const opened: WorkerRetrieval[] = []
  afterEach(async () => {
    for (const retrieval of opened.splice(0)) await retrieval.close()
  })

  function open(): WorkerRetrieval {
    const starts = new SharedArrayBuffer(4)
    const retrieval = new WorkerRetrieval(new URL('crashing-thread.ts', import.meta.url), { starts })
    opened.push(retrieval)
    return retrieval
  }

  it('[R9] is started again and asked again what it had not answered', async () => {
    const retrieval = open()
    const waiting = retrieval.search({ text: 'wait for the crash', limit: 1 })
    const crashing = retrieval.search({ text: 'crash once', limit: 1 })
    expect((await waiting).terms[0]).toMatchObject({ stem: 'wait for the crash', idf: 2 })
    expect((await crashing).terms[0]?.idf).toBe(2)
    expect(retrieval.status()).toMatchObject({ state: 'ready', passages: 2 })
  })

  it('[R9] says so while it is down, and fails the question that it crashes on twice, not the next one', async () => {
    const retrieval = open()
    const crashing = retrieval.search({ text: 'crash', limit: 1 })
    await expect
      .poll(() => retrieval.status(), { interval: 5 })
      .toMatchObject({ state: 'failed', detail: expect.stringContaining('out of luck') })
    await expect(crashing).rejects.toThrow('out of luck')
    expect((await retrieval.search({ text: 'next', limit: 1 })).terms[0]?.stem).toBe('next')
  })

  it('that cannot start is tried again until the retrieval is closed', async () => {
    const retrieval = new WorkerRetrieval(new URL('no-such-thread.ts', import.meta.url), {})
    const waiting = retrieval.search({ text: 'anything', limit: 1 })
    await Promise.all([expect(waiting).rejects.toThrow(), expect.poll(() => retrieval.status().state).toBe('failed')])
    await retrieval.close()
    await expect(retrieval.settled()).rejects.toThrow('closed')
  })
})
