import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, type AskedOf, type JsonServer, openJsonServer } from '../../../test/json-server.ts'
import type { ToolIdentity } from '../../ports/outside-tools.ts'
import type { SessionId } from '../../protocol/ids.ts'
import { createGuardedFetch } from '../http-client/guarded-fetch.ts'
import { listMcpTools, type McpTools } from './mcp-tools.ts'
import { McpServer } from './tool-file-kinds.ts'

const identity: ToolIdentity = { session_id: 'ses_01h455vb4pex5vsknk084sn02q' as SessionId, user_id: 'ada', idempotency_key: 'k1' }
const signal = new AbortController().signal
const orders = {
  name: 'orders',
  title: 'Orders',
  description: 'The orders of a customer.',
  inputSchema: {
    $schema: 'x',
    type: 'object',
    properties: { user_id: { type: 'string' }, year: { type: 'integer' } },
    required: ['user_id'],
  },
  annotations: { readOnlyHint: true },
}
const ticket = {
  name: 'create_ticket',
  description: 'Creates a ticket.',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } } },
}
const result = (text: string, more: object = {}) => ({ content: [{ type: 'text', text }], ...more })

let server: JsonServer
let tools: object[]
let call: (params: Record<string, unknown>) => Answer | null
let asStream: boolean
beforeEach(async () => {
  tools = [orders, ticket]
  asStream = false
  call = () => ({ json: result('{"open": 2}') })
  server = await openJsonServer(answer)
})
afterEach(() => server.close())

function answer({ body, headers }: AskedOf): Answer | null {
  const { id, method, params } = body as { id?: number; method: string; params?: Record<string, unknown> }
  if (method === 'initialize') {
    const json = {
      jsonrpc: '2.0',
      id,
      result: { protocolVersion: '2025-03-26', capabilities: {}, serverInfo: { name: 'fake', version: '1' } },
    }
    return { json, headers: { 'mcp-session-id': 'mcp-1' } }
  }
  if (headers['mcp-session-id'] !== 'mcp-1') return { status: 404 }
  if (method === 'notifications/initialized') return { status: 202 }
  const isSecondPage = params?.cursor === 'next'
  const given =
    method === 'tools/list'
      ? { json: { tools: isSecondPage ? tools.slice(1) : tools.slice(0, 1), ...(!isSecondPage && { nextCursor: 'next' }) } }
      : call(params ?? {})
  if (!given || given.status || given.text !== undefined) return given
  const message = { jsonrpc: '2.0', id, ...('error' in (given.json as object) ? (given.json as object) : { result: given.json }) }
  if (!asStream) return { json: message }
  const progress = { jsonrpc: '2.0', method: 'notifications/progress', params: {} }
  return {
    headers: { 'content-type': 'text/event-stream' },
    text: `event: message\r\ndata: ${JSON.stringify(progress)}\r\n\r\nid: 2\r\ndata: ${JSON.stringify(message)}\r\n\r\n`,
  }
}

function list(settings: object = {}, allowedHosts = [server.host]): Promise<McpTools> {
  return listMcpTools(
    { name: 'crm', url: `${server.url}/mcp`, settings: McpServer.parse(settings) },
    createGuardedFetch({ allowedHosts }),
    signal,
  )
}
const writing = { write: { create_ticket: { approval: 'none', receipt: 'I have created ticket {result.number}.' } } }

