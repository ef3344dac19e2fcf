import { connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { keepingLogger, testServer } from '../../../test/test-server.ts'
import { DeskhandError } from '../../domain/error.ts'
import { ErrorBody, type ErrorCode, errorCodes } from '../../protocol/errors.ts'
import { SessionId } from '../../protocol/ids.ts'
import { CreateSessionBody } from '../../protocol/session.ts'
import type { Server } from '../server.ts'

const addRoutes = (api: Server) => {
  api.post('/sessions', { schema: { body: CreateSessionBody } }, (request) => request.body)
  api.get(
    '/sessions/:id',
    { schema: { params: z.object({ id: SessionId }), querystring: z.object({ limit: z.coerce.number().max(200) }).partial() } },
    () => ({}),
  )
  api.get('/broken', () => {
    throw new Error('SELECT * FROM users failed at /srv/secret/path')
  })
  api.get('/odd', () => {
    throw 'a string'
  })
  api.get('/wrong-answer', { schema: { response: { 200: z.object({ id: z.string() }) } } }, () => ({ id: 1 }) as never)
  api.get('/not-yours', () => {
    throw new DeskhandError('not_found', 'There is no such session.')
  })
  api.post('/upload', async (request) => {
    const file = await request.file()
    return { size: (await file?.toBuffer())?.length }
  })
}

const json = { 'content-type': 'application/json' }

describe('[W4] malformed input is never a 500', () => {
  it.each([
    ['broken JSON', { method: 'POST', url: '/api/sessions', headers: json, payload: '{"user_id":' }, 400, 'malformed_json'],
    ['JSON with a comment', { method: 'POST', url: '/api/sessions', headers: json, payload: '{/**/}' }, 400, 'malformed_json'],
    ['two JSON values', { method: 'POST', url: '/api/sessions', headers: json, payload: '{}{}' }, 400, 'malformed_json'],
    [
      'a prototype in JSON',
      { method: 'POST', url: '/api/sessions', headers: json, payload: '{"__proto__":{"admin":true}}' },
      400,
      'malformed_json',
    ],
    [
      'a constructor in JSON',
      { method: 'POST', url: '/api/sessions', headers: json, payload: '{"metadata":{"constructor":{"prototype":{}}}}' },
      400,
      'malformed_json',
    ],
    [
      'no UTF-8',
      { method: 'POST', url: '/api/sessions', headers: json, payload: Buffer.from('{"subject":"\xe9"}', 'latin1') },
      400,
      'malformed_json',
    ],
    ['half a character', { method: 'POST', url: '/api/sessions', headers: json, payload: '{"subject":"\\ud83d"}' }, 400, 'malformed_json'],
    [
      'half a character in a name',
      { method: 'POST', url: '/api/sessions', headers: json, payload: '{"metadata":{"\\uDC00":1}}' },
      400,
      'malformed_json',
    ],
    [
      'a deep nest',
      { method: 'POST', url: '/api/sessions', headers: json, payload: `{"metadata":{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}}` },
      400,
      'malformed_json',
    ],
    [
      'a large body',
      { method: 'POST', url: '/api/sessions', headers: json, payload: `{"subject":"${'x'.repeat(1_100_000)}"}` },
      413,
      'payload_too_large',
    ],
    ['no body', { method: 'POST', url: '/api/sessions', headers: json }, 422, 'validation_failed'],
    ['null', { method: 'POST', url: '/api/sessions', headers: json, payload: 'null' }, 422, 'validation_failed'],
    ['an array', { method: 'POST', url: '/api/sessions', headers: json, payload: '[]' }, 422, 'validation_failed'],
    ['a wrong type', { method: 'POST', url: '/api/sessions', headers: json, payload: '{"user_id":7}' }, 422, 'validation_failed'],
    ['an unknown field', { method: 'POST', url: '/api/sessions', headers: json, payload: '{"user":"x"}' }, 422, 'validation_failed'],
    ['a wrong query', { url: '/api/sessions/ses_01h455vb4pex5vsknk084sn02q?limit=900' }, 422, 'validation_failed'],
    [
      'plain text',
      { method: 'POST', url: '/api/sessions', headers: { 'content-type': 'text/plain' }, payload: '{}' },
      415,
      'unsupported_media_type',
    ],
    [
      'a form',
      { method: 'POST', url: '/api/sessions', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'user_id=x' },
      415,
      'unsupported_media_type',
    ],
    [
      'XML',
      { method: 'POST', url: '/api/sessions', headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
      415,
      'unsupported_media_type',
    ],
    [
      'no content type at all',
      { method: 'POST', url: '/api/sessions', headers: { 'content-type': '' }, payload: '{}' },
      415,
      'unsupported_media_type',
    ],
    [
      'nonsense for a content type',
      { method: 'POST', url: '/api/sessions', headers: { 'content-type': ';;;' }, payload: '{}' },
      415,
      'unsupported_media_type',
    ],
    ['JSON where a form is wanted', { method: 'POST', url: '/api/upload', headers: json, payload: '{}' }, 415, 'unsupported_media_type'],
    [
      'a form that breaks off',
      {
        method: 'POST',
        url: '/api/upload',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        payload: '--b\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nhal',
      },
      400,
      'malformed_multipart',
    ],
    [
      'a form without a boundary',
      { method: 'POST', url: '/api/upload', headers: { 'content-type': 'multipart/form-data' }, payload: 'x' },
      400,
      'malformed_multipart',
    ],
    [
      'a large file',
      {
        method: 'POST',
        url: '/api/upload',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        payload: `--b\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n${'x'.repeat(1_100_000)}\r\n--b--\r\n`,
      },
      413,
      'payload_too_large',
    ],
    ['bad URL encoding', { url: '/%E0%A4%A' }, 400, 'malformed_request'],
    ['bad URL encoding of an id', { url: '/api/sessions/%' }, 400, 'malformed_request'],
    ['an id of another kind', { url: '/api/sessions/msg_01h455vb4pex5vsknk084sn02q' }, 404, 'not_found'],
    ['a very long id', { url: `/api/sessions/${'x'.repeat(5000)}` }, 404, 'not_found'],
    ['an unknown path', { url: '/api/nowhere' }, 404, 'not_found'],
    ['another method', { method: 'DELETE', url: '/health' }, 404, 'not_found'],
    ['a method from far away', { method: 'PROPFIND', url: '/health' }, 404, 'not_found'],
  ] as [string, InjectOptions, number, ErrorCode][])('%s', async (_name, request, status, code) => {
    const app = await testServer({}, addRoutes)
    const answer = await app.inject(request)
    expect({ status: answer.statusCode, error: answer.json().error }).toEqual({ status, error: code })
    expect(ErrorBody.strict().parse(answer.json())).toMatchObject({ request_id: answer.headers['x-request-id'] })
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(errorCodes[code].status).toBe(status)
  })
})

it('[W4] names each field that is wrong', async () => {
  const app = await testServer({}, addRoutes)
  const answer = await app.inject({ method: 'POST', url: '/api/sessions', payload: { locale: 'not a locale', metadata: 7 } })
  expect(answer.json()).toMatchObject({
    error: 'validation_failed',
    message: 'body.locale: must be a language tag such as en or en-GB',
    details: [
      { in: 'body', path: 'locale', message: 'must be a language tag such as en or en-GB' },
      { in: 'body', path: 'metadata' },
    ],
  })
})

describe('[W4] a fault of ours', () => {
  it.each(['/api/broken', '/api/odd', '/api/wrong-answer'])('%s tells nothing of its cause', async (url) => {
    const { logger, lines } = keepingLogger('error')
    const app = await testServer({ logger }, addRoutes)
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toEqual({
      error: 'internal_error',
      message: 'Something went wrong on our side.',
      request_id: answer.headers['x-request-id'],
    })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ request_id: answer.headers['x-request-id'], msg: 'request failed', endpoint: url })
  })

  it('tells its cause with DEBUG', async () => {
    const app = await testServer({ settings: { debug: true } }, addRoutes)
    expect((await app.inject('/api/broken')).json().details[0]).toMatchObject({
      in: 'server',
      message: expect.stringContaining('answer-errors.test.ts'),
    })
  })
})

