import { expect, it, vi } from 'vitest'
import { openChat } from './test/open-chat.ts'

it('says hello with its token and subscribes when it is welcome', () => {
  const { chat, socket, goOnline } = openChat({ token: 'secret' })
  expect(chat.state.connection).toBe('connecting')
  goOnline()
  expect(socket().sent).toMatchObject([
    { type: 'hello', protocol: 1, token: 'secret' },
    { type: 'subscribe', after_seq: 0 },
  ])
  expect(chat.state.connection).toBe('online')
})

it('[C7] tries again after ever longer waits, and soon again after it was online', () => {
  const { chat, clock, sockets, socket, goOnline } = openChat()
  const waits = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]
  for (const wait of waits) {
    const before = sockets.length
    socket().onclose?.({ code: 1006 })
    expect(chat.state.connection).toBe('offline')
    clock.advance(wait - 1)
    expect(sockets).toHaveLength(before)
    clock.advance(1)
    expect(sockets).toHaveLength(before + 1)
  }
  goOnline()
  socket().onclose?.({ code: 1012 })
  clock.advance(1_000)
  expect(sockets).toHaveLength(waits.length + 2)
})

it('[C7] never waits less than half a second', () => {
  const { clock, sockets, socket } = openChat({ random: () => 0 })
  socket().onclose?.({ code: 1001 })
  clock.advance(499)
  expect(sockets).toHaveLength(1)
  clock.advance(1)
  expect(sockets).toHaveLength(2)
})

it.each([4400, 4429])('[C7] waits long after %i', (code) => {
  const { clock, sockets, socket } = openChat()
  socket().onclose?.({ code })
  clock.advance(29_999)
  expect(sockets).toHaveLength(1)
  clock.advance(1)
  expect(sockets).toHaveLength(2)
})

it('[C7] tries at once when the page wakes', () => {
  const { chat, clock, sockets, socket } = openChat()
  socket().onclose?.({ code: 1006 })
  chat.wake()
  expect(sockets).toHaveLength(2)
  clock.advance(10_000)
  expect(sockets).toHaveLength(2)
})

it('[C7] tries no more when the token is refused', () => {
  const onTokenRefused = vi.fn()
  const { chat, clock, sockets, socket } = openChat({ onTokenRefused })
  socket().onclose?.({ code: 4401 })
  expect(onTokenRefused).toHaveBeenCalledOnce()
  expect(chat.state.connection).toBe('offline')
  chat.wake()
  clock.advance(100_000)
  expect(sockets).toHaveLength(1)
})

it.each(['not_found', 'forbidden'] as const)('[C7] tries no more when the session is refused: %s', (code) => {
  const onTokenRefused = vi.fn()
  const { clock, sockets, socket } = openChat({ onTokenRefused })
  socket().welcome()
  socket().receive({ type: 'error', code, message: 'No.', ref: socket().sentOf('subscribe')[0]?.session_id ?? '' })
  expect(onTokenRefused).toHaveBeenCalledOnce()
  clock.advance(100_000)
  expect(sockets).toHaveLength(1)
  expect(socket().isClosed).toBe(true)
})

it('is silent once it was closed', () => {
  const onTokenRefused = vi.fn()
  const { chat, clock, sockets, socket, goOnline } = openChat({ onTokenRefused })
  goOnline()
  chat.send('Last words')
  chat.close()
  clock.advance(100_000)
  chat.wake()
  expect(sockets).toHaveLength(1)
  expect(socket()).toMatchObject({ isClosed: true, sent: [{ type: 'hello' }, { type: 'subscribe' }, { type: 'message' }] })
  expect(onTokenRefused).not.toHaveBeenCalled()
})

it('[C8] keeps a socket that answers its pings', () => {
  const { clock, sockets, socket, goOnline } = openChat()
  goOnline()
  for (let pings = 1; pings <= 10; pings++) {
    clock.advance(10_000)
    expect(socket().sentOf('ping')).toHaveLength(pings)
    socket().receive({ type: 'pong' })
  }
  expect(sockets).toHaveLength(1)
})

it('[C8] gives up a socket that is silent for one and a half heartbeats', () => {
  const { chat, clock, sockets, socket, goOnline } = openChat()
  goOnline()
  clock.advance(29_999)
  expect(chat.state.connection).toBe('online')
  clock.advance(1)
  expect(chat.state.connection).toBe('offline')
  const dead = socket()
  expect(dead.isClosed).toBe(true)
  clock.advance(1_000)
  goOnline()
  dead.onclose?.({ code: 1006 })
  dead.receive({ type: 'reload', session_id: 'ses' as never })
  expect(chat.state.connection).toBe('online')
  expect(socket().sentOf('subscribe')).toHaveLength(1)
  expect(sockets).toHaveLength(2)
})

it('[C8] gives up a socket on which no welcome comes', () => {
  const { clock, sockets, socket } = openChat()
  socket().onopen?.()
  clock.advance(16_000)
  expect(socket().sent).toEqual([])
  expect(sockets.map(({ isClosed, sent }) => [isClosed, sent.length])).toEqual([
    [true, 1],
    [false, 0],
  ])
})

it('[C8] finds out soon after the page woke whether the socket still lives', () => {
  const { chat, clock, socket, goOnline } = openChat()
  goOnline()
  clock.advance(1)
  chat.wake()
  expect(socket().sentOf('ping')).toHaveLength(1)
  socket().receive({ type: 'pong' })
  clock.advance(4_000)
  expect(chat.state.connection).toBe('online')
  chat.wake()
  clock.advance(4_000)
  expect(chat.state.connection).toBe('offline')
})
