import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { createJoseTokens } from '../../src/adapters/tokens/jose/jose-tokens.ts'
import { CHAT_SECRET } from '../http/chat-server.ts'
import { LiveClient } from './live-client.ts'
import { type LiveServer, openLiveServer } from './live-server.ts'

let desk: LiveServer
const open = async (env: Record<string, string> = {}) => {
  desk = await openLiveServer(env)
  return desk
}
afterEach(() => desk.close(), 30_000)

async function refusal(client: LiveClient): Promise<number> {
  const [, response] = await once(client.socket, 'unexpected-response')
  return response.statusCode
}

describe('the limits of live sockets', () => {
  it('[L6] lets an address have as many sockets as it may, and another when one has closed', async () => {
    const { socketUrl, connect } = await open({ SOCKETS_PER_ADDRESS: '2' })
    const [first, second] = await Promise.all([connect(), connect()])
    expect(await refusal(new LiveClient(socketUrl))).toBe(429)
    await first.close()
    await expect
      .poll(() =>
        connect().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
    await second.close()
  })

  it('[L6] closes a socket within 5 s of the end of its token', async () => {
    const { connect } = await open()
    const twoSecondsLeft = { now: () => Date.now() - 3_600_000 + 2_000 }
    const past = createJoseTokens({ secretKey: CHAT_SECRET, algorithm: 'HS256', accessHours: 1 }, twoSecondsLeft)
    const { token } = await past.issue({ type: 'access', userId: 'ann', role: 'support' })
    const client = await connect(token)
    const start = performance.now()
    expect((await client.closed).code).toBe(4401)
    expect(performance.now() - start).toBeLessThan(7_000)
  })

  it('[W6] counts messages over a socket like requests, and says which one was refused', async () => {
    const { openSession, follow } = await open({ RATE_LIMIT_ENABLED: 'true', RATE_LIMIT_REQUESTS: '5' })
    const { id } = await openSession()
    const client = await follow(id)
    for (let at = 0; at < 6; at++) client.send({ type: 'message', session_id: id, client_message_id: `m-${at}`, content: 'Hello!' })
    const refused = await client.next('error')
    expect(refused).toMatchObject({ code: 'rate_limited', ref: 'm-4' })
    expect(client.all('ack').map(({ client_message_id }) => client_message_id)).toEqual(['m-0', 'm-1', 'm-2', 'm-3'])
    await client.close()
  })

  it('sends its clients to whoever comes next when the process stops', async () => {
    const { openSession, follow, url, socketUrl, phase } = await open()
    const { id } = await openSession()
    const client = await follow(id)
    const stream = await fetch(`${url}/api/sessions/${id}/events`, { headers: { accept: 'text/event-stream' } })
    phase.beginDraining()
    expect((await client.closed).code).toBe(1001)
    expect(await stream.text()).toContain('event: session.created')
    expect(await refusal(new LiveClient(socketUrl))).toBe(503)
  })
})
