import type { ClientFrame, ServerFrame } from '../../../src/protocol/frame.ts'
import type { WebSocketLike } from '../socket-link.ts'
import type { Timers } from '../timers.ts'
import type { ModelServer, ServerEnd } from './model-server.ts'

/** Chances from 0 to 1. */
export interface Faults {
  readonly lost: number
  readonly doubled: number
  readonly overtaken: number
  /** That a connection can't be made. */
  readonly unreachable: number
}

export const noFaults: Faults = { lost: 0, doubled: 0, overtaken: 0, unreachable: 0 }

const DELAY_MS = 5

/** Sockets to a model of the server. Worse than real ones: frames are lost, doubled and overtaken within one connection. */
export class FakeNetwork {
  faults: Faults
  readonly #server: ModelServer
  readonly #timers: Timers
  readonly #random: () => number
  #open = new Set<FakeSocket>()

  constructor(server: ModelServer, timers: Timers, random: () => number, faults: Faults) {
    this.#server = server
    this.#timers = timers
    this.#random = random
    this.faults = faults
  }

  readonly connect = (): WebSocketLike => {
    const socket: FakeSocket = new FakeSocket({
      send: (frame) => this.#carry(() => socket.serverEnd?.receive(frame)),
      close: () => this.#end(socket),
    })
    this.#timers.after(DELAY_MS, () => {
      if (socket.isClosed) return
      if (this.#random() < this.faults.unreachable) socket.endByNetwork(1006)
      else this.#reach(socket)
    })
    return socket
  }

  #reach(socket: FakeSocket): void {
    this.#open.add(socket)
    socket.serverEnd = this.#server.accept({
      send: (frame) => this.#carry(() => socket.onmessage?.({ data: JSON.stringify(frame) })),
      close: (code) => {
        this.#end(socket)
        socket.endByNetwork(code)
      },
    })
    socket.onopen?.()
  }

  /** Every connection breaks; each side finds out. */
  cut(code = 1006): void {
    for (const socket of [...this.#open]) {
      this.#end(socket)
      socket.endByNetwork(code)
    }
  }

  /** Every connection goes silent: no side is told. */
  freeze(): void {
    for (const socket of [...this.#open]) this.#end(socket)
  }

  #end(socket: FakeSocket): void {
    this.#open.delete(socket)
    socket.serverEnd?.gone()
    socket.serverEnd = undefined
  }

  #carry(deliver: () => void): void {
    const { lost, doubled, overtaken } = this.faults
    if (this.#random() < lost) return
    const copies = this.#random() < doubled ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      this.#timers.after(this.#random() < overtaken ? DELAY_MS * (1 + this.#random() * 20) : DELAY_MS, deliver)
    }
  }
}

interface Wire {
  send(frame: ClientFrame): void
  close(): void
}

class FakeSocket implements WebSocketLike {
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  onclose: ((event: { readonly code: number }) => void) | null = null
  serverEnd: ServerEnd | undefined
  isClosed = false
  readonly #wire: Wire

  constructor(wire: Wire) {
    this.#wire = wire
  }

  send(data: string): void {
    if (!this.isClosed) this.#wire.send(JSON.parse(data))
  }

  close(): void {
    this.isClosed = true
    this.#wire.close()
  }

  endByNetwork(code: number): void {
    this.isClosed = true
    this.onclose?.({ code })
  }
}

/** What the server holds of a socket. */
export interface ClientEnd {
  send(frame: ServerFrame): void
  close(code: number): void
}
