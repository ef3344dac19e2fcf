import { expect, it } from 'vitest'
import { testServer } from '../../../test/test-server.ts'

async function echo(payload: string | Buffer, contentType = 'application/json') {
  const app = await testServer({}, (api) => {
    api.post('/echo', (request) => ({ got: request.body === undefined ? 'nothing' : request.body }))
  })
  const answer = await app.inject({ method: 'POST', url: '/api/echo', payload, headers: { 'content-type': contentType } })
  return { status: answer.statusCode, got: answer.json().got }
}

it.each([
  ['emoji', { text: '👩‍👩‍👧‍👦 🇩🇪' }],
  ['right-to-left', { text: 'مرحبا ‏עולם' }],
  ['NUL and other controls', { text: 'a\u0000b\u0001\u001f\u007f' }],
  ['escaped pairs', { text: '\ud83d\ude00' }],
  ['brackets in strings', { text: `${'['.repeat(5000)}"\\` }],
  ['a hundred levels', JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`)],
])('[W1] reads %s unchanged', async (_name, value) => {
  expect(await echo(JSON.stringify(value))).toEqual({ status: 200, got: value })
})

it('[W1] reads every charset that is UTF-8, and JSON with parameters', async () => {
  expect(await echo('{"text":"é"}', 'application/json; charset=UTF-8')).toEqual({ status: 200, got: { text: 'é' } })
  expect(await echo('"\\ud83d\\ude00"')).toEqual({ status: 200, got: '😀' })
})

it('takes no body for nothing', async () => {
  expect(await echo('')).toEqual({ status: 200, got: 'nothing' })
})

it('reads the JSON that curl -d sends under the label of a form, and nothing else under it', async () => {
  expect(await echo(' {"user_id":"test_user"}', 'application/x-www-form-urlencoded')).toEqual({
    status: 200,
    got: { user_id: 'test_user' },
  })
  expect((await echo('user_id=test_user', 'application/x-www-form-urlencoded')).status).toBe(415)
  expect((await echo('[1]', 'application/x-www-form-urlencoded')).status).toBe(415)
})

it('takes a hundred and one levels for an attack', async () => {
  expect((await echo(`${'['.repeat(101)}${']'.repeat(101)}`)).status).toBe(400)
})
