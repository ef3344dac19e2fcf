import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AskedOf {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** Parsed; null when there was none. */
  readonly body: unknown
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  /** In place of JSON. */
  readonly text?: string
}

export interface JsonServer {
  readonly url: string
  readonly host: string
  readonly asked: AskedOf[]
  close(): Promise<void>
}

/** A server of this machine that answers JSON, and keeps what it was asked. Null: it never answers. */
export async function openJsonServer(answer: (asked: AskedOf) => Answer | null): Promise<JsonServer> {
  const asked: AskedOf[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const body: unknown = text === '' ? null : JSON.parse(text)
    const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body }
    asked.push(one)
    const given = answer(one)
    if (!given) return
    response.writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers })
    response.end(given.text ?? (given.json === undefined ? '' : JSON.stringify(given.json)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`,
    host,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
