import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type WebSocket, WebSocketServer } from 'ws'
import type { EventType } from '../src/protocol/event.ts'
import type { ClientFrame, ServerFrame } from '../src/protocol/frame.ts'
import type { SessionId } from '../src/protocol/ids.ts'
import type { Message } from '../src/protocol/message.ts'

/** Stands in for a server that was taken over, or judges nothing: it tells the widget whatever the test makes up. */
export interface ScriptedDesk {
  readonly address: string
  /** Where the widget keeps the session, and what it keeps of it. */
  readonly kept: { readonly key: string; readonly value: string }
  /** Adds an event to the one session and tells it to who follows. */
  event(type: EventType, data: object): void
  message(changes: Partial<Message>): void
  tell(frame: ServerFrame): void
  readonly session: SessionId
  close(): Promise<void>
}

const SESSION = 'ses_01h455vb4pex5vsknk084sn02q' as SessionId
const AT = '2026-11-22T13:31:00.000Z'
const WIDGET = join(import.meta.dirname, '../dist/web/widget.js')

export async function openScriptedDesk(): Promise<ScriptedDesk> {
  const events: ServerFrame[] = []
  const readers = new Set<WebSocket>()
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    if (request.url === '/widget.js')
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(readFileSync(WIDGET))
    else response.writeHead(404).end()
  })
  const sockets = new WebSocketServer({ server, path: '/ws' })
  sockets.on('connection', (socket) => {
    const send = (frame: ServerFrame) => socket.send(JSON.stringify(frame))
    socket.on('close', () => readers.delete(socket))
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as ClientFrame
      if (frame.type === 'hello') send({ type: 'welcome', protocol: 1, heartbeat_seconds: 30 })
      if (frame.type === 'ping') send({ type: 'pong' })
      if (frame.type !== 'subscribe') return
      send({ type: 'subscribed', session_id: SESSION, last_seq: events.length })
      for (const event of events.slice(frame.after_seq)) send(event)
      readers.add(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const tell = (frame: ServerFrame) => {
    for (const reader of readers) reader.send(JSON.stringify(frame))
  }
  const event: ScriptedDesk['event'] = (type, data) => {
    const seq = events.length + 1
    const told = { type, data: data as never, created_at: AT as never }
    events.push({ type: 'event', session_id: SESSION, seq, prev_seq: seq - 1, event: told })
    tell(events[seq - 1] as ServerFrame)
  }
  return {
    address,
    session: SESSION,
    kept: {
      key: `deskhand:${address}/api:session`,
      value: JSON.stringify({ id: SESSION, token: 'token', userId: null, lastRead: 0 }),
    },
    event,
    tell,
    message: (changes) => event('message.created', { message: messageOf(events.length + 1, changes) }),
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
    },
  }
}

export function messageOf(seq: number, changes: Partial<Message>): Message {
  return {
    id: `msg_${seq}` as Message['id'],
    session_id: SESSION,
    seq,
    role: 'assistant',
    content: `Message ${seq}`,
    citations: [],
    attachments: [],
    client_message_id: null,
    in_reply_to: null,
    author: null,
    visibility: 'public',
    state: 'complete',
    created_at: AT as Message['created_at'],
    ...changes,
  }
}
