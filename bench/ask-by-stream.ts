import { Agent, request } from 'node:http'

export interface StreamedAnswer {
  /** Milliseconds from sending the message to its first judged text. */
  readonly firstTextMs: number
  /** … and to the end of the stream. */
  readonly wholeMs: number
  readonly outcome: string
}

const agent = new Agent({ keepAlive: true })

/** Sends a message as the widget does and times the first `delta` of the event stream. */
export function askByStream(address: string, session: string, message: string): Promise<StreamedAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<StreamedAnswer>()
  const body = JSON.stringify({ message })
  const startedAt = performance.now()
  const sent = request(
    `${address}/api/chat/sessions/${session}/messages`,
    {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'content-length': Buffer.byteLength(body) },
    },
    (response) => {
      let text = ''
      let firstTextMs: number | null = null
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
        if (firstTextMs === null && text.includes('event: delta')) firstTextMs = performance.now() - startedAt
      })
      response.on('error', reject)
      response.on('end', () => {
        const outcome = /event: done\ndata: .*"outcome":"(\w+)"/.exec(text)?.[1]
        if (firstTextMs === null || !outcome) reject(new Error(`no judged text: ${response.statusCode} ${text}`))
        else resolve({ firstTextMs, wholeMs: performance.now() - startedAt, outcome })
      })
    },
  )
  sent.on('error', reject)
  sent.end(body)
  return promise
}

export async function openSession(address: string): Promise<string> {
  const response = await fetch(`${address}/api/sessions`, { method: 'POST' })
  const { id } = (await response.json()) as { id: string }
  return id
}
