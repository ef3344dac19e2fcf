import { afterEach, expect, it, vi } from 'vitest'
import { openChatServer } from './chat-server.ts'

afterEach(() => {
  vi.useRealTimers()
})

it('[W6] refuses nobody for longer because the clock of the machine was set back', async () => {
  const desk = await openChatServer({ RATE_LIMIT_ENABLED: 'true', RATE_LIMIT_REQUESTS: '2' })
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  const ask = async () => {
    const { statusCode, headers } = await desk.server.inject('/api/chat/search?q=shipping')
    return { statusCode, seconds: Number(headers['x-ratelimit-reset']) - Date.now() / 1000 }
  }
  await ask()
  vi.setSystemTime(Date.now() - 3_600_000)
  await ask()
  const refused = await ask()
  expect(refused.statusCode).toBe(429)
  expect(refused.seconds).toBeLessThan(62)
  vi.advanceTimersByTime(61_000)
  expect((await ask()).statusCode).toBe(200)
  vi.useRealTimers()
  await desk.close()
})
