import { expect, it } from 'vitest'
import { StillClock, testDeps, testLimiter, testServer } from '../../../test/test-server.ts'
import { buildServer } from '../build-server.ts'
import type { Server } from '../server.ts'

const addPing = (api: Server) => {
  api.get('/ping', () => ({ pong: true }))
}

function limited(limit: number, trustProxy: false | string[] = false) {
  const clock = new StillClock()
  const deps = testDeps({ clock, rateLimiter: testLimiter(clock, limit), settings: { trustProxy } })
  return { clock, deps, server: buildServer(deps, addPing) }
}

it('[W5] tells limit, what remains and when a place gets free; [W6] refuses what is over the limit', async () => {
  const { clock, server } = limited(2)
  const app = await server
  const first = await app.inject('/api/ping')
  expect(first.headers).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-reset': String(clock.now() / 1000 + 60),
  })
  expect(first.headers).not.toHaveProperty('retry-after')
  clock.advance(20_500)
  expect((await app.inject('/api/ping')).headers['x-ratelimit-remaining']).toBe('0')

  const refused = await app.inject('/api/ping')
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({ error: 'rate_limited', message: 'At most 2 requests in 60 seconds are allowed.' })
  expect(refused.headers).toMatchObject({ 'retry-after': '40', 'x-ratelimit-period': '60', 'x-ratelimit-remaining': '0' })

  clock.advance(39_499)
  expect((await app.inject('/api/ping')).statusCode).toBe(429)
  clock.advance(1)
  expect((await app.inject('/api/ping')).statusCode).toBe(200)
  expect((await app.inject('/api/ping')).statusCode).toBe(429)
})

it('[W6] holds under a parallel burst: of 500 at once exactly 100 pass', async () => {
  const { server } = limited(100)
  const app = await server
  const answers = await Promise.all(Array.from({ length: 500 }, () => app.inject('/api/ping')))
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(100)
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(400)
})

it('[W6] counts an IPv6 network as one, and addresses apart', async () => {
  const { server } = limited(1)
  const app = await server
  const status = async (remoteAddress: string) => (await app.inject({ url: '/api/ping', remoteAddress })).statusCode
  expect(await status('2001:db8:1:2::1')).toBe(200)
  expect(await status('2001:db8:1:2:ffff::9')).toBe(429)
  expect(await status('2001:db8:1:3::1')).toBe(200)
  expect(await status('192.0.2.1')).toBe(200)
  expect(await status('::ffff:192.0.2.1')).toBe(429)
})

it('[W6] counts a person wherever they are, and a session token by its address', async () => {
  const { deps, server } = limited(1)
  const app = await server
  const person = await deps.tokens.issue({ type: 'access', userId: 'usr_1', role: 'user' })
  const status = async (remoteAddress: string, token?: string) =>
    (await app.inject({ url: '/api/ping', remoteAddress, headers: token ? { authorization: `Bearer ${token}` } : {} })).statusCode
  expect(await status('192.0.2.1', person.token)).toBe(200)
  expect(await status('192.0.2.2', person.token)).toBe(429)
  expect(await status('192.0.2.1')).toBe(200)
  const session = await deps.tokens.issue({ type: 'session', sessionId: 'ses_01h455vb4pex5vsknk084sn02q' as never })
  expect(await status('192.0.2.1', session.token)).toBe(429)
})

it('[W6] counts wrong tokens too, so that guessing is limited', async () => {
  const { server } = limited(2)
  const app = await server
  const guess = async () => (await app.inject({ url: '/api/ping', headers: { authorization: 'Bearer x.y.z' } })).statusCode
  expect([await guess(), await guess(), await guess()]).toEqual([401, 401, 429])
})

it('[W6] exempts /health*, and nothing else', async () => {
  const { server } = limited(1)
  const app = await server
  for (let n = 0; n < 3; n++) {
    for (const url of ['/health', '/health/live', '/health/ready']) {
      const answer = await app.inject(url)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers).not.toHaveProperty('x-ratelimit-limit')
    }
  }
  expect((await app.inject('/api/nowhere')).statusCode).toBe(404)
  expect((await app.inject('/api/nowhere')).statusCode).toBe(429)
  expect((await app.inject('/')).statusCode).toBe(429)
})

it('[W6] believes X-Forwarded-For only from the proxies of TRUST_PROXY', async () => {
  const direct = await limited(1).server
  const behind = await limited(1, ['loopback']).server
  const status = async (app: Server, forwarded: string) =>
    (await app.inject({ url: '/api/ping', headers: { 'x-forwarded-for': forwarded } })).statusCode
  expect([await status(direct, '192.0.2.1'), await status(direct, '192.0.2.2')]).toEqual([200, 429])
  expect([await status(behind, '192.0.2.1'), await status(behind, '192.0.2.2')]).toEqual([200, 200])
  expect(await status(behind, '198.51.100.7, 192.0.2.1')).toBe(429)
})

it('limits nothing when it is off', async () => {
  const app = await testServer({}, addPing)
  const answers = await Promise.all(Array.from({ length: 150 }, () => app.inject('/api/ping')))
  expect(answers.every(({ statusCode, headers }) => statusCode === 200 && !('x-ratelimit-limit' in headers))).toBe(true)
})
