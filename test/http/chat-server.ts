import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBundledEmbedder } from '../../src/adapters/embedder/bundled/bundled-embedder.ts'
import { LocalRetrieval } from '../../src/adapters/retrieval/in-worker/local-retrieval.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { compose, type Deskhand, importSampleArticles } from '../../src/compose.ts'
import { loadConfig } from '../../src/config.ts'
import { createLogger, type ServiceLogger } from '../../src/logger.ts'
import type { Model } from '../../src/ports/model.ts'

export interface ChatServer extends Deskhand {
  close(): Promise<void>
}

export const CHAT_SECRET = 'k'.repeat(32)

/** The whole server over the sample articles, in a temporary folder, spoken to through `inject`; with a model or a log of the test's own when given. */
export async function openChatServer(env: Record<string, string> = {}, model?: Model, ownLog?: ServiceLogger): Promise<ChatServer> {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-chat-'))
  const { config } = loadConfig({ ENVIRONMENT: 'test', DATA_DIR: join(folder, 'data'), RATE_LIMIT_ENABLED: 'false', ...env }, folder)
  const feed = await openStore(`sqlite:${config.databaseFile}`)
  await importSampleArticles(feed)
  const retrieval = new LocalRetrieval({ feed, embedder: loadBundledEmbedder(), snapshotPath: null })
  const log = ownLog ?? (await createLogger({ level: 'silent', file: null, pretty: false }))
  const desk = await compose({
    config,
    secretKey: CHAT_SECRET,
    version: '0.0.0',
    log,
    parts: { retrieval, ...(model ? { model } : {}) },
  })
  await retrieval.embedded()
  desk.phase.becomeReady()
  return {
    ...desk,
    async close() {
      for (const step of desk.stopSteps) await step.close()
      await feed.close()
      rmSync(folder, { recursive: true })
    },
  }
}
