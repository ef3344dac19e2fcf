import type { ServerResponse } from 'node:http'
import { wordHashVector } from '../word-hash-embedder.ts'

/** How one call for embeddings goes. */
export type EmbeddingReply =
  /** Vectors that depend on the words alone; a call with a text that holds `refuses` is answered with `refusal`. */
  | {
      readonly kind: 'embeds'
      readonly dimensions?: number
      readonly delayMs?: number
      readonly refuses?: string
      readonly refusal?: number
    }
  /** These numbers as they are, in JSON: `[[1, 0], [1e999, 0]]`. */
  | { readonly kind: 'vectors'; readonly json: string }
  | { readonly kind: 'status'; readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'hangs' }
  /** The JSON ends in the middle, and with it the connection, or properly. */
  | { readonly kind: 'cut'; readonly politely?: boolean }
  | { readonly kind: 'garbage'; readonly body: string }
  | { readonly kind: 'drops' }

const PATHS = /\/embeddings$|:embedContent$|:batchEmbedContents$/

export function asksForEmbeddings(path: string): boolean {
  return PATHS.test(path)
}

type Body = Readonly<Record<string, unknown>>

/** The texts that a call wants embedded, in the words of OpenAI and its kin, or of Google. */
export function textsOf(body: Body): string[] {
  if (Array.isArray(body.input)) return body.input.map(String)
  const requests = Array.isArray(body.requests) ? (body.requests as Body[]) : [body]
  return requests.flatMap(({ content }) => (content as { parts: { text: string }[] }).parts.map(({ text }) => text))
}

/** `message` is what errors say. */
export async function answerEmbeddings(
  reply: EmbeddingReply,
  path: string,
  body: Body,
  message: string,
  response: ServerResponse,
): Promise<void> {
  const texts = textsOf(body)
  const refuse = (status: number, code: string, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message, type: code, code, status: code } }))
  }
  switch (reply.kind) {
    case 'embeds': {
      if (reply.delayMs) await new Promise((resolve) => setTimeout(resolve, reply.delayMs))
      const { refuses } = reply
      if (refuses !== undefined && texts.some((text) => text.includes(refuses))) return refuse(reply.refusal ?? 400, 'invalid_input')
      const vectors = texts.map((text) => [...wordHashVector(text, reply.dimensions ?? 64)])
      return sendJson(
        response,
        written(
          path,
          vectors.map((vector) => JSON.stringify(vector)),
          body,
        ),
      )
    }
    case 'vectors':
      return sendJson(response, written(path, inOuterList(reply.json), body))
    case 'status':
      return refuse(reply.status, reply.code ?? 'some_error', reply.headers)
    case 'hangs':
      return
    case 'cut': {
      const whole = written(
        path,
        texts.map((text) => JSON.stringify([...wordHashVector(text, 64)])),
        body,
      )
      response.writeHead(200, { 'content-type': 'application/json' })
      const part = whole.slice(0, whole.length >> 1)
      if (reply.politely) response.end(part)
      else response.write(part, () => setTimeout(() => response.destroy(), 20))
      return
    }
    case 'garbage':
      return sendJson(response, reply.body)
    case 'drops':
      response.destroy()
  }
}

function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

/** Each vector is JSON already. */
function written(path: string, vectors: readonly string[], { model }: Body): string {
  if (path.endsWith(':embedContent')) return `{"embedding":{"values":${vectors[0] ?? '[]'}}}`
  if (path.endsWith(':batchEmbedContents')) return `{"embeddings":[${vectors.map((vector) => `{"values":${vector}}`).join(',')}]}`
  const data = vectors.map((vector, index) => `{"object":"embedding","index":${index},"embedding":${vector}}`)
  const usage = { prompt_tokens: 8, total_tokens: 8 }
  return `{"id":"emb-1","object":"list","data":[${data.join(',')}],"model":${JSON.stringify(model ?? 'fake')},"usage":${JSON.stringify(usage)}}`
}

function inOuterList(json: string): string[] {
  return [...json.matchAll(/\[[^[\]]*\]/g)].map(([vector]) => vector)
}
