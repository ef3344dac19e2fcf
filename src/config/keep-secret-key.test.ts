import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepSecretKey } from './keep-secret-key.ts'

const run = promisify(execFile)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-key-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

it('[A4] makes a key of 32 random bytes for its owner alone, and says so once', () => {
  const dataDir = join(folder, 'deep', 'data')
  const made = keepSecretKey(dataDir)
  expect(made).toMatchObject({ created: true, file: join(dataDir, 'secret-key') })
  expect(made.key).toMatch(/^[0-9a-f]{64}$/)
  expect(statSync(made.file).mode & 0o777).toBe(0o600)
  expect(keepSecretKey(dataDir)).toEqual({ ...made, created: false })
  expect(readdirSync(dataDir)).toEqual(['secret-key'])
})

it('[A4] gives processes that start at once the same key', async () => {
  const script = `import { keepSecretKey } from ${JSON.stringify(join(import.meta.dirname, 'keep-secret-key.ts'))}
    process.stdout.write(JSON.stringify(keepSecretKey(${JSON.stringify(folder)})))`
  const outputs = await Promise.all(Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '--eval', script])))
  const kept = outputs.map(({ stdout }) => JSON.parse(stdout) as { key: string; created: boolean })
  expect(new Set(kept.map(({ key }) => key)).size).toBe(1)
  expect(kept.filter(({ created }) => created)).toHaveLength(1)
  expect(kept[0]?.key).toBe(readFileSync(join(folder, 'secret-key'), 'utf8').trim())
})

it('refuses a kept key that somebody shortened', () => {
  writeFileSync(join(folder, 'secret-key'), 'short\n')
  expect(() => keepSecretKey(folder)).toThrow(/at least 32 bytes; delete it/)
})
