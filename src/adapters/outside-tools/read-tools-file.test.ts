import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, type AskedOf, type JsonServer, openJsonServer } from '../../../test/json-server.ts'
import type { OutsideTool, ToolIdentity } from '../../ports/outside-tools.ts'
import type { SessionId } from '../../protocol/ids.ts'
import { createGuardedFetch } from '../http-client/guarded-fetch.ts'
import { readToolsFile } from './read-tools-file.ts'

const identity: ToolIdentity = { session_id: 'ses_01h455vb4pex5vsknk084sn02q' as SessionId, user_id: 'ada', idempotency_key: null }
const signal = new AbortController().signal
let server: JsonServer
let answer: (asked: AskedOf) => Answer | null
beforeEach(async () => {
  answer = () => ({ json: {} })
  server = await openJsonServer((asked) => answer(asked))
})
afterEach(() => server.close())

const secrets: Record<string, string> = { SHOP_TOKEN: 's3cr3t' }
function read(text: string) {
  const fetch = createGuardedFetch({ allowedHosts: [server.host] })
  return readToolsFile(text.replaceAll('SERVER', server.url), {
    fetch,
    secret: (name) => secrets[name],
    takenNames: ['escalate'],
    mcpServers: ['crm'],
  })
}

function toolOf(text: string, name?: string): OutsideTool {
  const result = read(text)
  if ('faults' in result) throw new Error(result.faults.join('\n'))
  const tool = name === undefined ? result.tools[0] : result.tools.find(({ spec }) => spec.name === name)
  if (!tool) throw new Error(`no such tool; there is ${result.tools.map(({ spec }) => spec.name).join(', ')}`)
  return tool
}

const faultsOf = (text: string): readonly string[] => {
  const result = read(text)
  return 'faults' in result ? result.faults : []
}

const STATUS = `
tools:
  - name: order_status
    description: Tells where an order is.
    risk: read
    url: SERVER/orders/{order_id}?customer={customer.user_id}
    headers: { Authorization: "Bearer \${SHOP_TOKEN}" }
    parameters:
      order_id: { type: string, pattern: "^[0-9]{1,10}$", description: The number of the order. }
      lang: { type: string }
    optional: [lang]
    result: |
      Order {order_id} is {result.status}.
      It arrives on {result.arrives}.
`
const REFUND = `
tools:
  - name: refund_order
    description: Refunds an order.
    risk: write
    approval: none
    url: SERVER/refunds
    parameters:
      order_id: { type: string }
      amount: { type: number, maximum: 100 }
    bind: { customer: "{customer.user_id}", session: "{session.id}" }
    receipt: I have refunded {amount} {result.currency} for order {order_id}.
    timeout_seconds: 0.2
    max_bytes: 1000
`
const refundInput = { order_id: '4711', amount: 20 }

