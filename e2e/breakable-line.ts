import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A line to a server that can be cut and mended, as a network does it: without a word to either side's program. */
export interface BreakableLine {
  /** Where the server is reached through the line. */
  readonly address: string
  /** Ends all connections and refuses new ones. */
  cut(): void
  mend(): void
  /** Lets nothing through any more, on new connections either, and keeps it until `release`. */
  hold(): void
  release(): void
  close(): Promise<void>
}

/** `target` is asked at each connection, so that the server may be another one by then. */
export async function openLine(target: () => string): Promise<BreakableLine> {
  const sockets = new Set<Socket>()
  let isCut = false
  let isHeld = false
  const server = createServer((near) => {
    if (isCut) {
      near.resetAndDestroy()
      return
    }
    const { hostname, port } = new URL(target())
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
    if (isHeld) near.pause()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    isCut = true
    for (const socket of sockets) socket.destroy()
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend() {
      isCut = false
    },
    hold() {
      isHeld = true
      for (const socket of sockets) socket.pause()
    },
    release() {
      isHeld = false
      for (const socket of sockets) socket.resume()
    },
    close() {
      cut()
      return new Promise((resolve) => void server.close(() => resolve()))
    },
  }
}
