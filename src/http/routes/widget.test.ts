import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ErrorBody } from '../../protocol/errors.ts'
import { answerErrors } from '../plugins/answer-errors.ts'
import { addWidget } from './widget.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-widget-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** As a build leaves it; `seconds` tells one build's files from another's. */
function build(script: string, seconds = 1) {
  const file = join(folder, 'widget.js')
  writeFileSync(`${file}.gz`, gzipSync(script))
  writeFileSync(`${file}.br`, brotliCompressSync(script))
  writeFileSync(file, script)
  utimesSync(file, seconds, seconds)
}

function openServer() {
  const app = Fastify().withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerErrors(app, false)
  addWidget(app, folder)
  return app
}

it('may be used by every site, and is asked for anew soon', async () => {
  build('one')
  const answer = await openServer().inject('/widget.js')
  expect(answer.body).toBe('one')
  expect(answer.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=300, must-revalidate',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers.vary).toContain('Accept-Encoding')
})

it.each([
  [undefined, undefined, 'one'],
  ['gzip, deflate, br', 'br', brotliCompressSync('one')],
  ['gzip;q=1.0', 'gzip', gzipSync('one')],
  ['br;q=0, gzip', 'gzip', gzipSync('one')],
  ['identity', undefined, 'one'],
  ['abr, xgzip', undefined, 'one'],
])('Accept-Encoding %s gives %s', async (accepted, encoding, bytes) => {
  build('one')
  const answer = await openServer().inject({ url: '/widget.js', headers: accepted ? { 'accept-encoding': accepted } : {} })
  expect(answer.headers['content-encoding']).toBe(encoding)
  expect(answer.rawPayload).toEqual(Buffer.from(bytes))
})

it('sends nothing to who has it', async () => {
  build('one')
  const app = openServer()
  const etag = String((await app.inject('/widget.js')).headers.etag)
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await app.inject({ url: '/widget.js', headers: { 'if-none-match': known } })
    expect([answer.statusCode, answer.body, answer.headers.etag], known).toEqual([304, '', etag])
  }
  const packed = await app.inject({ url: '/widget.js', headers: { 'if-none-match': etag, 'accept-encoding': 'br' } })
  expect(packed.statusCode).toBe(200)
})

it('serves a newer build without a restart', async () => {
  const app = openServer()
  build('one')
  const before = await app.inject('/widget.js')
  build('two', 2)
  const after = await app.inject('/widget.js')
  expect([before.body, after.body]).toEqual(['one', 'two'])
  expect(after.headers.etag).not.toBe(before.headers.etag)
})

it('says what to do when it was not built', async () => {
  const answer = await openServer().inject('/widget.js')
  expect(answer.statusCode).toBe(503)
  expect(ErrorBody.parse(answer.json())).toMatchObject({ error: 'unavailable', message: expect.stringContaining('npm run build') })
})