describe('an MCP server', () => {
  it('[TO14] brings the tools that only read, and says what it leaves out', async () => {
    const { tools: found, notices } = await list()
    expect(found.map(({ spec, risk, title }) => [spec.name, risk, title])).toEqual([['crm_orders', 'read', 'Orders']])
    expect(notices).toEqual([
      'The tool create_ticket of the MCP server crm is not used: it may change something, and the file does not allow it.',
    ])
    expect(server.asked.map(({ body }) => (body as { method: string }).method)).toEqual([
      'initialize',
      'notifications/initialized',
      'tools/list',
      'tools/list',
    ])
    expect(server.asked[2]?.headers).toMatchObject({ 'mcp-session-id': 'mcp-1', 'mcp-protocol-version': '2025-03-26' })
  })

  it('[TO1] is given the customer by the server, and the model does not see it', async () => {
    const { tools: found } = await list({ bind: { user_id: '{customer.user_id}' }, headers: { authorization: 'Bearer t' } })
    const tool = found[0]
    expect(tool?.spec.inputSchema).toEqual({
      type: 'object',
      properties: { year: { type: 'integer' } },
      required: [],
      additionalProperties: false,
    })
    expect(tool?.needsCustomer).toBe(true)
    expect(tool?.inputFault({ user_id: 'bob' })).toBeTypeOf('string')
    for (asStream of [false, true]) {
      expect(await tool?.run({ year: 2026 }, identity, signal)).toEqual({ kind: 'answered', text: 'open: 2', receipt: null })
      const last = server.asked.at(-1)
      expect(last).toMatchObject({
        headers: { authorization: 'Bearer t' },
        body: { params: { name: 'orders', arguments: { year: 2026, user_id: 'ada' } } },
      })
    }
    expect(await tool?.run({}, { ...identity, user_id: null }, signal)).toMatchObject({ kind: 'refused' })
  })

  it('[TO14] lets tools write that the file allows, with a receipt', async () => {
    const tool = (await list(writing)).tools.find(({ spec }) => spec.name === 'crm_create_ticket')
    expect(tool?.risk).toBe('write')
    call = () => ({ json: result('done', { structuredContent: { number: 'T-9' } }) })
    expect(await tool?.run({ text: 'x' }, identity, signal)).toEqual({ kind: 'answered', text: '', receipt: 'I have created ticket T-9.' })
    expect(server.asked.at(-1)?.body).toMatchObject({ params: { _meta: { 'deskhand/idempotency-key': 'k1' } } })
  })

  it('[TO16] leaves to agents what the file says', async () => {
    const settings = { write: { create_ticket: { approval: 'agent', receipt: 'I have created ticket {result.number}.' } } }
    const tools = (await list(settings)).tools.map(({ spec, needsAgent, question }) => [spec.name, needsAgent, question])
    expect(tools).toContainEqual(['crm_create_ticket', true, null])
    expect(tools).toContainEqual(['crm_orders', false, null])
  })

  const failures: [string, () => Answer | null, object][] = [
    [
      'refuses the call',
      () => ({ json: { error: { code: -32602, message: 'secret' } } }),
      { kind: 'refused', text: 'The service refused the call.' },
    ],
    ['has forgotten the session', () => ({ status: 404 }), { kind: 'refused' }],
    ['tells an error of the tool', () => ({ json: result('boom', { isError: true }) }), { kind: 'failed', mayHaveActed: true }],
    ['answers nonsense', () => ({ text: 'nonsense' }), { kind: 'failed', mayHaveActed: true }],
    ['breaks', () => ({ status: 500 }), { kind: 'failed', mayHaveActed: true }],
    ['hangs', () => null, { kind: 'failed', mayHaveActed: true }],
    ['answers 10 MB', () => ({ json: result('x'.repeat(10_000_000)) }), { kind: 'failed', mayHaveActed: true }],
  ]
  it.each(failures)('[TO5] tells what was done from what was not, when it %s', async (_how, way, expected) => {
    const tool = (await list({ ...writing, timeout_seconds: 0.3 })).tools.find(({ spec }) => spec.name === 'crm_create_ticket')
    call = way
    expect(await tool?.run({}, identity, signal)).toMatchObject(expected)
  })

  it('greets the server anew when it has forgotten the session', async () => {
    const tool = (await list()).tools[0]
    call = () => ({ status: 404 })
    await tool?.run({ user_id: 'x' }, identity, signal)
    call = () => ({ json: result('again') })
    expect(await tool?.run({ user_id: 'x' }, identity, signal)).toMatchObject({ kind: 'answered', text: 'again' })
  })

  it('[TO14] is done without while it can not be reached, may not be called, or lists what is not understood', async () => {
    expect(await list({}, [])).toMatchObject({ isReached: false, tools: [], notices: [expect.stringContaining("can't be used")] })
    tools = [
      { ...orders, name: 'bad name!' },
      { ...orders, name: 'odd', inputSchema: { type: 'object', properties: { a: { type: 'objekt' } } } },
    ]
    const { isReached, tools: found, notices } = await list({ write: { gone: { approval: 'none', receipt: 'x' } } })
    expect({ isReached, found }).toEqual({ isReached: true, found: [] })
    expect(notices.join('\n')).toMatch(/bad name!.*\n.*odd.*not understood.*\n.*no tool gone/)
  })
})
