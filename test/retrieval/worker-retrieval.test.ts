import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
