import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLogger } from './logger.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-log-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function linesOf(file: string): Record<string, unknown>[] {
  return (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

it('writes JSON lines to LOG_FILE, whose folder it makes', async () => {
  const file = join(folder, 'deep', 'deskhand.log')
  const { logger, flush } = await createLogger({ level: 'info', file, pretty: false })
  logger.info({ request_id: 'r1' }, 'request')
  logger.debug('too small')
  flush()
  expect(linesOf(file)).toEqual([{ level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), request_id: 'r1', msg: 'request' }])
})

it('hides tokens wherever they are usually logged by mistake', async () => {
  const file = join(folder, 'deskhand.log')
  const { logger, flush } = await createLogger({ level: 'info', file, pretty: false })
  logger.info({ token: 'secret', authorization: 'secret', headers: { authorization: 'secret', cookie: 'secret', accept: '*/*' } })
  logger.info({ req: { headers: { authorization: 'secret' } } })
  flush()
  expect(readFileSync(file, 'utf8')).not.toContain('secret')
  expect(linesOf(file)[0]).toMatchObject({ token: '[hidden]', headers: { accept: '*/*' } })
})

it('goes on in a new file after the old one was moved away', async () => {
  const file = join(folder, 'deskhand.log')
  const { logger, flush, reopen } = await createLogger({ level: 'info', file, pretty: false })
  logger.info('one')
  flush()
  renameSync(file, `${file}.1`)
  reopen()
  await expect
    .poll(() => {
      logger.info('two')
      flush()
      return linesOf(file)[0]
    })
    .toMatchObject({ msg: 'two' })
  expect(linesOf(`${file}.1`)[0]).toMatchObject({ msg: 'one' })
})

it('refuses a file that cannot be written, before anything is lost', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(createLogger({ level: 'info', file: join(folder, 'file', 'x.log'), pretty: false })).rejects.toThrow(/ENOTDIR|EEXIST/)
})

it('leaves nothing behind that breaks the exit of the process when its file cannot be written', () => {
  writeFileSync(join(folder, 'file'), '')
  const script = `import { createLogger } from ${JSON.stringify(new URL('./logger.ts', import.meta.url).href)}
    await createLogger({ level: 'info', file: ${JSON.stringify(join(folder, 'file', 'x.log'))}, pretty: false }).catch(() => process.exit(3))`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(3)
})

it('[PI2] writes neither persons nor secrets, wherever in a line they stand', async () => {
  const file = join(folder, 'deskhand.log')
  const { logger, flush } = await createLogger({ level: 'info', file, pretty: false })
  const request_id = '3f0e2f6c-1c1e-4f5a-9d6f-8f1d2c3b4a59'
  logger.info(
    { request_id, path: '/api/users/ann@example.com', nested: { list: ['+44 20 7946 0958', 42] }, ms: 1732300000000 },
    'ask ann@example.com',
  )
  logger.child({ request_id }).warn('card 4111 1111 1111 1111')
  logger.error({ err: new Error('no such user ann@example.com', { cause: new Error('DE89 3704 0044 0532 0130 00') }) }, 'failed')
  logger.info({ token: 'abc.def.ghi', headers: { authorization: 'Bearer abc.def.ghi' } }, 'request')
  flush()
  const text = readFileSync(file, 'utf8')
  expect(text).not.toMatch(/ann@|7946|4111|3704|abc\.def/)
  const [first, second, third] = linesOf(file)
  expect(first).toMatchObject({
    request_id,
    path: '/api/users/[email]',
    nested: { list: ['[phone]', 42] },
    ms: 1732300000000,
    msg: 'ask [email]',
  })
  expect(second).toMatchObject({ request_id, msg: 'card [card]' })
  expect(third?.err).toMatchObject({
    type: 'Error',
    message: expect.stringContaining('[email]'),
    stack: expect.stringContaining('logger.test'),
  })
})
