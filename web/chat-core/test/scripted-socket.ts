import type { ClientFrame, ServerFrame } from '../../../src/protocol/frame.ts'
import type { WebSocketLike } from '../socket-link.ts'

/** A socket whose other end is the test. */
export class ScriptedSocket implements WebSocketLike {
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  onclose: ((event: { readonly code: number }) => void) | null = null
  readonly sent: ClientFrame[] = []
  isClosed = false

  send(data: string): void {
    this.sent.push(JSON.parse(data))
  }

  close(): void {
    this.isClosed = true
  }

  receive(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }

  /** Opens and is greeted. */
  welcome(): void {
    this.onopen?.()
    this.receive({ type: 'welcome', protocol: 1, heartbeat_seconds: 20 })
  }

  /** What the client sent of this type. */
  sentOf<Type extends ClientFrame['type']>(type: Type): Extract<ClientFrame, { type: Type }>[] {
    return this.sent.filter((frame): frame is Extract<ClientFrame, { type: Type }> => frame.type === type)
  }
}