describe('a tool of the file', () => {
  it('[TO1] shows the model what it may give, and fills in the customer and the secrets itself', async () => {
    answer = () => ({ json: { status: 'on its way', arrives: '24 November 2026' } })
    const tool = toolOf(STATUS)
    expect(tool.spec.inputSchema).toMatchObject({ required: ['order_id'], additionalProperties: false })
    expect(JSON.stringify(tool.spec)).not.toMatch(/customer\.|s3cr3t|SHOP_TOKEN|127\.0\.0\.1/)
    const text = 'Order 4711 is on its way.\nIt arrives on 24 November 2026.\n'
    expect(await tool.run({ order_id: '4711', lang: 'de' }, identity, signal)).toEqual({ kind: 'answered', text, receipt: null })
    expect(server.asked[0]).toMatchObject({
      method: 'GET',
      url: '/orders/4711?customer=ada&lang=de',
      headers: { authorization: 'Bearer s3cr3t' },
    })
    expect(tool.needsCustomer).toBe(true)
    expect(await tool.run({ order_id: '4711' }, { ...identity, user_id: null }, signal)).toMatchObject({ kind: 'refused' })
    expect(server.asked).toHaveLength(1)
  })

  it('[TO1] takes nothing from the model that is bound, unknown or of another form', () => {
    for (const [text, inputs] of [
      [
        STATUS,
        [
          {},
          { order_id: '47-11' },
          { order_id: 4711 },
          { order_id: '1', customer: 'bob' },
          null,
          'text',
          [],
          { order_id: '1', 'customer.user_id': 'bob' },
        ],
      ],
      [
        REFUND,
        [
          { ...refundInput, customer: 'bob' },
          { ...refundInput, session: 'x' },
          { order_id: '4711', amount: 101 },
        ],
      ],
    ] as const) {
      const tool = toolOf(text)
      for (const input of inputs) expect(tool.inputFault(input), JSON.stringify(input)).toBeTypeOf('string')
    }
    expect(toolOf(REFUND).inputFault(refundInput)).toBeNull()
  })

  it('[TO1] lets no value climb out of its place in the URL', async () => {
    const tool = toolOf(STATUS.replace(', pattern: "^[0-9]{1,10}$"', ''))
    for (const order_id of ['..', '.', '']) expect(await tool.run({ order_id }, identity, signal)).toMatchObject({ kind: 'refused' })
    for (const order_id of ['../admin', '1?customer=bob', '1#x', '%2e%2e', '1/../2', 'a b&c=d'])
      await tool.run({ order_id }, identity, signal)
    expect(server.asked.map(({ url }) => url)).toEqual([
      '/orders/..%2Fadmin?customer=ada',
      '/orders/1%3Fcustomer%3Dbob?customer=ada',
      '/orders/1%23x?customer=ada',
      '/orders/%252e%252e?customer=ada',
      '/orders/1%2F..%2F2?customer=ada',
      '/orders/a%20b%26c%3Dd?customer=ada',
    ])
  })

  it('leaves out lines of the result whose values are missing', async () => {
    answer = () => ({ json: { status: 'packed' } })
    expect(await toolOf(STATUS).run({ order_id: '1' }, identity, signal)).toMatchObject({ text: 'Order 1 is packed.\n' })
    answer = () => ({ json: { other: 'x'.repeat(300) } })
    expect(await toolOf(STATUS).run({ order_id: '1' }, identity, signal)).toMatchObject({ kind: 'refused' })
  })

  it('without a result line gives the answer as lines', async () => {
    answer = () => ({ json: { order_status: 'packed', items: [{ name: 'Chair' }, { name: 'Table' }], gone: null } })
    const plain = STATUS.replace(/ {4}result: [\s\S]*$/, '')
    expect(await toolOf(plain).run({ order_id: '1' }, identity, signal)).toMatchObject({
      text: 'order status: packed\nitems 1 name: Chair\nitems 2 name: Table',
    })
  })

  it('[TO4] sends the idempotency key and what is bound, and gives a receipt from what was sent and answered', async () => {
    answer = () => ({ status: 201, json: { currency: '€' } })
    const tool = toolOf(REFUND)
    const result = await tool.run(refundInput, { ...identity, idempotency_key: 'k1' }, signal)
    expect(result).toEqual({ kind: 'answered', text: '', receipt: 'I have refunded 20 € for order 4711.' })
    expect(server.asked).toMatchObject([
      { method: 'POST', headers: { 'idempotency-key': 'k1' }, body: { ...refundInput, customer: 'ada', session: identity.session_id } },
    ])
  })

  const ends: [string, Answer | null, object][] = [
    ['says no', { status: 422, json: { reason: 'too old' } }, { kind: 'refused', text: expect.stringContaining('too old') }],
    ['says no with a page', { status: 400, text: '<html>', headers: { 'content-type': 'text/html' } }, { kind: 'refused' }],
    ['knows nothing of it', { status: 404, json: {} }, { kind: 'refused', text: 'Nothing of this kind was found.' }],
    ['breaks', { status: 500, json: { trace: 'secret' } }, { kind: 'failed', mayHaveActed: true }],
    ['sends elsewhere', { status: 303, headers: { location: '/' } }, { kind: 'failed', mayHaveActed: true }],
    ['answers too late', null, { kind: 'failed', mayHaveActed: true }],
    ['answers without what the receipt needs', { json: { ok: true } }, { kind: 'failed', mayHaveActed: true }],
    ['answers a page', { text: '<p>done</p>', headers: { 'content-type': 'text/html' } }, { kind: 'failed', mayHaveActed: true }],
    ['answers without end', { text: 'x'.repeat(10_000_000) }, { kind: 'failed', mayHaveActed: true }],
  ]
  it.each(ends)('[TO5] tells what was done from what was not, when the service %s', async (_how, given, expected) => {
    answer = () => given
    expect(await toolOf(REFUND).run(refundInput, identity, signal)).toMatchObject(expected)
  })

  it('[TO7] calls no host of a private network unless it is listed', async () => {
    const fetch = createGuardedFetch({ allowedHosts: [] })
    const result = readToolsFile(REFUND.replaceAll('SERVER', server.url), { fetch, secret: () => '', takenNames: [], mcpServers: [] })
    if ('faults' in result) throw new Error('faults')
    expect(await result.tools[0]?.run(refundInput, identity, signal)).toEqual({ kind: 'failed', mayHaveActed: false })
    expect(server.asked).toEqual([])
  })
})

