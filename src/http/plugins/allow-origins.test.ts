import { expect, it } from 'vitest'
import { StillClock, testLimiter, testServer } from '../../../test/test-server.ts'

const preflight = (origin: string) => ({
  method: 'OPTIONS' as const,
  url: '/api/sessions',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
})

it('lets the pages of the given origins in, and no others', async () => {
  const app = await testServer()
  const allowed = await app.inject(preflight('https://shop.example'))
  expect(allowed.statusCode).toBe(204)
  expect(allowed.headers).toMatchObject({
    'access-control-allow-origin': 'https://shop.example',
    'access-control-allow-headers': 'authorization,content-type',
    vary: expect.stringContaining('Origin'),
  })
  expect(allowed.headers['access-control-allow-methods']).toContain('POST')
  expect(allowed.headers).not.toHaveProperty('access-control-allow-credentials')
  for (const origin of ['https://evil.example', 'https://shop.example.evil', 'http://shop.example', 'null']) {
    expect((await app.inject(preflight(origin))).headers).not.toHaveProperty('access-control-allow-origin')
  }
})

it('lets a page read the headers of W5', async () => {
  const app = await testServer()
  const answer = await app.inject({ url: '/health', headers: { origin: 'https://shop.example' } })
  expect(answer.headers['access-control-expose-headers']).toContain('X-Request-ID')
})

it('allows every origin only when told so', async () => {
  const app = await testServer({ settings: { corsOrigins: ['*'] } })
  expect((await app.inject(preflight('https://any.example'))).headers['access-control-allow-origin']).toBe('*')
})

it('does not count preflights, and shows a page why it was refused', async () => {
  const clock = new StillClock()
  const app = await testServer({ clock, rateLimiter: testLimiter(clock, 1) })
  for (let n = 0; n < 3; n++) expect((await app.inject(preflight('https://shop.example'))).statusCode).toBe(204)
  const get = { url: '/api/nowhere', headers: { origin: 'https://shop.example' } }
  await app.inject(get)
  const refused = await app.inject(get)
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['access-control-allow-origin']).toBe('https://shop.example')
})
