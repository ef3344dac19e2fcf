import { Chat, type ChatOptions } from '../chat.ts'
import type { ChatStorage } from '../stored-outbox.ts'
import { FakeClock } from './fake-clock.ts'
import { ScriptedSocket } from './scripted-socket.ts'

export const SESSION = 'ses_01h455vb4pex5vsknk084sn02q'

export interface OpenChat {
  readonly chat: Chat
  readonly clock: FakeClock
  readonly sockets: ScriptedSocket[]
  /** The newest one. */
  readonly socket: () => ScriptedSocket
  /** The newest socket is greeted and subscribed. */
  readonly goOnline: () => void
}

/** A started chat whose sockets, clock and storage are the test's. Waits are the longest that chance allows. */
export function openChat(options: Partial<ChatOptions> = {}): OpenChat {
  const clock = new FakeClock()
  const sockets: ScriptedSocket[] = []
  const createSocket = () => {
    const socket = new ScriptedSocket()
    sockets.push(socket)
    return socket
  }
  let ids = 0
  const newId = () => `c${++ids}`
  const random = () => 0.999_999
  const all = { url: 'wss://shop/ws', sessionId: SESSION, storage: memoryStorage(), createSocket, timers: clock, newId, random, ...options }
  const chat = new Chat(all)
  chat.start()
  const socket = () => sockets.at(-1) as ScriptedSocket
  const goOnline = () => {
    socket().welcome()
    socket().receive({ type: 'subscribed', session_id: SESSION as never, last_seq: 0 })
  }
  return { chat, clock, sockets, socket, goOnline }
}

export function memoryStorage(value: string | null = null): ChatStorage & { value: string | null } {
  return {
    value,
    load() {
      return this.value
    },
    save(next) {
      this.value = next
    },
  }
}