it('[TO16] leaves to agents what the file says', () => {
  const tools = ['none', 'agent'].map((approval) =>
    toolOf(REFUND.replace(/approval: \w+/, `approval: ${approval}`).replace(/\n.*question:.*/, '')),
  )
  expect(tools.map(({ needsAgent, question }) => [needsAgent, question])).toEqual([
    [false, null],
    [true, null],
  ])
})

describe('faults of the file', () => {
  it('[TO12] are told all at once, each with its line', () => {
    const faults = faultsOf(`tools:
  - name: escalate
    description: x
    risk: read
    url: https://{host}.example/{nothing}
    headers: { X-Key: "\${NOT_SET}", Host: evil }
  - name: refund
    description: y
    risk: write
    method: GET
    url: SERVER/x
    parameters:
      amount: { type: nummber }
    optional: [amont]
    bind: { amount: "{customer.user_id}" }
  - name: cancel
    description: z
    risk: write
    question: Really?
    url: ftp://shop.example
    approval: agent
    receipt: Done for {who}.
  - name: cancel
    description: z
    risk: write
    approval: customer
    url: https://shop.example
    receipt: I cancelled it.
mcp:
  erp: {}
`)
    const expected = [
      /line 2: tools\.0: another tool has the name escalate/,
      /line 5: tools\.0\.url: .*host can hold no placeholder/,
      /line 5: tools\.0\.url: has \{nothing\}/,
      /line 6: .*X-Key: needs the variable NOT_SET/,
      /line 6: .*Host: is set by Deskhand itself/,
      /line 10: tools\.1\.method: GET only looks/,
      /line 7: tools\.1\.receipt: is missing/,
      /line 7: tools\.1\.approval: is missing/,
      /line 13: tools\.1\.parameters\.amount: is no JSON Schema/,
      /line 14: tools\.1\.optional: has amont/,
      /line 15: tools\.1\.bind\.amount: is filled in by the server/,
      /line 19: tools\.2\.question: is for approval: customer/,
      /line 20: tools\.2\.url: must be an http or https address/,
      /line 22: tools\.2\.receipt: has \{who\}/,
      /line 23: tools\.3: another tool has the name cancel/,
      /line 23: tools\.3\.question: is missing/,
      /line 30: mcp\.erp: MCP_SERVERS names no server erp/,
    ]
    for (const each of expected)
      expect(
        faults.filter((fault) => each.test(fault)),
        String(each),
      ).toHaveLength(1)
    expect(faults.join()).not.toContain('s3cr3t')
  })

  it('[TO12] are told when the file is no YAML, has unknown keys, or is something else', () => {
    expect(faultsOf('tools:\n  - name: [')[0]).toMatch(/^line \d+: /)
    expect(faultsOf('tools: []\nextra: 1')[0]).toMatch(/Unrecognized key: "extra"/)
    expect(faultsOf('tools:\n  - name: a\n    colour: red').join('\n')).toMatch(/line 2: tools\.0.*colour/s)
    for (const text of ['', 'hello', '[]', '- 1', 'null', `a: &a [${'*a,'.repeat(3)}]`]) expect(faultsOf(text), text).not.toEqual([])
    const bomb = `a: &a [1,1]\n${'bcdefghi'
      .split('')
      .map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)
      .join('\n')}`
    expect(faultsOf(bomb)).not.toEqual([])
  })
})

