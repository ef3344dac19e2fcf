import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { buildWeb } from './build-web.ts'

const folder = join(import.meta.dirname, '../dist/web')
const read = (name: string) => readFileSync(join(folder, name))

beforeAll(async () => {
  await buildWeb()
})

it('does nothing, and quickly, when nothing has changed', async () => {
  const before = statSync(join(folder, 'widget.js')).mtimeMs
  const from = performance.now()
  expect(await buildWeb()).toBe('current')
  expect(performance.now() - from).toBeLessThan(100)
  expect(statSync(join(folder, 'widget.js')).mtimeMs).toBe(before)
})

it('keeps the widget below 20 KB on the wire', () => {
  expect(gzipSync(read('widget.js'), { level: 9 }).length).toBeLessThanOrEqual(20 * 1024)
})

it('packs the same script twice', () => {
  expect(gunzipSync(read('widget.js.gz')).equals(read('widget.js'))).toBe(true)
  expect(brotliDecompressSync(read('widget.js.br')).equals(read('widget.js'))).toBe(true)
})

it('leaves no schema of the server and no way to make HTML of a string in it', () => {
  const script = read('widget.js').toString()
  expect(script).not.toMatch(/zod|insertAdjacentHTML|document\.write|outerHTML|eval\(|new Function/)
})
