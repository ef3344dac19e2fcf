import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Line } from './scripted-server.ts'

export interface ScriptedServer {
  readonly address: string
  say(...sentences: string[]): void
  finish(): void
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>
}

/** A server in a process of its own, which can be killed; its settings as in the environment. */
export async function startScriptedServer(settings: Readonly<Record<string, string>>): Promise<ScriptedServer> {
  const child = fork(join(import.meta.dirname, 'scripted-server.ts'), {
    env: { PATH: process.env.PATH, ENVIRONMENT: 'test', RATE_LIMIT_ENABLED: 'false', SECRET_KEY: 'k'.repeat(32), ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [ready] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ])
  const tell = (line: Line) => void child.send(line)
  return {
    address: (ready as { address: string }).address,
    say: (...sentences) => tell({ say: sentences }),
    finish: () => tell({ finish: true }),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
