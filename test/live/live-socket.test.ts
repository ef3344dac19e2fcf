import { EventEmitter } from 'node:events'
import type { Duplex } from 'node:stream'
import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { InProcessBus } from '../../src/adapters/bus/in-process/in-process-bus.ts'
import type { FrameDeps } from '../../src/http/live/answer-frame.ts'
import { LiveHub } from '../../src/http/live/live-hub.ts'
import { LiveSocket } from '../../src/http/live/live-socket.ts'
import type { SessionId, TurnId } from '../../src/protocol/ids.ts'

const session = 'ses_01h455vb4pex5vsknk084sn02q' as SessionId
const turn = 'trn_01h455vb4pex5vsknk084sn02q' as TurnId

/** A connection of a client that takes nothing. */
class StuckSocket extends EventEmitter {
  readonly OPEN = 1
  readonly connection = Object.assign(new EventEmitter(), { writableLength: 0 })
  readyState = 1
  pings = 0
  isPaused = false

  send(text: string): void {
    this.connection.writableLength += text.length
  }
  ping(): void {
    this.pings += 1
  }
  terminate(): void {
    this.readyState = 3
    this.emit('close')
  }
}

function open() {
  const stuck = new StuckSocket()
  const bus = new InProcessBus()
  const store = { eventsAfter: async () => [], findSession: async () => ({}) as never }
  const hub = new LiveHub({ store, bus, readersPerSession: 10 })
  const live = new LiveSocket(stuck as unknown as WebSocket, stuck.connection as unknown as Duplex, '192.0.2.1', { hub } as FrameDeps)
  return { stuck, bus, hub, live }
}

it('[L6] cuts off a socket that does not take the deltas of a reply, at 1 MiB', async () => {
  const { stuck, bus, hub, live } = open()
  live.subscribe(session, 0)
  await expect
    .poll(() => {
      bus.delta({ session_id: session, turn_id: turn, attempt: 1, index: 0, text: 'x'.repeat(100_000) })
      return stuck.readyState
    })
    .toBe(3)
  expect(stuck.connection.writableLength).toBeLessThan(1_400_000)
  expect(hub.size).toBe(0)
})

it('[L6] ends a socket whose client gave no sign of life since the last time', () => {
  const { stuck, live } = open()
  live.checkLife()
  stuck.emit('pong')
  live.checkLife()
  expect([stuck.pings, stuck.readyState]).toEqual([2, 1])
  live.checkLife()
  expect(stuck.readyState).toBe(3)
})
