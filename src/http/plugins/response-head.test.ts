import { expect, it } from 'vitest'
import { testServer } from '../../../test/test-server.ts'

it("[W5] keeps the caller's request id when it is acceptable, and makes one otherwise", async () => {
  const app = await testServer()
  const idFor = async (given: string) =>
    (await app.inject({ url: '/health/live', headers: { 'x-request-id': given } })).headers['x-request-id']

  expect(await idFor('order-17_a.b')).toBe('order-17_a.b')
  expect(await idFor('x'.repeat(128))).toBe('x'.repeat(128))
  for (const bad of ['x'.repeat(129), 'two words', 'a/b', '<script>', 'ümlaut', 'a,b']) {
    expect(await idFor(bad)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
  }
  const ids = await Promise.all(Array.from({ length: 50 }, () => idFor('')))
  expect(new Set(ids).size).toBe(50)
})

it('[W5] gives every answer its id and X-Process-Time in seconds, also when it is an error', async () => {
  const app = await testServer({}, (api) => {
    api.get('/fails', () => {
      throw new Error('broken')
    })
  })
  for (const url of ['/', '/health', '/metrics', '/api/nowhere', '/api/fails', '/%E0%A4%A', '/home.js']) {
    const { headers } = await app.inject({ url, headers: { 'x-request-id': 'mine' } })
    expect(headers['x-request-id'], url).toBe('mine')
    expect(Number(headers['x-process-time']), url).toBeLessThan(5)
    expect(headers['x-process-time'], url).toMatch(/^\d+\.\d{6}$/)
  }
})

it('sends the security headers with every answer', async () => {
  const app = await testServer()
  for (const url of ['/health', '/api/nowhere', '/%E0%A4%A']) {
    expect((await app.inject(url)).headers, url).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  }
})

it('asks for HTTPS only where it came through HTTPS', async () => {
  const app = await testServer({ settings: { trustProxy: ['loopback'] } })
  const strict = async (proto: string) =>
    (await app.inject({ url: '/health', headers: { 'x-forwarded-proto': proto } })).headers['strict-transport-security']
  expect(await strict('https')).toContain('max-age=')
  expect(await strict('http')).toBeUndefined()
  const direct = await testServer()
  expect((await direct.inject({ url: '/health', headers: { 'x-forwarded-proto': 'https' } })).headers).not.toHaveProperty(
    'strict-transport-security',
  )
})
