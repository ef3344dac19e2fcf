import { z } from 'zod'
import type { GuardedFetch, GuardedResponse } from '../http-client/guarded-fetch.ts'
import { OutgoingFault } from '../http-client/outgoing-fault.ts'

/** The newest revision of the protocol that is spoken here; servers may answer with an older one. */
const PROTOCOL = '2025-06-18'
const ACCEPTS = /^(?:application\/json|text\/event-stream)$/
/** Pages of a list of tools that are read. */
const PAGES = 20

const RpcAnswer = z.object({
  id: z.union([z.number(), z.string(), z.null()]).optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
})
const McpTool = z.object({
  name: z.string().min(1).max(128),
  title: z.string().optional(),
  description: z.string().default(''),
  inputSchema: z.record(z.string(), z.unknown()).default({ type: 'object' }),
  annotations: z.object({ title: z.string().optional(), readOnlyHint: z.boolean().optional() }).optional(),
})
export type McpTool = z.infer<typeof McpTool>
const ToolPage = z.object({ tools: z.array(McpTool), nextCursor: z.string().optional() })
const CallResult = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })).default([]),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().default(false),
})
export type McpCallResult = z.infer<typeof CallResult>

export interface McpServerAccess {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** The server answered the call itself with an error: nothing was run. */
export class McpRefusal extends Error {
  override readonly name = 'McpRefusal'
}

/**
 * A client of one MCP server over streamable HTTP (https://modelcontextprotocol.io/specification/2025-06-18/basic/transports):
 * each request is a POST whose answer is JSON or a stream that ends with it. Throws an `OutgoingFault`, a `McpRefusal`, or the
 * signal's reason.
 */
export class McpClient {
  readonly #server: McpServerAccess
  readonly #fetch: GuardedFetch
  #session: Promise<Readonly<Record<string, string>>> | null = null
  #lastId = 0

  constructor(server: McpServerAccess, fetch: GuardedFetch) {
    this.#server = server
    this.#fetch = fetch
  }

  async listTools(signal: AbortSignal): Promise<McpTool[]> {
    const tools: McpTool[] = []
    let cursor: string | undefined
    for (let page = 0; page < PAGES; page++) {
      const found = parse(ToolPage, await this.#request('tools/list', cursor === undefined ? {} : { cursor }, signal))
      tools.push(...found.tools)
      cursor = found.nextCursor
      if (cursor === undefined) break
    }
    return tools
  }

  async callTool(name: string, input: object, idempotencyKey: string | null, signal: AbortSignal): Promise<McpCallResult> {
    const meta = idempotencyKey === null ? {} : { _meta: { 'deskhand/idempotency-key': idempotencyKey } }
    return parse(CallResult, await this.#request('tools/call', { name, arguments: input, ...meta }, signal))
  }

  async #request(method: string, params: object, signal: AbortSignal): Promise<unknown> {
    // Others wait for the same greeting: it is nobody's to break off.
    this.#session ??= this.#initialize(new AbortController().signal)
    let session: Readonly<Record<string, string>>
    try {
      session = await this.#session
    } catch (cause) {
      this.#session = null
      // Nothing but the greeting was sent.
      throw cause instanceof OutgoingFault ? new OutgoingFault(cause.kind, cause.message, false) : cause
    }
    const response = await this.#post({ method, params }, session, signal)
    // The server has forgotten the session (404) or wants a new one: the next request greets it again.
    if (response.status === 404 || response.status === 400) this.#session = null
    return this.#resultOf(response)
  }

  async #initialize(signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
    const params = { protocolVersion: PROTOCOL, capabilities: {}, clientInfo: { name: 'deskhand', version: '1' } }
    const response = await this.#post({ method: 'initialize', params }, {}, signal)
    const { protocolVersion } = parse(z.object({ protocolVersion: z.string().max(40) }), this.#resultOf(response))
    const id = response.headers['mcp-session-id']
    const session = { 'mcp-protocol-version': protocolVersion, ...(typeof id === 'string' && { 'mcp-session-id': id }) }
    await this.#send({ jsonrpc: '2.0', method: 'notifications/initialized' }, session, signal)
    return session
  }

  #post(
    message: { method: string; params: object },
    session: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<GuardedResponse> {
    this.#lastId += 1
    return this.#send({ jsonrpc: '2.0', id: this.#lastId, ...message }, session, signal)
  }

  #send(message: object, session: Readonly<Record<string, string>>, signal: AbortSignal): Promise<GuardedResponse> {
    const { url, headers, timeoutMs, maxBytes } = this.#server
    const all = { accept: 'application/json, text/event-stream', 'content-type': 'application/json', ...headers, ...session }
    return this.#fetch({ url, method: 'POST', headers: all, body: JSON.stringify(message), timeoutMs, maxBytes, accepts: ACCEPTS }, signal)
  }

  #resultOf({ status, mediaType, text }: GuardedResponse): unknown {
    if (status >= 400 && status < 500) throw new McpRefusal(`the server answered ${status}`)
    if (status !== 200) throw new OutgoingFault('bad_response', `the server answered ${status}`, true)
    const answer = messagesOf(mediaType, text).findLast(
      (message) => message.id !== undefined && (message.error || message.result !== undefined),
    )
    if (!answer) throw new OutgoingFault('bad_response', 'the answer holds no result', true)
    if (answer.error) throw new McpRefusal(`the server refused the call (${answer.error.code})`)
    return answer.result
  }
}

function messagesOf(mediaType: string, text: string): z.infer<typeof RpcAnswer>[] {
  const bodies = mediaType === 'text/event-stream' ? eventsOf(text) : [text]
  return bodies.flatMap((body) => {
    try {
      return RpcAnswer.safeParse(JSON.parse(body)).data ?? []
    } catch {
      return []
    }
  })
}

/** The data of each event of a stream that has ended. */
function eventsOf(stream: string): string[] {
  return stream.split(/\r?\n\r?\n|\r\r/).map((event) =>
    event
      .split(/\r?\n|\r/)
      .flatMap((line) => (line.startsWith('data:') ? [line.slice(5).replace(/^ /, '')] : []))
      .join('\n'),
  )
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new OutgoingFault('bad_response', 'the answer is not what the protocol says', true)
}
