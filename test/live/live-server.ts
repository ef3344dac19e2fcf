import type { AddressInfo } from 'node:net'
import { createJoseTokens } from '../../src/adapters/tokens/jose/jose-tokens.ts'
import { systemClock } from '../../src/ports/clock.ts'
import type { Model } from '../../src/ports/model.ts'
import type { SessionId } from '../../src/protocol/ids.ts'
import type { Message } from '../../src/protocol/message.ts'
import type { Session } from '../../src/protocol/session.ts'
import { CHAT_SECRET, type ChatServer, openChatServer } from '../http/chat-server.ts'
import { LiveClient } from './live-client.ts'

export interface LiveServer extends ChatServer {
  readonly url: string
  /** Where its sockets are opened. */
  readonly socketUrl: string
  openSession(body?: object): Promise<{ readonly id: SessionId; readonly token: string }>
  readSession(id: SessionId): Promise<Session>
  readMessages(id: SessionId): Promise<Message[]>
  post(path: string, body: object, headers?: Record<string, string>): Promise<Response>
  /** A token of a person on staff. */
  staffToken(role: 'support' | 'admin'): Promise<string>
  connect(token?: string): Promise<LiveClient>
  /** A socket that follows the session from its beginning. */
  follow(session: SessionId, afterSeq?: number): Promise<LiveClient>
}

/** A whole server that listens on a free port of this machine. */
export async function openLiveServer(env: Record<string, string> = {}, model?: Model): Promise<LiveServer> {
  const desk = await openChatServer(env, model)
  await desk.server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = desk.server.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const socketUrl = `ws://127.0.0.1:${port}/ws`
  const post: LiveServer['post'] = (path, body, headers = {}) =>
    fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
  const tokens = createJoseTokens({ secretKey: CHAT_SECRET, algorithm: 'HS256', accessHours: 1 }, systemClock)
  const connect: LiveServer['connect'] = (token) => LiveClient.open(socketUrl, token)
  return {
    ...desk,
    url,
    socketUrl,
    post,
    connect,
    staffToken: async (role) => (await tokens.issue({ type: 'access', userId: role, role })).token,
    openSession: async (body = {}) => (await post('/api/sessions', body)).json() as Promise<{ id: SessionId; token: string }>,
    readSession: async (id) => (await fetch(`${url}/api/sessions/${id}`)).json() as Promise<Session>,
    readMessages: async (id) => ((await (await fetch(`${url}/api/sessions/${id}/messages`)).json()) as { data: Message[] }).data,
    async follow(session, afterSeq = 0) {
      const client = await connect()
      client.send({ type: 'subscribe', session_id: session, after_seq: afterSeq })
      await client.next('subscribed')
      return client
    },
  }
}
