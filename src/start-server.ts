import { readFile } from 'node:fs/promises'
import { compose, type Deskhand, importSampleArticles } from './compose.ts'
import { keepSecretKey } from './config/keep-secret-key.ts'
import type { Config, LoadedConfig } from './config.ts'
import { checkHealth } from './http/health.ts'
import { countActiveRequests } from './life-cycle/active-requests.ts'
import { describeStart } from './life-cycle/announce-start.ts'
import { logCrashes } from './life-cycle/log-crashes.ts'
import { stopOnSignals } from './life-cycle/stop-on-signals.ts'
import { createLogger } from './logger.ts'

const CHECK_TIMEOUT_MS = 2_000

/** Starts everything in order: log, parts, samples, socket; ready is told when questions can be answered. */
export async function startServer({ config, notices }: LoadedConfig): Promise<void> {
  const kept = config.secretKey === null ? keepSecretKey(config.dataDir) : null
  const version = await readVersion()
  const log = await createLogger({
    level: config.logLevel,
    file: config.logFile,
    pretty: config.environment === 'development' && process.stdout.isTTY,
  })
  logCrashes(log.logger, log.flush)
  process.on('SIGHUP', () => log.reopen())

  const deskhand = await compose({ config, secretKey: config.secretKey ?? kept?.key ?? '', version, log })
  const { server, phase, stopSteps, retrieval, store } = deskhand
  const requests = countActiveRequests(server.server)
  stopOnSignals({ phase, requests, steps: stopSteps, logger: log.logger, flush: log.flush })

  const samples = config.sampleKnowledge ? await importSampleArticles(store) : 0
  if (samples > 0) retrieval.refresh()
  if (config.roles.includes('web')) await store.beginWork('web')
  const address = await server.listen({ host: config.apiHost, port: config.apiPort })
  await retrieval.settled()
  phase.becomeReady()
  await announce(deskhand, config, version, address, [
    ...notices,
    ...(kept?.created ? [`A secret key was made and is kept in ${kept.file}.`] : []),
    ...(samples > 0 ? [`${samples} sample articles were imported; your own documents: npm run import -- <folder>`] : []),
  ])
}

async function announce(
  { checks }: Deskhand,
  { appName, environment }: Config,
  version: string,
  address: string,
  notices: readonly string[],
): Promise<void> {
  const health = await checkHealth(checks, CHECK_TIMEOUT_MS)
  const seconds = process.uptime()
  process.stdout.write(describeStart({ name: appName, version, environment, address, checks: health.checks, notices, seconds }))
}

async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return manifest.version
}
