import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { compose } from '../src/compose.ts'
import { loadConfig } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'
import { answerUsage, tellParent } from './answer-parent.ts'
import { cannedModel, cannedRetrieval } from './canned-turn.ts'

/**
 * The whole server as in production, but for the model and the retrieval: session tokens, a rate limit that is counted
 * and never reached, metrics, a log file, and a database file that is synced with each commit. `DATA_DIR` is an empty
 * folder.
 */
const dataDir = process.env.DATA_DIR ?? ''
const settings = {
  ENVIRONMENT: 'production',
  SECRET_KEY: randomBytes(32).toString('hex'),
  DATA_DIR: dataDir,
  RATE_LIMIT_REQUESTS: '1000000',
  LOG_FILE: join(dataDir, 'server.log'),
}
const { config } = loadConfig(settings, dataDir)
const log = await createLogger({ level: config.logLevel, file: config.logFile, pretty: false })
const { server, phase, stopSteps } = await compose({
  config,
  secretKey: settings.SECRET_KEY,
  version: 'bench',
  log,
  parts: { model: cannedModel, retrieval: cannedRetrieval },
})
await server.listen({ host: '127.0.0.1', port: 0 })
phase.becomeReady()
answerUsage()
process.on('SIGTERM', async () => {
  for (const { close } of stopSteps) await close()
  process.exit()
})
tellParent({ kind: 'listening', port: (server.server.address() as AddressInfo).port })
