import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import { DeskhandError } from '../../domain/error.ts'
import { anonymous, type Caller } from '../../domain/session/caller.ts'
import type { SessionEvent } from '../../protocol/event.ts'
import { closeCodes, type Delta, LIVE_PROTOCOL, type ServerFrame, type Typing } from '../../protocol/frame.ts'
import type { SessionId } from '../../protocol/ids.ts'
import { describeError } from '../describe-error.ts'
import { callerOf } from '../plugins/authenticate.ts'
import { audienceOf } from '../session-access.ts'
import { answerFrame, type FrameDeps } from './answer-frame.ts'
import { encodeEvent } from './encode-event.ts'
import { FrameBudget } from './frame-budget.ts'
import type { LiveEnd, LiveReader } from './live-reader.ts'
import { readFrame } from './read-frame.ts'
import type { Subscription } from './subscription.ts'

/** Written and not taken by the client, in bytes: from here on events wait in the store. */
const FULL_AT = 256 * 1024
/** Deltas can't wait: a client this far behind is cut off, and comes back for the stored reply. */
const CUT_OFF_AT = 1024 * 1024
/** Frames of one client that wait for an earlier one: from here on it is read no further. */
const WAITING_FRAMES = 32

/** RFC 6455: the server met a condition that it can't go on with. */
const INTERNAL_ERROR = 1011

/** One client on one socket: its frames in, the events of the sessions it subscribed to out. */
export class LiveSocket implements LiveReader {
  readonly ip: string
  readonly #socket: WebSocket
  readonly #connection: Duplex
  readonly #deps: FrameDeps
  readonly #budget = new FrameBudget()
  readonly #subscriptions = new Map<SessionId, Subscription>()
  #caller: Caller | null = null
  #expiresAt = Number.POSITIVE_INFINITY
  #isAlive = true
  #waiting = 0
  #work = Promise.resolve()

  constructor(socket: WebSocket, connection: Duplex, ip: string, deps: FrameDeps) {
    this.ip = ip
    this.#socket = socket
    this.#connection = connection
    this.#deps = deps
    socket.on('message', (data: RawData, isBinary: boolean) => this.#receive(data, isBinary))
    socket.on('pong', () => {
      this.#isAlive = true
    })
    socket.on('close', () => this.unsubscribeAll())
    // What is wrong with a socket ends it; its client comes back on another one.
    socket.on('error', () => {})
  }

  /** Who speaks here, after `hello`. */
  get caller(): Caller {
    return this.#caller ?? anonymous
  }

  get audience(): LiveReader['audience'] {
    return audienceOf(this.caller)
  }

  get isFull(): boolean {
    return this.#connection.writableLength > FULL_AT
  }

  get hasSaidHello(): boolean {
    return this.#caller !== null
  }

  drained(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const connection = this.#connection
    function settle() {
      connection.off('drain', settle)
      connection.off('close', settle)
      resolve()
    }
    connection.on('drain', settle)
    connection.on('close', settle)
    return promise
  }

  /** Ends the socket of a client that was not heard of since the last time; asks the others for a sign of life. */
  checkLife(): void {
    if (this.#isAlive) this.#socket.ping()
    else this.#socket.terminate()
    this.#isAlive = false
  }

  /** Closes the socket when its token has expired meanwhile. */
  checkToken(now: number): void {
    if (now >= this.#expiresAt) this.close(closeCodes.token, 'the token has expired')
  }

  close(code: number, reason: string): void {
    this.unsubscribeAll()
    this.#socket.close(code, reason)
  }

  send(frame: ServerFrame): void {
    this.#write(JSON.stringify(frame))
  }

  event(event: SessionEvent): void {
    this.#write(encodeEvent(event))
  }

  delta(delta: Delta): void {
    this.send({ type: 'delta', ...delta })
  }

  typing(typing: Typing): void {
    this.send({ type: 'typing', ...typing })
  }

  end(session: SessionId, reason: LiveEnd): void {
    this.#subscriptions.delete(session)
    if (reason === 'slow') this.#cutOff()
    else if (reason === 'gone') this.send({ type: 'error', code: 'not_found', message: 'The session was erased.', ref: session })
    else this.send({ type: 'error', code: 'internal_error', message: 'The events could not be read. Subscribe again.', ref: session })
  }

  get subscribed(): ReadonlyMap<SessionId, Subscription> {
    return this.#subscriptions
  }

  /** Follows the session from a seq on, in place of what it followed of it before. */
  subscribe(session: SessionId, afterSeq: number): void {
    this.unsubscribe(session)
    this.#subscriptions.set(session, this.#deps.hub.subscribe(session, afterSeq, this))
  }

  unsubscribe(session: SessionId): void {
    this.#subscriptions.get(session)?.close()
    this.#subscriptions.delete(session)
  }

  unsubscribeAll(): void {
    for (const session of [...this.#subscriptions.keys()]) this.unsubscribe(session)
  }

  #write(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.send(text)
    if (this.#connection.writableLength > CUT_OFF_AT) this.#cutOff()
  }

  /** Its buffer is full of what it does not read, so that it would not read a goodbye either. */
  #cutOff(): void {
    this.unsubscribeAll()
    this.#socket.terminate()
  }

  #receive(data: RawData, isBinary: boolean): void {
    this.#isAlive = true
    if (isBinary) this.close(closeCodes.protocol, 'frames are text')
    else if (this.#budget.take(performance.now())) this.#enqueue(String(data))
    else this.close(closeCodes.limit, 'too many frames')
  }

  /** One frame after the other, so that messages are stored in the order in which they were sent. */
  #enqueue(text: string): void {
    this.#waiting += 1
    if (this.#waiting >= WAITING_FRAMES) this.#socket.pause()
    this.#work = this.#work.then(() => this.#answer(text))
  }

  async #answer(text: string): Promise<void> {
    try {
      await this.#take(text)
    } catch (cause) {
      this.#deps.logger.error({ err: cause }, 'socket failed')
      this.close(INTERNAL_ERROR, 'something went wrong on our side')
    } finally {
      this.#waiting -= 1
      if (this.#waiting < WAITING_FRAMES && this.#socket.isPaused) this.#socket.resume()
    }
  }

  async #take(text: string): Promise<void> {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    const { frame, fault, ref } = readFrame(text)
    if (this.#caller === null) {
      if (frame?.type !== 'hello') return this.close(closeCodes.protocol, 'say hello first, in protocol 1')
      return this.#greet(frame.token)
    }
    if (fault) return this.#refuse(fault, ref)
    try {
      await answerFrame(frame, this, this.#deps)
    } catch (cause) {
      this.#refuse(cause, ref)
    }
  }

  async #greet(token: string | undefined): Promise<void> {
    const verdict = token === undefined ? null : await this.#deps.tokens.verify(token)
    const caller = verdict === null ? anonymous : verdict.valid ? callerOf(verdict.claims) : null
    if (caller === null) return this.close(closeCodes.token, 'the token is not valid')
    if (verdict?.valid) this.#expiresAt = verdict.expiresAt
    this.#caller = caller
    this.send({ type: 'welcome', protocol: LIVE_PROTOCOL, heartbeat_seconds: this.#deps.heartbeatSeconds })
  }

  #refuse(cause: unknown, ref: string | undefined): void {
    const { code, status, message } = describeError(cause)
    if (status >= 500 && !(cause instanceof DeskhandError)) this.#deps.logger.error({ err: cause }, 'frame failed')
    this.send({ type: 'error', code, message, ...(ref === undefined ? {} : { ref }) })
  }
}
