import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { ConfigError, loadConfig } from './config.ts'

/** `npm start`: runs the server, or says in words why it can't and exits with 1. */
try {
  const loaded = loadConfig()
  // What customers write is for the owner of the process alone.
  mkdirSync(loaded.config.dataDir, { recursive: true, mode: 0o700 })
  // Compiled code is kept beside the data: the second start is quicker. It must be on before the parts are imported.
  enableCompileCache(join(loaded.config.dataDir, 'compile-cache'))
  const { startServer } = await import('./start-server.ts')
  await startServer(loaded)
} catch (cause) {
  const text = cause instanceof ConfigError ? cause.message : cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
