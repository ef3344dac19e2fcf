import { isDeepStrictEqual } from 'node:util'
import { WebSocket } from 'ws'
import type { Message } from '../../src/protocol/message.ts'
import { Chat } from '../../web/chat-core/chat.ts'
import type { WebSocketLike } from '../../web/chat-core/socket-link.ts'
import { systemTimers, type Timers } from '../../web/chat-core/timers.ts'

/** So many messages of a customer wait for their acknowledgement at most. */
const UNSETTLED = 2
const SETTLES_WITHIN_MS = 60_000

/** Waits ten times as briefly before it connects again, so that it is back before the next crash. */
const hastyTimers: Timers = { now: systemTimers.now, after: (ms, task) => systemTimers.after(ms / 10, task) }

/** A customer at a widget: writes over a socket, and lives through the crashes of the server without being asked anything. */
export class ChatCustomer {
  readonly session: string
  readonly sent: string[] = []
  readonly #url: string
  readonly #chat: Chat
  #isWriting = true

  constructor(address: string, session: string) {
    this.session = session
    this.#url = `${address.replace(/^http/, 'ws')}/ws`
    this.#chat = this.#open()
    this.#chat.subscribe(() => this.#writeOn())
    this.#writeOn()
  }

  /** What the server has said that it stored, by `client_message_id`. */
  get acknowledged(): Map<string, Message> {
    const mine = this.#chat.state.conversation.messages.flatMap((message): [string, Message][] =>
      message.client_message_id === null ? [] : [[message.client_message_id, message]],
    )
    return new Map(mine)
  }

  /** Writes no more; resolves when all that was written is acknowledged. */
  async settle(): Promise<void> {
    this.#isWriting = false
    await until(() => this.#chat.state.outbox.length === 0)
  }

  /** Whether this customer sees exactly what somebody sees who comes now. */
  async seesTheTruth(): Promise<boolean> {
    const fresh = this.#open()
    const see = () => isDeepStrictEqual(this.#chat.state.conversation, fresh.state.conversation) && fresh.state.conversation.lastSeq > 0
    const same = await until(see).then(
      () => true,
      () => false,
    )
    fresh.close()
    this.#chat.close()
    return same
  }

  #open(): Chat {
    const storage = { load: () => null, save: () => {} }
    const chat = new Chat({ url: this.#url, sessionId: this.session, storage, timers: hastyTimers, createSocket })
    chat.start()
    return chat
  }

  #writeOn(): void {
    while (this.#isWriting && this.#chat.state.outbox.length < UNSETTLED) {
      this.sent.push(this.#chat.send(`How long does shipping take? (${this.sent.length})`))
    }
  }
}

function createSocket(url: string): WebSocketLike {
  const socket = new WebSocket(url)
  const like: WebSocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (data) => socket.readyState === WebSocket.OPEN && socket.send(data),
    close: () => socket.close(),
  }
  socket.on('open', () => like.onopen?.())
  socket.on('message', (data) => like.onmessage?.({ data: String(data) }))
  socket.on('close', (code) => like.onclose?.({ code }))
  socket.on('error', () => {})
  return like
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + SETTLES_WITHIN_MS
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('the customer did not come to rest')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
