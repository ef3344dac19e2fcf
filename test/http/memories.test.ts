import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createJoseTokens } from '../../src/adapters/tokens/jose/jose-tokens.ts'
import { systemClock } from '../../src/ports/clock.ts'
import { CHAT_SECRET, type ChatServer, openChatServer } from './chat-server.ts'

const IDENTITY_SECRET = 'what only the shop and we know'
const tokens = createJoseTokens({ secretKey: CHAT_SECRET, algorithm: 'HS256', accessHours: 1 }, systemClock)

let desk: ChatServer
beforeAll(async () => {
  desk = await openChatServer({ IDENTITY_SECRET })
}, 60_000)
afterAll(() => desk.close())

const hashOf = (user: string) => createHmac('sha256', IDENTITY_SECRET).update(user).digest('hex')
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

async function openSession(user_id: string, isVerified: boolean): Promise<{ id: string; token: string }> {
  const payload = isVerified ? { user_id, user_hash: hashOf(user_id) } : { user_id }
  return (await desk.server.inject({ method: 'POST', url: '/api/sessions', payload })).json()
}

async function say(session: { id: string; token: string }, message: string): Promise<string> {
  const url = `/api/chat/sessions/${session.id}/messages`
  const response = await desk.server.inject({ method: 'POST', url, payload: { message }, headers: bearer(session.token) })
  expect(response.statusCode, response.body).toBe(200)
  return response.body
}

function memoriesOf(session: { id: string }, headers: Record<string, string>, method: 'GET' | 'DELETE' = 'GET', id = '') {
  return desk.server.inject({ method, url: `/api/sessions/${session.id}/memories${id}`, headers })
}

it('[ME1] [ME4] remembers across sessions what a verified customer told, and shows it to them and the staff', async () => {
  const first = await openSession('ann', true)
  await say(first, 'Hello! My order number is 4711. My email is ann@example.com.')
  const second = await openSession('ann', true)
  const { data } = (await memoriesOf(second, bearer(second.token))).json()
  expect(data.map(({ kind, value }: { kind: string; value: string }) => [kind, value]).toSorted()).toEqual([
    ['email', 'ann@example.com'],
    ['order', '4711'],
  ])
  expect(data[0]).toMatchObject({ user_id: 'ann', session_id: first.id, message_id: expect.stringMatching(/^msg_/) })
  for (const role of ['support', 'admin'] as const) {
    const { token } = await tokens.issue({ type: 'access', userId: 'staff', role })
    expect((await memoriesOf(second, bearer(token))).json().data).toHaveLength(2)
  }
})

it('[ME3] keeps nothing of a customer who only claims to be somebody, and shows them nothing', async () => {
  const real = await openSession('bob', true)
  await say(real, 'My phone number is +44 20 7946 0958.')
  const claimed = await openSession('bob', false)
  await say(claimed, 'My order number is 666.')
  expect((await memoriesOf(claimed, bearer(claimed.token))).json()).toEqual({ data: [] })
  expect((await memoriesOf(claimed, bearer(claimed.token), 'DELETE')).statusCode).toBe(204)
  const { data } = (await memoriesOf(real, bearer(real.token))).json()
  expect(data.map(({ value }: { value: string }) => value)).toEqual(['+44 20 7946 0958'])
})

it('[ME4] crosses no border between customers, whatever the token and the id', async () => {
  const people = ['carl', 'dora', 'emil', 'fred']
  const sessions = new Map<string, { id: string; token: string }>()
  for (const [index, user] of people.entries()) {
    const session = await openSession(user, true)
    sessions.set(user, session)
    await say(session, `My order number is 90${index}. My name is ${user[0]?.toUpperCase()}${user.slice(1)} Smith.`)
  }
  for (const [asker, { token }] of sessions) {
    const person = (await tokens.issue({ type: 'access', userId: asker, role: 'user' })).token
    for (const [owner, session] of sessions) {
      const own = asker === owner
      for (const mine of [token, person]) {
        const read = await memoriesOf(session, bearer(mine))
        expect(read.statusCode).toBe(own ? 200 : 404)
        if (own) for (const { user_id } of read.json().data) expect(user_id).toBe(owner)
        if (own) continue
        expect((await memoriesOf(session, bearer(mine), 'DELETE')).statusCode).toBe(404)
      }
    }
  }
  const [carl, dora] = [sessions.get('carl'), sessions.get('dora')]
  if (!carl || !dora) throw new Error('nobody')
  const foreign = (await memoriesOf(dora, bearer(dora.token))).json().data[0].id
  expect((await memoriesOf(carl, bearer(carl.token), 'DELETE', `/${foreign}`)).statusCode).toBe(404)
  expect((await memoriesOf(carl, {})).statusCode).toBe(403)
  expect((await memoriesOf(carl, {}, 'DELETE')).statusCode).toBe(403)
  for (const user of people) {
    const session = sessions.get(user)
    if (session) expect((await memoriesOf(session, bearer(session.token))).json().data).toHaveLength(2)
  }
})

it('[ME6] forgets one fact, and everything', async () => {
  const session = await openSession('gil', true)
  await say(session, 'My order number is 1001. My address is 12 Baker Street, London.')
  const { data } = (await memoriesOf(session, bearer(session.token))).json()
  const order = data.find(({ kind }: { kind: string }) => kind === 'order')
  expect((await memoriesOf(session, bearer(session.token), 'DELETE', `/${order.id}`)).statusCode).toBe(204)
  expect((await memoriesOf(session, bearer(session.token), 'DELETE', `/${order.id}`)).statusCode).toBe(404)
  expect((await memoriesOf(session, bearer(session.token))).json().data).toHaveLength(1)
  expect((await memoriesOf(session, bearer(session.token), 'DELETE')).statusCode).toBe(204)
  expect((await memoriesOf(session, bearer(session.token))).json()).toEqual({ data: [] })
})

it('[ME7] gives back what the customer told in an earlier session, until it is forgotten; [ME3] and to nobody else', async () => {
  const session = await openSession('hal', true)
  await say(session, 'My order number is 77-2001.')
  const later = await openSession('hal', true)
  expect(JSON.parse(await say(later, 'What is my order number?')).reply.content).toMatch(
    /^You told us on .+ 20\d\d: “My order number is 77-2001\.”$/,
  )
  for (const other of [await openSession('ida', true), await openSession('hal', false)]) {
    expect(await say(other, 'What is my order number?')).not.toContain('77-2001')
  }
  await memoriesOf(later, bearer(later.token), 'DELETE')
  expect(await say(await openSession('hal', true), 'What is my order number?')).not.toContain('77-2001')
})
