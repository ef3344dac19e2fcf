import { describe, expect, it } from 'vitest'
import { InProcessBus } from '../../src/adapters/bus/in-process/in-process-bus.ts'
import { streamTurn } from '../../src/http/stream-turn.ts'
import type { Bus } from '../../src/ports/bus.ts'
import type { ErrorBody } from '../../src/protocol/errors.ts'
import type { SessionId } from '../../src/protocol/ids.ts'
import type { SentMessage } from '../../src/protocol/message.ts'

const session = 'ses_01h455vb4pex5vsknk084sn02q' as SessionId
const accepted = { kind: 'accepted', message: { session_id: session, seq: 2 }, turn_id: null, claim: null, status: 'assistant' } as never
const describeFault = (cause: unknown): ErrorBody => ({ error: 'internal_error', message: String(cause), request_id: 'r' })

function countingBus(): Bus & { listeners: number } {
  const bus = new InProcessBus()
  const counting = {
    listeners: 0,
    hint: bus.hint.bind(bus),
    delta: bus.delta.bind(bus),
    subscribe(...[id, listener]: Parameters<Bus['subscribe']>) {
      counting.listeners++
      const stop = bus.subscribe(id, listener)
      return () => {
        counting.listeners--
        stop()
      }
    },
  }
  return counting
}

function open(bus: Bus, ended: Promise<SentMessage>, left = new AbortController().signal) {
  const store = { eventsAfter: async () => [] }
  return streamTurn(
    session,
    async () => accepted,
    () => ended,
    left,
    { store, bus, describe: describeFault },
  )
}

describe('a stream of one turn', () => {
  it('tells in its last event what went wrong', async () => {
    const bus = countingBus()
    const stream = await open(bus, Promise.reject(new Error('no disk')))
    const read: string[] = []
    for await (const piece of stream) read.push(piece)
    expect(read.at(-1)).toBe(`event: error\ndata: ${JSON.stringify(describeFault(new Error('no disk')))}\n\n`)
    expect(bus.listeners).toBe(0)
  })

  it('leaves nothing behind when its client goes before the first byte', async () => {
    const bus = countingBus()
    const left = new AbortController()
    const ended = Promise.withResolvers<SentMessage>()
    const stream = await open(bus, ended.promise, left.signal)
    left.abort()
    ended.reject(new Error('nobody is there to read this'))
    await stream.return(undefined)
    expect(bus.listeners).toBe(0)
    await open(bus, Promise.reject(new Error('gone')), left.signal)
    expect(bus.listeners).toBe(0)
  })
})
