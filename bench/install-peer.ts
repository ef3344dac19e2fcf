import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Peer {
  /** Its folder within bench/peers. */
  readonly folder: 'mastra' | 'ai-sdk'
  /** A package that is there when it is installed. */
  readonly holds: string
  /** What comes, for whoever waits for it. */
  readonly size: string
}

export const mastra: Peer = { folder: 'mastra', holds: '@mastra/core', size: '170 MB' }
export const aiSdk: Peer = { folder: 'ai-sdk', holds: 'ai', size: '25 MB' }

/** Installs a peer from its own lockfile when it is not there, beside the project's own packages. */
export async function installPeer({ folder, holds, size }: Peer, say: (line: string) => void): Promise<void> {
  const path = fileURLToPath(new URL(`./peers/${folder}/`, import.meta.url))
  if (existsSync(`${path}node_modules/${holds}`)) return
  say(`${folder}: installing bench/peers/${folder} (${size}; --no-peers leaves it out)`)
  const child = spawn('npm', ['ci', '--prefix', path], { cwd: path, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`npm ci of bench/peers/${folder} ended with ${code}; --no-peers measures without it`)
}
