import type { ClientFrame, ServerFrame } from '../../src/protocol/frame.ts'
import type { Timers } from './timers.ts'

/** What is used of a browser's `WebSocket`. */
export interface WebSocketLike {
  onopen: (() => void) | null
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onclose: ((event: { readonly code: number }) => void) | null
  send(data: string): void
  close(): void
}

export interface LinkOptions {
  readonly url: string
  readonly token: string | undefined
  readonly createSocket: (url: string) => WebSocketLike
  readonly timers: Timers
  /** From 0 to below 1. */
  readonly random: () => number
  readonly onFrame: (frame: ServerFrame) => void
  /** The socket is gone, or could not be had. */
  readonly onLost: () => void
  /** The server does not want this client: nothing is tried any more. */
  readonly onRefused: () => void
}

/** `closeCodes` of the protocol: its values would bring all schemas into the bundle. */
const TOKEN_REFUSED = 4401

const SHORTEST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
/** With so many failures the longest wait is reached. */
const MANY_FAILURES = 6
/** Until the server tells its own. */
const FIRST_HEARTBEAT_MS = 10_000
/** A socket that was asleep with the page answers a ping within this time, or it is dead. */
const WAKE_MS = 4_000

/** A socket that comes back: says hello, notices when nobody is there any more, and connects again after a growing wait (C7, C8). */
export class SocketLink {
  readonly #options: LinkOptions
  #socket: WebSocketLike | null = null
  /** The server answered the hello. Before that no ping goes out, or its pong would keep a useless socket alive. */
  #isGreeted = false
  /** No socket any more. */
  #isOver = false
  #failures = 0
  #heartbeatMs = FIRST_HEARTBEAT_MS
  #heardAt = 0
  /** Ends the wait for the next try or the next ping. */
  #stopTimer: () => void = () => undefined

  constructor(options: LinkOptions) {
    this.#options = options
  }

  /** Does nothing while there is a socket. */
  connect(): void {
    if (this.#socket) return
    const { url, token, createSocket, timers } = this.#options
    const socket = createSocket(url)
    this.#socket = socket
    this.#heartbeatMs = FIRST_HEARTBEAT_MS
    this.#heardAt = timers.now()
    socket.onopen = () => {
      if (socket === this.#socket)
        socket.send(JSON.stringify({ type: 'hello', protocol: 1, ...(token && { token }) } satisfies ClientFrame))
    }
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#hear(JSON.parse(String(data)))
    }
    socket.onclose = ({ code }) => {
      if (socket === this.#socket) this.#takeClose(code)
    }
    this.#keepAlive()
  }

  /** Connects at once if there is no socket, and finds out soon whether the one there is still lives. */
  wake(): void {
    if (this.#isOver) return
    this.#stopTimer()
    if (this.#socket) this.#probe()
    else this.connect()
  }

  #probe(): void {
    const { timers } = this.#options
    const askedAt = timers.now()
    this.send({ type: 'ping' })
    this.#stopTimer = timers.after(WAKE_MS, () => (this.#heardAt < askedAt ? this.drop() : this.#keepAlive()))
  }

  /** Nothing is sent while the server has not said welcome. */
  send(frame: ClientFrame): void {
    if (this.#isGreeted) this.#socket?.send(JSON.stringify(frame))
  }

  /** The connection serves its purpose: after its loss the first wait is short again. */
  markSteady(): void {
    this.#failures = 0
  }

  /** Gives up this socket and tries again after a wait. */
  drop(): void {
    const socket = this.#socket
    this.#lose()
    socket?.close()
  }

  /** For good. */
  close(): void {
    this.#isOver = true
    this.drop()
  }

  /** For good, because the server does not want this client. */
  refuse(): void {
    this.close()
    this.#options.onRefused()
  }

  #hear(frame: ServerFrame): void {
    this.#heardAt = this.#options.timers.now()
    if (frame.type === 'welcome') {
      this.#isGreeted = true
      this.#heartbeatMs = frame.heartbeat_seconds * 1000
      this.#keepAlive()
    }
    this.#options.onFrame(frame)
  }

  #keepAlive(): void {
    const { timers } = this.#options
    this.#stopTimer()
    this.#stopTimer = timers.after(this.#heartbeatMs / 2, () => {
      if (timers.now() - this.#heardAt >= this.#heartbeatMs * 1.5) {
        this.drop()
      } else {
        this.send({ type: 'ping' })
        this.#keepAlive()
      }
    })
  }

  #takeClose(code: number): void {
    // Another protocol (4400) or too much of something (4429) does not pass within a second.
    if (code >= 4400) this.#failures = MANY_FAILURES
    if (code === TOKEN_REFUSED) this.refuse()
    else this.#lose()
  }

  #lose(): void {
    const { timers, random, onLost } = this.#options
    this.#socket = null
    this.#isGreeted = false
    this.#stopTimer()
    if (!this.#isOver) {
      // Spread, so that the clients of a server that restarts do not all come back in the same moment.
      const longest = Math.min(LONGEST_WAIT_MS, 2 * SHORTEST_WAIT_MS * 2 ** this.#failures)
      this.#stopTimer = timers.after(SHORTEST_WAIT_MS + random() * (longest - SHORTEST_WAIT_MS), () => this.connect())
    }
    this.#failures += 1
    onLost()
  }
}
