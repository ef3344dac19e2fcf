import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A socket that follows one session, with as little of its own as possible: what is measured is the server. */
export class BenchSocket {
  readonly #socket: WebSocket
  #onEvent: (at: number) => void = () => {}

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  /** Connects, says hello and follows the session from `afterSeq` on; resolves when the server has said `subscribed`. */
  static async follow(address: string, session: string, afterSeq: number): Promise<BenchSocket> {
    const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/ws`, { perMessageDeflate: false })
    const follower = new BenchSocket(socket)
    const subscribed = Promise.withResolvers<void>()
    socket.on('close', (code) => subscribed.reject(new Error(`the socket was closed with ${code}`)))
    socket.on('error', subscribed.reject)
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1')
      if (text.startsWith('{"type":"event"')) follower.#onEvent(performance.now())
      else if (text.startsWith('{"type":"subscribed"')) subscribed.resolve()
    })
    await Promise.race([once(socket, 'open'), subscribed.promise])
    socket.send('{"type":"hello","protocol":1}')
    socket.send(JSON.stringify({ type: 'subscribe', session_id: session, after_seq: afterSeq }))
    await subscribed.promise
    return follower
  }

  /** When the next event comes (`performance.now()`). */
  nextEvent(): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>()
    this.#onEvent = resolve
    return promise
  }

  /** Reads nothing more, and does not hang up either. */
  freeze(): void {
    this.#socket.pause()
  }

  close(): void {
    this.#socket.terminate()
  }
}
