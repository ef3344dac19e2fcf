import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { ServicePhase } from '../../life-cycle/phase.ts'
import type { Metrics } from '../../ports/metrics.ts'
import type { ErrorCode } from '../../protocol/errors.ts'
import { closeCodes, LIVE_PATH } from '../../protocol/frame.ts'
import { answerRaw } from '../answer-raw.ts'
import { addressKey } from '../client-address.ts'
import { requestIdOf } from '../request-id.ts'
import type { FrameDeps } from './answer-frame.ts'
import type { LiveConnections } from './live-connections.ts'
import { LiveSocket } from './live-socket.ts'
import { mayConnect } from './may-connect.ts'

export interface SocketDeps extends FrameDeps {
  readonly connections: LiveConnections
  readonly corsOrigins: readonly string[]
  readonly socketsPerAddress: number
  readonly metrics: Pick<Metrics, 'webSocketOpened' | 'webSocketClosed'>
  readonly phase: () => ServicePhase
  /** The client's address, behind the proxies that are trusted. */
  readonly addressOf: (request: IncomingMessage) => string
}

/** A message of 64 KiB may take six times that as JSON, and has a frame around it. */
const FRAME_LIMIT_BYTES = 448 * 1024
const HELLO_WITHIN_MS = 10_000
/** A client that was told goodbye and does not hang up is hung up on. */
const CLOSES_WITHIN_MS = 2_000
const TOKENS_CHECKED_EVERY_MS = 2_000
/** Pings are writes to the network: so many at once hold up nobody else. */
const PINGS_AT_ONCE = 250

/** Compression would cost hundreds of kilobytes a socket, for frames of a few hundred bytes. */
const acceptorOptions = {
  noServer: true,
  clientTracking: false,
  maxPayload: FRAME_LIMIT_BYTES,
  perMessageDeflate: false,
  closeTimeout: CLOSES_WITHIN_MS,
}

/** Whether a request asks for the socket; other upgrades are ignored, as HTTP allows: some clients offer HTTP/2 this way. */
export function asksForSocket({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket' && url.split('?', 1)[0] === LIVE_PATH
}

/** Opens a live socket for each upgrade of `server` that is allowed one (L6), and ends those that are dead. */
export function acceptSockets(server: HttpServer, deps: SocketDeps): void {
  const acceptor = new WebSocketServer(acceptorOptions)
  const sockets = new Set<LiveSocket>()
  const perAddress = new Map<string, number>()

  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy())
    const address = addressKey(deps.addressOf(request))
    const refusal = refuse(request, address)
    if (refusal) return answerRaw(connection, refusal.code, requestIdOf(request), refusal.message)
    acceptor.handleUpgrade(request, connection, head, (socket) => {
      const live = new LiveSocket(socket, connection, address, deps)
      keep(live, (closed) => socket.on('close', closed))
    })
  })

  function refuse(request: IncomingMessage, address: string): { code: ErrorCode; message: string } | null {
    if (deps.phase() === 'draining') return { code: 'unavailable', message: 'The server is stopping.' }
    if (!mayConnect(request, deps.corsOrigins)) return { code: 'forbidden', message: 'Pages of this origin may not connect.' }
    if ((perAddress.get(address) ?? 0) < deps.socketsPerAddress) return null
    return { code: 'rate_limited', message: 'Too many sockets of this address are open.' }
  }

  function keep(live: LiveSocket, whenClosed: (act: () => void) => void): void {
    sockets.add(live)
    perAddress.set(live.ip, (perAddress.get(live.ip) ?? 0) + 1)
    deps.metrics.webSocketOpened()
    const forget = deps.connections.add(() => live.close(GOING_AWAY, 'the server restarts'))
    const hello = setTimeout(() => {
      if (!live.hasSaidHello) live.close(closeCodes.protocol, 'say hello first')
    }, HELLO_WITHIN_MS)
    whenClosed(() => {
      clearTimeout(hello)
      forget()
      sockets.delete(live)
      const left = (perAddress.get(live.ip) ?? 1) - 1
      if (left > 0) perAddress.set(live.ip, left)
      else perAddress.delete(live.ip)
      deps.metrics.webSocketClosed()
    })
  }

  const tokens = setInterval(() => {
    for (const live of sockets) live.checkToken(deps.clock.now())
  }, TOKENS_CHECKED_EVERY_MS)
  const pings = setInterval(() => void pingAll(sockets), deps.heartbeatSeconds * 1000)
  tokens.unref()
  pings.unref()
  server.on('close', () => {
    clearInterval(tokens)
    clearInterval(pings)
  })
}

/** RFC 6455: the server goes away; clients come back to whoever takes its place. */
const GOING_AWAY = 1001

async function pingAll(sockets: ReadonlySet<LiveSocket>): Promise<void> {
  let pinged = 0
  for (const live of sockets) {
    live.checkLife()
    pinged += 1
    if (pinged % PINGS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}
