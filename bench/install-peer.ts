import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('./peers/mastra/', import.meta.url))

/** Installs Mastra from its own lockfile when it is not there: 180 packages, 170 MB, beside the project's own. */
export async function installPeer(say: (line: string) => void): Promise<void> {
  if (existsSync(`${FOLDER}node_modules/@mastra/core`)) return
  say('mastra: installing bench/peers/mastra (170 MB; --no-peers leaves it out)')
  const child = spawn('npm', ['ci', '--prefix', FOLDER], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`npm ci of bench/peers/mastra ended with ${code}; --no-peers measures without it`)
}
