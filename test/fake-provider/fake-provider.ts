import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chatCompletions } from './chat-completions.ts'
import type { Dialect } from './dialect.ts'
import { answerEmbeddings, asksForEmbeddings, type EmbeddingReply } from './embeddings.ts'
import { generateContent } from './generate-content.ts'
import { messages } from './messages.ts'
import { mistralChat } from './mistral-chat.ts'
import { responses } from './responses.ts'

/** How one call of the fake provider goes. */
export type Reply =
  | { readonly kind: 'says'; readonly text: string; readonly pieceLength?: number }
  | { readonly kind: 'calls'; readonly calls: readonly { readonly name: string; readonly input: string }[]; readonly text?: string }
  | { readonly kind: 'status'; readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Nothing comes, not even the head. */
  | { readonly kind: 'hangs' }
  /** The head and this text come, then nothing. */
  | { readonly kind: 'stalls'; readonly text: string }
  /** The whole body byte by byte. */
  | { readonly kind: 'trickles'; readonly text: string; readonly everyMs: number }
  /** The connection ends in the middle of a frame's JSON. */
  | { readonly kind: 'cut'; readonly text: string; readonly politely?: boolean }
  /** The whole body in pieces that cut characters of several bytes. */
  | { readonly kind: 'splits'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'endless'; readonly text: string }
  | { readonly kind: 'garbage'; readonly body: string; readonly contentType?: string }
  | { readonly kind: 'drops' }

export interface ProviderCall {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Readonly<Record<string, unknown>>
}

export interface FakeProvider {
  readonly url: string
  readonly calls: ProviderCall[]
  /** The next calls go like this, one after the other; the last one stays. */
  script(...replies: readonly Reply[]): void
  /** The same for calls for embeddings; until it is told otherwise, it embeds. */
  scriptEmbeddings(...replies: readonly EmbeddingReply[]): void
  close(): Promise<void>
}

/** Mistral's dialect is the chat completions of its own folder, so it is asked first. */
const DIALECTS: readonly Dialect[] = [mistralChat, chatCompletions, responses, messages, generateContent]

/** What errors of the fake provider say: no reply and no log line may hold it. */
export const PROVIDER_MESSAGE = 'Incorrect key provided: sk-leaked-key. Your prompt was: BEGIN DATA'

/** A provider of models on this machine, which does what the script says; it speaks five dialects, by the path that is asked. */
export async function openFakeProvider(): Promise<FakeProvider> {
  const calls: ProviderCall[] = []
  let replies: Reply[] = []
  let embeddingReplies: EmbeddingReply[] = [{ kind: 'embeds' }]
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://fake').pathname
    const dialect = DIALECTS.find((each) => each.path.test(path))
    const body = await readBody(request)
    calls.push({ path, headers: request.headers, body })
    if (asksForEmbeddings(path)) {
      const [reply = { kind: 'drops' }] = embeddingReplies.length > 1 ? embeddingReplies.splice(0, 1) : embeddingReplies
      return answerEmbeddings(reply, path, body, PROVIDER_MESSAGE, response)
    }
    const reply = replies.length > 1 ? replies.shift() : replies[0]
    if (!dialect || !reply) response.writeHead(404).end()
    else await answer(reply, dialect, String(body.model ?? 'fake'), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    script: (...next) => {
      replies = [...next]
    },
    scriptEmbeddings: (...next) => {
      embeddingReplies = [...next]
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>
}

async function answer(reply: Reply, dialect: Dialect, model: string, response: ServerResponse): Promise<void> {
  const frames = (text: string, calls: readonly { readonly name: string; readonly input: string }[] = [], pieceLength = 6) =>
    dialect.frames(
      {
        pieces: inPieces(text, pieceLength),
        calls: calls.map((call, place) => ({ id: `call0000${place}`, ...call })),
        inputTokens: 120,
        outputTokens: 30,
      },
      model,
    )
  const begin = () => response.writeHead(200, { 'content-type': 'text/event-stream' })
  switch (reply.kind) {
    case 'says':
      begin().end(frames(reply.text, [], reply.pieceLength).join(''))
      return
    case 'calls':
      begin().end(frames(reply.text ?? '', reply.calls).join(''))
      return
    case 'status':
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      response.end(dialect.error(reply.status, reply.code ?? 'some_error', PROVIDER_MESSAGE))
      return
    case 'hangs':
      return
    case 'stalls':
      begin().write(untilText(frames(reply.text), reply.text))
      return
    case 'trickles':
      await sendBytes(begin(), Buffer.from(frames(reply.text).join('')), 1, reply.everyMs)
      return
    case 'cut': {
      const body = untilText(frames(reply.text), reply.text)
      const part = body.slice(0, body.lastIndexOf('"'))
      begin()
      if (reply.politely) response.end(part)
      else response.write(part, () => setTimeout(() => response.destroy(), 20))
      return
    }
    case 'splits':
      await sendBytes(begin(), Buffer.from(frames(reply.text).join('')), reply.bytes, 0)
      return
    case 'endless': {
      const piece = untilText(frames(reply.text), reply.text)
      const [head = '', ...rest] = piece.split(/(?<=\n\n)/)
      begin().write(head)
      while (!response.destroyed) if (!response.write(rest.join(''))) await new Promise((resolve) => setTimeout(resolve, 1))
      return
    }
    case 'garbage':
      response.writeHead(200, { 'content-type': reply.contentType ?? 'text/event-stream' }).end(reply.body)
      return
    case 'drops':
      response.destroy()
  }
}

/** The frames up to the last one that brings text. */
function untilText(frames: readonly string[], text: string): string {
  const end = inPieces(text, 6).at(-1) ?? ''
  const last = frames.findLastIndex((frame) => /delta|content|text/.test(frame) && frame.includes(JSON.stringify(end).slice(1, -1)))
  return frames.slice(0, last + 1).join('')
}

function inPieces(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, place) => text.slice(place * length, (place + 1) * length))
}

async function sendBytes(response: ServerResponse, bytes: Buffer, size: number, everyMs: number): Promise<void> {
  response.socket?.setNoDelay(true)
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size))
    await new Promise((resolve) => (everyMs === 0 ? setImmediate(resolve) : setTimeout(resolve, everyMs)))
  }
  response.end()
}
