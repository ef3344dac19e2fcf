import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { FilesystemBlobs } from './filesystem-blobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-blobs-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('gives back what it keeps, and null for what it does not', async () => {
  const blobs = new FilesystemBlobs(join(folder, 'one'))
  const key = await blobs.put(new Uint8Array([1, 2, 3]))
  expect([...((await blobs.get(key)) ?? [])]).toEqual([1, 2, 3])
  await blobs.delete(key)
  expect(await blobs.get(key)).toBeNull()
  await blobs.delete(key)
})

it('refuses a key that is a path to elsewhere', async () => {
  const blobs = new FilesystemBlobs(join(folder, 'two'))
  for (const key of ['../../etc/passwd', '/etc/passwd', 'aa/../../../etc/passwd', '']) await expect(blobs.get(key)).rejects.toThrow('key')
})

it('says that a file can not be stored, and leaves no half of it', async () => {
  const place = join(folder, 'three')
  mkdirSync(place)
  for (let byte = 0; byte < 256; byte++) writeFileSync(join(place, byte.toString(16).padStart(2, '0')), '')
  await expect(new FilesystemBlobs(place).put(new Uint8Array(1))).rejects.toMatchObject({ code: 'unavailable', cause: { code: 'EEXIST' } })
  expect(readdirSync(place)).toHaveLength(256)
})
