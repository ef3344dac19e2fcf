import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { ConfigError, type LoadedConfig, loadConfig } from './config.ts'
import { explainStartFault } from './life-cycle/explain-start-fault.ts'

/** `npm start`: runs the server, or says in words why it can't and exits with 1. */
let loaded: LoadedConfig | undefined
try {
  loaded = loadConfig()
  // What customers write is for the owner of the process alone.
  mkdirSync(loaded.config.dataDir, { recursive: true, mode: 0o700 })
  // Compiled code is kept beside the data: the second start is quicker. It must be on before the parts are imported.
  enableCompileCache(join(loaded.config.dataDir, 'compile-cache'))
  const { startServer } = await import('./start-server.ts')
  await startServer(loaded)
} catch (cause) {
  process.stderr.write(`${explain(cause)}\n`)
  // What was started already, such as the retrieval thread, would keep the process alive, serving nobody.
  process.exit(1)
}

function explain(cause: unknown): string {
  if (cause instanceof ConfigError) return cause.message
  const explained = loaded && explainStartFault(cause, loaded.config)
  return explained ?? (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
}
