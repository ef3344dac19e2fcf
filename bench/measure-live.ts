import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ServerProcess, startServer } from '../test/server-process.ts'
import { openSession } from './ask-by-stream.ts'
import { BenchSocket } from './live-client.ts'
import { percentile } from './percentile.ts'
import { readMetrics, residentBytes } from './read-metrics.ts'

export interface LiveFigures {
  readonly sockets: number
  /** What one more idle socket, which follows a session of its own, adds to the server's memory. */
  readonly bytesPerSocket: number
  readonly subscribers: number
  /** From sending the change to each subscriber's having its event. */
  readonly fanOut: { readonly p50: number; readonly p99: number }
  readonly stuckReaders: number
  readonly bytesPerStuckReader: number
  /** Until the server has cut off the last of them. */
  readonly cutOffSeconds: number
  readonly returning: number
  /** From the first connect until all of them follow their sessions again. */
  readonly returnSeconds: number
}

const SOCKETS = 5_000
const SUBSCRIBERS = 1_000
const FAN_OUTS = 30
const STUCK_READERS = 20
const RETURNING = 2_000
/** How many sessions are opened, or sockets connected, at the same time while something is prepared. */
const AT_ONCE = 50
const NO_LIMITS = { SOCKETS_PER_ADDRESS: '100000', READERS_PER_SESSION: '100000' }

/** Sockets by the thousand against the product's own server: idle, subscribed to one session, stuck, and all back at once. */
export async function measureLive(say: (line: string) => void): Promise<LiveFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'deskhand-bench-live-'))
  let server = await startServer(dataDir, NO_LIMITS)
  try {
    const sessions = await inTurns(SOCKETS, () => openSession(server.address))

    say(`live: ${SOCKETS} idle sockets`)
    // A process that has worked already would take the memory of the sockets from what it has lying about.
    await server.stop()
    server = await startServer(dataDir, NO_LIMITS)
    const followAll = (count: number) => inTurns(count, (at) => BenchSocket.follow(server.address, sessions[at] ?? '', 1))
    for (const socket of await followAll(50)) socket.close()
    const before = await settledMemory(server)
    const idle = await followAll(SOCKETS)
    const bytesPerSocket = ((await settledMemory(server)) - before) / SOCKETS
    for (const socket of idle) socket.close()
    while (await hasSockets(server.address)) await sleep(100)
    await settledMemory(server)

    say(`live: one event to ${SUBSCRIBERS} subscribers, ${FAN_OUTS} times`)
    const fanOut = await measureFanOut(server.address)

    say(`live: ${STUCK_READERS} readers that never read`)
    const stuck = await measureStuckReaders(server)

    say(`live: ${RETURNING} clients come back at once after a restart`)
    await server.stop()
    server = await startServer(dataDir, NO_LIMITS)
    const startedAt = performance.now()
    const returned = await Promise.all(sessions.slice(0, RETURNING).map((session) => BenchSocket.follow(server.address, session, 1)))
    const returnSeconds = (performance.now() - startedAt) / 1000
    for (const socket of returned) socket.close()

    return { sockets: SOCKETS, bytesPerSocket, subscribers: SUBSCRIBERS, fanOut, ...stuck, returning: RETURNING, returnSeconds }
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true })
  }
}

async function measureFanOut(address: string): Promise<LiveFigures['fanOut']> {
  const session = await openSession(address)
  const sockets = await inTurns(SUBSCRIBERS, () => BenchSocket.follow(address, session, 1))
  const times: number[] = []
  for (let round = 0; round < FAN_OUTS; round++) {
    const received = sockets.map((socket) => socket.nextEvent())
    const sentAt = performance.now()
    await change(address, session, { subject: `change ${round}` })
    times.push(...(await Promise.all(received)).map((at) => at - sentAt))
  }
  for (const socket of sockets) socket.close()
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

/** Readers of a session with 16 MB of events, who subscribe from its beginning and then read nothing. */
async function measureStuckReaders(server: ServerProcess) {
  const session = await openSession(server.address)
  const metadata = { note: 'x'.repeat(16_000) }
  await inTurns(1_000, () => change(server.address, session, { metadata }))
  const before = await settledMemory(server)
  const startedAt = performance.now()
  const stuck = await inTurns(STUCK_READERS, async () => {
    const socket = await BenchSocket.follow(server.address, session, 1)
    socket.freeze()
    return socket
  })
  let most = before
  while (await hasSockets(server.address)) {
    most = Math.max(most, await residentBytes(server.address))
    if (performance.now() - startedAt > 120_000) throw new Error('the stuck readers were not cut off within two minutes')
    await sleep(100)
  }
  const cutOffSeconds = (performance.now() - startedAt) / 1000
  for (const socket of stuck) socket.close()
  return { stuckReaders: STUCK_READERS, bytesPerStuckReader: (most - before) / STUCK_READERS, cutOffSeconds }
}

async function hasSockets(address: string): Promise<boolean> {
  return ((await readMetrics(address)).get('websocket_connections_active') ?? 0) > 0
}

async function change(address: string, session: string, body: object): Promise<void> {
  const response = await fetch(`${address}/api/sessions/${session}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`the change was answered with ${response.status}`)
  await response.arrayBuffer()
}

/** The server's memory when its garbage has been collected, or nearly so: the least of five seconds. */
async function settledMemory(server: ServerProcess): Promise<number> {
  const seen: number[] = []
  for (let at = 0; at < 10; at++) {
    await sleep(500)
    seen.push(await residentBytes(server.address))
  }
  return Math.min(...seen)
}

/** `work` for 0 … count-1, `AT_ONCE` at a time. */
async function inTurns<Result>(count: number, work: (at: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = new Array(count)
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < count) {
        const at = next++
        results[at] = await work(at)
      }
    }),
  )
  return results
}
