import { REPLY } from './canned-reply.ts'
import type { JsonClient } from './json-client.ts'

/** One conversation of the load; at most one message of it is in flight. */
export interface Conversation {
  /** Sends the message and reads the whole answer. Throws when it is not the answer that the work should give. */
  send(message: string): Promise<void>
}

/** The servers under load, by name: how a conversation with each is begun. */
export const targets = {
  async deskhand(client: JsonClient): Promise<Conversation> {
    const opened = await client.post('/api/sessions', {})
    if (opened.status !== 201) throw new Error(`no session: ${opened.status} ${opened.body}`)
    const { id, token } = JSON.parse(opened.body) as { id: string; token: string }
    const headers = { authorization: `Bearer ${token}` }
    let sent = 0
    return {
      async send(message) {
        const body = { message, client_message_id: `${id}-${sent++}` }
        const answer = await client.post(`/api/chat/sessions/${id}/messages`, body, headers)
        const { outcome, reply } = JSON.parse(answer.body) as { outcome?: string; reply?: { content: string; citations: unknown[] } }
        if (outcome !== 'answered' || reply?.content !== REPLY || reply.citations.length === 0)
          throw new Error(`not answered: ${answer.status} ${answer.body}`)
      },
    }
  },

  async mastra(client: JsonClient, number: number): Promise<Conversation> {
    return {
      async send(message) {
        const answer = await client.post('/', { thread: `thread-${number}`, message })
        const { reply } = JSON.parse(answer.body) as { reply?: string }
        if (reply !== REPLY) throw new Error(`not answered: ${answer.status} ${answer.body}`)
      },
    }
  },
} as const satisfies Record<string, (client: JsonClient, number: number) => Promise<Conversation>>

export type TargetName = keyof typeof targets
