import { afterEach, describe, expect, it, vi } from 'vitest'
import { InProcessBus } from '../../src/adapters/bus/in-process/in-process-bus.ts'
import { LiveHub } from '../../src/http/live/live-hub.ts'
import type { LiveEnd, LiveReader } from '../../src/http/live/live-reader.ts'
import type { Audience, StoredEvent } from '../../src/ports/store.ts'
import type { SessionEvent } from '../../src/protocol/event.ts'
import type { Delta, Typing } from '../../src/protocol/frame.ts'
import type { SessionId, TurnId } from '../../src/protocol/ids.ts'

const session = 'ses_01h455vb4pex5vsknk084sn02q' as SessionId
const turn = 'trn_01h455vb4pex5vsknk084sn02q' as TurnId

/** A store of events whose reads take as long as the test wants. */
class SlowStore {
  readonly events: StoredEvent[] = []
  #lastPublicSeq = 0
  reads = 0
  isErased = false
  #gate: Promise<void> = Promise.resolve()

  add(type: SessionEvent['type'], data = {}): void {
    const seq = this.events.length + 1
    const staff = { session_id: session, seq, prev_seq: seq - 1, type, data, created_at: '2026-11-22T12:00:00.000Z' }
    const customer = this.#lastPublicSeq === seq - 1 ? staff : { ...staff, prev_seq: this.#lastPublicSeq }
    this.#lastPublicSeq = seq
    this.events.push({ staff, customer })
  }

  addForStaff(type: SessionEvent['type']): void {
    const seq = this.events.length + 1
    const staff = { session_id: session, seq, prev_seq: seq - 1, type, data: {}, created_at: '2026-11-22T12:00:00.000Z' }
    this.events.push({ staff, customer: null })
  }

