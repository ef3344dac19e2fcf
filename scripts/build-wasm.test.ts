import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { compileWat, WAT_FILES } from './build-wasm.ts'

test.each(WAT_FILES)('%s gives the committed binary, byte for byte', async (file) => {
  const built = await compileWat(file, await readFile(file, 'utf8'))
  expect(Buffer.from(built).equals(await readFile(file.replace(/\.wat$/, '.wasm')))).toBe(true)
})
