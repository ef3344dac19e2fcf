import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import manifest from '../package.json' with { type: 'json' }

export interface ServerProcess {
  readonly address: string
  readonly child: ChildProcess
  /** Everything that was printed so far. */
  output(): string
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>
  /** SIGTERM, as an operator stops it; gives the exit code. */
  stop(): Promise<number | null>
}

/** What `npm start` gives to Node. */
const START_ARGUMENTS = manifest.scripts.start.split(' ').slice(1)

const START_LIMIT_MS = 60_000

/** Starts the real server as `npm start` does, on a free port, with its data in `dataDir`; resolves when it is ready. */
export async function startServer(dataDir: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, START_ARGUMENTS, {
    cwd: new URL('..', import.meta.url),
    env: { PATH: process.env.PATH, API_PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', RATE_LIMIT_ENABLED: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails before it stops its server must not leave it running.
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  child.once('exit', () => process.off('exit', killWithUs))
  let printed = ''
  const ready = Promise.withResolvers<string>()
  const read = (chunk: Buffer) => {
    printed += chunk
    const address = /Ready after .*: (http:\S+)/.exec(printed)?.[1]
    if (address) ready.resolve(address)
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  child.once('exit', (code, signal) => ready.reject(new Error(`the server ended (${code ?? signal}):\n${printed}`)))
  const limit = setTimeout(() => ready.reject(new Error(`not ready after ${START_LIMIT_MS} ms:\n${printed}`)), START_LIMIT_MS)
  const address = await ready.promise.finally(() => clearTimeout(limit))
  return {
    address,
    child,
    output: () => printed,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async stop() {
      child.kill('SIGTERM')
      const [code] = await once(child, 'exit')
      return code
    },
  }
}
