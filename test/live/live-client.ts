import { WebSocket } from 'ws'
import { type ClientFrame, ServerFrame } from '../../src/protocol/frame.ts'

type FrameOf<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>

/** A socket of a test: keeps every frame, and waits for those that are asked for. */
export class LiveClient {
  readonly frames: ServerFrame[] = []
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  readonly socket: WebSocket
  #look: () => void = () => {}

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers })
    this.socket.on('message', (data) => {
      this.frames.push(ServerFrame.parse(JSON.parse(String(data))))
      this.#look()
    })
    const { promise, resolve } = Promise.withResolvers<{ code: number; reason: string }>()
    this.closed = promise
    this.socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }))
    this.socket.on('error', () => {})
  }

  /** A socket that has said hello and was welcomed. */
  static async open(url: string, token?: string): Promise<LiveClient> {
    const client = new LiveClient(url)
    await client.opened()
    client.send({ type: 'hello', protocol: 1, ...(token === undefined ? {} : { token }) })
    await client.next('welcome')
    return client
  }

  async opened(): Promise<void> {
    if (this.socket.readyState !== WebSocket.OPEN) await new Promise((resolve) => this.socket.once('open', resolve))
  }

  send(frame: ClientFrame): void {
    this.socket.send(JSON.stringify(frame))
  }

  /** The frames of a type so far. */
  all<Type extends ServerFrame['type']>(type: Type): FrameOf<Type>[] {
    return this.frames.filter((frame): frame is FrameOf<Type> => frame.type === type)
  }

  /** The first frame of the type that fits, now or when it comes. */
  async next<Type extends ServerFrame['type']>(type: Type, fits: (frame: FrameOf<Type>) => boolean = () => true): Promise<FrameOf<Type>> {
    for (;;) {
      const found = this.all(type).find(fits)
      if (found) return found
      await new Promise<void>((resolve) => {
        this.#look = resolve
      })
    }
  }

  /** The event of a type, now or when it comes. */
  event(type: FrameOf<'event'>['event']['type']): Promise<FrameOf<'event'>> {
    return this.next('event', ({ event }) => event.type === type)
  }

  async close(): Promise<void> {
    this.socket.close()
    await this.closed
  }
}