it('[W4] a thing that is not yours answers as one that is not there', async () => {
  const app = await testServer({}, addRoutes)
  expect((await app.inject('/api/not-yours')).json()).toMatchObject({ error: 'not_found' })
})

describe('what is not even HTTP', () => {
  let app: Server
  afterEach(() => app.close())

  async function send(bytes: string): Promise<string> {
    app = await testServer({}, addRoutes)
    const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(address.port), address.hostname)
    socket.end(bytes)
    let answer = ''
    for await (const chunk of socket) answer += chunk
    return answer
  }

  it.each([
    ['a method that does not exist', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformed_request'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`, 431, 'headers_too_large'],
    ['a URL without end', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, 'headers_too_large'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx', 400, 'malformed_request'],
  ])('[W4] %s', async (_name, bytes, status, code) => {
    const answer = await send(bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/X-Request-ID: [0-9a-f-]{36}\r\n/)
    expect(ErrorBody.strict().parse(JSON.parse(answer.split('\r\n\r\n')[1] ?? ''))).toMatchObject({ error: code })
  })
})

it('[W4] a client that hangs up in the middle is no fault of ours', async () => {
  const { logger, lines } = keepingLogger('error')
  const app = await testServer({ logger }, addRoutes)
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  for (const type of ['application/json', 'multipart/form-data; boundary=b']) {
    const socket = connect(Number(address.port), address.hostname)
    socket.write(`POST /api/upload HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 5000\r\n\r\n--b\r\n`)
    await new Promise((resolve) => app.server.once('request', resolve))
    socket.destroy()
    await expect.poll(() => new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count)))).toBe(0)
  }
  expect((await app.inject('/health')).statusCode).toBe(200)
  await app.close()
  expect(lines).toEqual([])
})
