import { readFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import type { Deskhand } from './compose.ts'
import { ConfigError, type LoadedConfig, loadConfig } from './config.ts'

await start()

/** Starts the server, or says in words why it can't and exits with 1. */
async function start(): Promise<void> {
  try {
    const loaded = loadConfig()
    // Compiled code is kept beside the data: the second start is quicker. Must be on before the parts are imported.
    enableCompileCache(join(loaded.config.dataDir, 'compile-cache'))
    await run(loaded)
  } catch (cause) {
    const text = cause instanceof ConfigError ? cause.message : cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    process.stderr.write(`${text}\n`)
    process.exitCode = 1
  }
}

async function run({ config, notices }: LoadedConfig): Promise<void> {
  const { compose, importSampleArticles } = await import('./compose.ts')
  const { createLogger } = await import('./logger.ts')
  const { keepSecretKey } = await import('./config/keep-secret-key.ts')
  const { countActiveRequests } = await import('./life-cycle/active-requests.ts')
  const { stopOnSignals } = await import('./life-cycle/stop-on-signals.ts')

  const kept = config.secretKey === null ? keepSecretKey(config.dataDir) : null
  const version = await readVersion()
  const log = await createLogger({
    level: config.logLevel,
    file: config.logFile,
    pretty: config.environment === 'development' && process.stdout.isTTY,
  })
  const deskhand = await compose({ config, secretKey: config.secretKey ?? kept?.key ?? '', version, log })
  const { server, phase, stopSteps } = deskhand
  const requests = countActiveRequests(server.server)
  stopOnSignals({ phase, requests, steps: stopSteps, logger: log.logger, flush: log.flush })
  process.on('SIGHUP', () => log.reopen())

  const samples = config.sampleKnowledge ? await importSampleArticles(deskhand.store) : 0
  if (samples > 0) deskhand.retrieval.refresh()
  const address = await server.listen({ host: config.apiHost, port: config.apiPort })
  await deskhand.retrieval.settled()
  phase.becomeReady()
  await announce(deskhand, config, version, address, [
    ...notices,
    ...(kept?.created ? [`A secret key was made and is kept in ${kept.file}.`] : []),
    ...(samples > 0 ? [`${samples} sample articles were imported; your own documents: npm run import -- <folder>`] : []),
  ])
}

async function announce(
  { checks }: Deskhand,
  config: LoadedConfig['config'],
  version: string,
  address: string,
  notices: readonly string[],
): Promise<void> {
  const { checkHealth } = await import('./http/health.ts')
  const { describeStart } = await import('./life-cycle/announce-start.ts')
  const health = await checkHealth(checks, 2_000)
  const seconds = process.uptime()
  process.stdout.write(
    describeStart({ name: config.appName, version, environment: config.environment, address, checks: health.checks, notices, seconds }),
  )
}

async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return manifest.version
}