describe('an OpenAPI document', () => {
  const DOCUMENT = `
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: SERVER/v1 }]
x-deskhand: { headers: { Authorization: "Bearer \${SHOP_TOKEN}" } }
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      operationId: getOrder
      summary: An order
      parameters:
        - { name: customer_id, in: query, required: true, schema: { type: string } }
        - { $ref: "#/components/parameters/Lang" }
      x-deskhand: { risk: read, bind: { customer_id: "{customer.user_id}" }, result: "Order {id} is {result.state}." }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } } }
    delete: { operationId: deleteOrder, responses: {} }
  /refunds:
    post:
      operationId: refund
      description: Refunds an order.
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [order], properties: { order: { type: string }, example: { type: string } } }
      x-deskhand: { risk: write, approval: none, receipt: "I have refunded order {order}." }
components:
  parameters:
    Lang: { name: lang, in: query, schema: { type: string, enum: [en, de] } }
  schemas:
    Tree: { type: object, properties: { children: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }
`
  it('[TO13] gives its reading operations, and those that say what they risk', async () => {
    const result = read(DOCUMENT)
    if ('faults' in result) throw new Error(result.faults.join('\n'))
    expect(result.tools.map(({ spec, risk }) => [spec.name, risk])).toEqual([
      ['getOrder', 'read'],
      ['refund', 'write'],
    ])
    answer = ({ method }) => (method === 'GET' ? { json: { state: 'packed' } } : { json: {} })
    const getOrder = toolOf(DOCUMENT, 'getOrder')
    expect(getOrder.spec.inputSchema).toEqual({
      type: 'object',
      properties: { id: { type: 'string' }, lang: { type: 'string', enum: ['en', 'de'] } },
      required: ['id'],
      additionalProperties: false,
    })
    expect(await getOrder.run({ id: '7', lang: 'de' }, identity, signal)).toMatchObject({ text: 'Order 7 is packed.' })
    expect(server.asked[0]).toMatchObject({ url: '/v1/orders/7?lang=de&customer_id=ada', headers: { authorization: 'Bearer s3cr3t' } })
    const refund = toolOf(DOCUMENT, 'refund')
    expect(await refund.run({ order: '7' }, identity, signal)).toMatchObject({ receipt: 'I have refunded order 7.' })
    expect(server.asked[1]).toMatchObject({ method: 'POST', url: '/v1/refunds', body: { order: '7' } })
  })

  it('[TO12] is refused in words with what can not be read', () => {
    expect(faultsOf('openapi: 2.0.0\nservers: []\npaths: {}').join('\n')).toMatch(/only OpenAPI 3\.x[\s\S]*must name the server/)
    const faults = faultsOf(`openapi: 3.0.3
servers: [{ url: /v1 }]
paths:
  /a:
    get: { parameters: [{ $ref: "other.yaml#/x" }] }
  /b:
    post:
      operationId: b
      parameters: [{ name: h, in: header, required: true }]
      x-deskhand: { risk: maybe }
  /c:
    get: { operationId: c, parameters: [{ $ref: "#/nowhere" }] }
`).join('\n')
    for (const each of [
      /line 5.*other\.yaml#\/x, which is not in this file/,
      /line 10.*risk.*must be read/,
      /line 12.*#\/nowhere, which does not exist/,
    ])
      expect(faults).toMatch(each)
  })
})