  /** Reads wait, with what they have read already, until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#gate = promise
    return resolve
  }

  async eventsAfter(_id: SessionId, seq: number, limit: number, audience: Audience): Promise<StoredEvent[]> {
    this.reads += 1
    const found = this.events
      .slice(seq)
      .filter((event) => event[audience])
      .slice(0, limit)
    await this.#gate
    return found
  }

  async findSession(): Promise<never> {
    return (this.isErased ? null : {}) as never
  }
}

class Reader implements LiveReader {
  readonly audience: Audience
  readonly seqs: number[] = []
  readonly events: SessionEvent[] = []
  readonly texts: string[] = []
  readonly ends: LiveEnd[] = []
  isFull = false
  #room = Promise.withResolvers<void>()

  constructor(audience: Audience = 'customer') {
    this.audience = audience
  }

  event(event: SessionEvent): void {
    this.seqs.push(event.seq)
    this.events.push(event)
  }
  delta({ text }: Delta): void {
    this.texts.push(text)
  }
  typing(_typing: Typing): void {}
  drained(): Promise<void> {
    return this.#room.promise
  }
  makeRoom(): void {
    this.isFull = false
    this.#room.resolve()
  }
  end(_session: SessionId, reason: LiveEnd): void {
    this.ends.push(reason)
  }
}

function open() {
  const store = new SlowStore()
  const bus = new InProcessBus()
  const hub = new LiveHub({ store, bus, readersPerSession: 10 })
  return { store, bus, hub }
}

function delta(index: number, text: string, attempt = 1): Delta {
  return { session_id: session, turn_id: turn, attempt, index, text }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a reader of a session', () => {
  it('[L2] misses nothing that is committed while it reads', async () => {
    const { store, bus, hub } = open()
    store.add('session.created')
    const release = store.hold()
    const reader = new Reader()
    hub.subscribe(session, 0, reader)
    store.add('session.updated')
    bus.hint(session)
    release()
    await expect.poll(() => reader.seqs).toEqual([1, 2])
  })

  it('is up to date only with what was stored when that was asked', async () => {
    const { store, hub } = open()
    store.add('session.created')
    const reader = new Reader()
    const subscription = hub.subscribe(session, 0, reader)
    store.add('session.updated')
    await subscription.upToDate()
    expect(reader.seqs).toEqual([1, 2])
  })

  it('[L2] shares its read with others', async () => {
    const { store, bus, hub } = open()
    store.add('session.created')
    const readers = Array.from({ length: 100 }, () => new Reader())
    const subscriptions = readers.map((reader) => hub.subscribe(session, 0, reader))
    await Promise.all(subscriptions.map((subscription) => subscription.upToDate()))
    store.reads = 0
    store.add('session.updated')
    bus.hint(session)
    store.add('session.closed')
    bus.hint(session)
    await Promise.all(subscriptions.map((subscription) => subscription.upToDate()))
    for (const { seqs } of readers) expect(seqs).toEqual([1, 2, 3])
    expect(store.reads).toBeLessThan(10)
  })

  it('[L7] is told what is for its audience, without a hole, from one read for all', async () => {
    const { store, bus, hub } = open()
    store.add('session.created')
    const customers = [new Reader(), new Reader()]
    const agents = [new Reader('staff'), new Reader('staff')]
    const subscriptions = [...customers, ...agents].map((reader) => hub.subscribe(session, 0, reader))
    const settled = () => Promise.all(subscriptions.map((subscription) => subscription.upToDate()))
    await settled()
    const told: number[] = []
    for (const addOne of [
      () => store.addForStaff('approval.decided'),
      () => store.add('message.created'),
      () => store.addForStaff('approval.ended'),
      () => store.add('session.updated'),
      () => store.add('session.closed'),
    ]) {
      addOne()
      store.reads = 0
      bus.hint(session)
      await expect.poll(() => agents.map(({ seqs }) => seqs.at(-1))).toEqual([store.events.length, store.events.length])
      told.push(store.reads)
    }
    expect(told).toEqual([1, 1, 1, 1, 1])
    await settled()
    for (const { seqs } of agents) expect(seqs).toEqual([1, 2, 3, 4, 5, 6])
    for (const { events } of customers) {
      expect(events.map(({ seq, prev_seq }) => [seq, prev_seq])).toEqual([
        [1, 0],
        [3, 1],
        [5, 3],
        [6, 5],
      ])
      expect(events.at(-1)).toBe(agents[0]?.events.at(-1))
    }
  })

  it('[L7] goes past more of the staff’s events than one read gives', async () => {
    const { store, hub } = open()
    store.add('session.created')
    for (let at = 0; at < 120; at++) store.addForStaff('approval.decided')
    store.add('session.closed')
    const reader = new Reader()
    await hub.subscribe(session, 1, reader).upToDate()
    expect(reader.events.map(({ seq, prev_seq }) => [seq, prev_seq])).toEqual([[122, 1]])
  })

  it('[L2] does not share a read that began before the hint: it may have missed what the hint told of', async () => {
    const { store, bus, hub } = open()
    store.add('session.created')
    const [first, second] = [new Reader(), new Reader()]
    const release = store.hold()
    hub.subscribe(session, 0, first)
    store.add('session.updated')
    bus.hint(session)
    hub.subscribe(session, 0, second)
    release()
    await expect.poll(() => second.seqs).toEqual([1, 2])
    expect(first.seqs).toEqual([1, 2])
  })

  it('[L4] is told the deltas so far when it has the events, and none of a reply that it was told whole', async () => {
    const { store, bus, hub } = open()
    store.add('reply.started', { turn_id: turn })
    bus.delta(delta(0, 'Standard '))
    bus.delta(delta(1, 'shipping.'))
    const reader = new Reader()
    const release = store.hold()
    const subscription = hub.subscribe(session, 0, reader)
    bus.delta(delta(2, ' Express'))
    expect(reader.texts).toEqual([])
    release()
    await subscription.upToDate()
    expect([reader.seqs, reader.texts]).toEqual([[1], ['Standard ', 'shipping.', ' Express']])
    store.add('reply.completed', { turn_id: turn })
    bus.hint(session)
    await subscription.upToDate()
    bus.delta(delta(3, ' late'))
    expect(reader.texts).toHaveLength(3)
    const late = new Reader()
    await hub.subscribe(session, 0, late).upToDate()
    expect([late.seqs, late.texts]).toEqual([[1, 2], []])
  })

  it('[L6] leaves the rest in the store while it can take no more', async () => {
    const { store, hub } = open()
    for (let at = 0; at < 120; at++) store.add('session.updated')
    const reader = new Reader()
    reader.isFull = true
    const subscription = hub.subscribe(session, 0, reader)
    await expect.poll(() => store.reads).toBe(1)
    expect(reader.seqs).toEqual([])
    reader.makeRoom()
    await subscription.upToDate()
    expect(reader.seqs).toEqual(store.events.map(({ staff }) => staff.seq))
  })

  it('[L6] is cut off when it takes nothing for 30 seconds', async () => {
    vi.useFakeTimers()
    const { store, hub } = open()
    store.add('session.created')
    const reader = new Reader()
    reader.isFull = true
    hub.subscribe(session, 0, reader)
    await vi.advanceTimersByTimeAsync(29_000)
    expect(reader.ends).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect([reader.ends, hub.size]).toEqual([['slow'], 0])
  })

  it('[L6] is told the end of a session that is erased, and of a store that fails', async () => {
    const { store, bus, hub } = open()
    store.add('session.created')
    const reader = new Reader()
    await hub.subscribe(session, 0, reader).upToDate()
    store.isErased = true
    store.events.length = 0
    bus.hint(session)
    await expect.poll(() => reader.ends).toEqual(['gone'])
    expect(hub.size).toBe(0)
    store.eventsAfter = async () => Promise.reject(new Error('no disk'))
    const other = new Reader()
    await hub.subscribe(session, 0, other).upToDate()
    expect(other.ends).toEqual(['failed'])
  })

  it('is forgotten when it goes, and hears nothing more', async () => {
    const { store, bus, hub } = open()
    store.add('session.created')
    const reader = new Reader()
    const release = store.hold()
    const subscription = hub.subscribe(session, 0, reader)
    subscription.close()
    release()
    await subscription.upToDate()
    bus.delta(delta(0, 'x'))
    expect([reader.seqs, reader.texts, reader.ends, hub.size]).toEqual([[], [], [], 0])
  })
})
