import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '../config.ts'

export interface KeptSecretKey {
  readonly key: string
  readonly file: string
  /** True when this call made the key: time to tell the operator. */
  readonly created: boolean
}

/**
 * The development key in `dataDir/secret-key`, made on first use and readable by its owner alone (A4). Two processes
 * that start at once end up with the same key: it is written aside and put in place by a link, which fails for the second.
 */
export function keepSecretKey(dataDir: string): KeptSecretKey {
  const file = join(dataDir, 'secret-key')
  const kept = readKey(file)
  if (kept !== null) return { key: kept, file, created: false }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  let created = true
  try {
    writeFileSync(aside, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    linkSync(aside, file)
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) throw cause
    created = false
  } finally {
    rmSync(aside, { force: true })
  }
  const key = readKey(file)
  if (key === null) throw new Error(`${file} disappeared while the server was starting`)
  return { key, file, created }
}

function readKey(file: string): string | null {
  let content: string
  try {
    content = readFileSync(file, 'utf8').trim()
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return null
    throw cause
  }
  if (Buffer.byteLength(content) < 32) {
    throw new ConfigError([
      { variable: 'SECRET_KEY', fault: `${file} does not hold a key of at least 32 bytes; delete it to get a new one` },
    ])
  }
  return content
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}
