import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { enter } from './presence.ts'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-presence-'))
afterAll(() => rmSync(folder, { recursive: true }))
const nothing = async () => {}

it('tells whether somebody is there already, and acts only when nobody is', async () => {
  const path = join(folder, 'several')
  const acted: string[] = []
  const one = await enter(path, async () => void acted.push('one'))
  const two = await enter(path, async () => void acted.push('two'))
  one.leave()
  const three = await enter(path, async () => void acted.push('three'))
  two.leave()
  three.leave()
  const four = await enter(path, async () => void acted.push('four'))
  four.leave()
  expect([one, two, three, four].map(({ alone }) => alone)).toEqual([true, false, false, true])
  expect(acted).toEqual(['one', 'four'])
})

it('lets nobody in while the first one acts', async () => {
  const path = join(folder, 'acting')
  const acting = Promise.withResolvers<void>()
  const order: string[] = []
  const first = enter(path, () => acting.promise.then(() => void order.push('acted')))
  const second = enter(path, nothing).then((presence) => {
    order.push('second came in')
    return presence
  })
  await new Promise(setImmediate)
  acting.resolve()
  for (const { leave } of await Promise.all([first, second])) leave()
  expect(order).toEqual(['acted', 'second came in'])
})

it('leaves room for the next one when acting fails', async () => {
  const path = join(folder, 'failing')
  await expect(enter(path, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full')
  const next = await enter(path, nothing)
  expect(next.alone).toBe(true)
  next.leave()
})

it('sees another process for as long as it lives, and not a moment longer', async () => {
  const path = join(folder, 'killed')
  const module = new URL('./presence.ts', import.meta.url).href
  const program = `const { enter } = await import(${JSON.stringify(module)})
    globalThis.kept = await enter(${JSON.stringify(path)}, async () => {})
    console.log('here'); setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  const beside = await enter(path, nothing)
  beside.leave()
  other.kill('SIGKILL')
  await once(other, 'exit')
  const after = await enter(path, nothing)
  after.leave()
  expect([beside.alone, after.alone]).toEqual([false, true])
})
