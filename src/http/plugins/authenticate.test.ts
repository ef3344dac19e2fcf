import { expect, it } from 'vitest'
import { StillClock, testDeps } from '../../../test/test-server.ts'
import { newId } from '../../domain/new-id.ts'
import type { TokenClaims } from '../../ports/tokens.ts'
import { buildServer } from '../build-server.ts'
import { requireCaller } from './authenticate.ts'

async function serverWithWho() {
  const clock = new StillClock()
  const deps = testDeps({ clock })
  const app = await buildServer(deps, (api) => {
    api.get('/who', (request) => request.caller)
    api.get('/someone', (request) => requireCaller(request.caller))
  })
  const who = (authorization?: string, url = '/api/who') =>
    app.inject({ url, headers: authorization === undefined ? {} : { authorization } })
  const bearer = async (claims: TokenClaims) => `Bearer ${(await deps.tokens.issue(claims)).token}`
  return { clock, who, bearer }
}

const sessionId = newId.session()

it('[A1] knows the caller by the token', async () => {
  const { who, bearer } = await serverWithWho()
  expect((await who()).json()).toEqual({ kind: 'anonymous' })
  expect((await who(await bearer({ type: 'session', sessionId }))).json()).toEqual({ kind: 'session', sessionId })
  const staff = await bearer({ type: 'access', userId: 'usr_1', role: 'support' })
  expect((await who(staff)).json()).toEqual({ kind: 'person', userId: 'usr_1', role: 'support' })
  expect((await who(staff.replace('Bearer', 'bearer '))).json()).toMatchObject({ kind: 'person' })
})

it('[A1] refuses wrong and expired tokens with 401 and says which', async () => {
  const { clock, who, bearer } = await serverWithWho()
  const token = await bearer({ type: 'access', userId: 'usr_1', role: 'admin' })
  clock.advance(24 * 3_600_000 + 1000)
  for (const [authorization, message] of [
    [token, 'The token has expired.'],
    ['Bearer nonsense', 'The token is not valid.'],
    [await bearer({ type: 'refresh', userId: 'usr_1' }), 'The token is not valid.'],
  ] as const) {
    const answer = await who(authorization)
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ error: 'invalid_token', message })
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
  }
})

it('leaves credentials that are not ours alone', async () => {
  const { who } = await serverWithWho()
  expect((await who('Basic dXNlcjpwYXNz')).json()).toEqual({ kind: 'anonymous' })
  expect((await who('Bearer nonsense', '/health')).statusCode).toBe(200)
})

it('answers 401 where someone is needed and nobody came', async () => {
  const { who } = await serverWithWho()
  const answer = await who(undefined, '/api/someone')
  expect(answer.statusCode).toBe(401)
  expect(answer.json()).toMatchObject({ error: 'unauthenticated' })
  expect(answer.headers['www-authenticate']).toBe('Bearer')
})
