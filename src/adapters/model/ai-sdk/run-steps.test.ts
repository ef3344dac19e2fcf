import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FakeProvider, openFakeProvider, PROVIDER_MESSAGE, type Reply } from '../../../../test/fake-provider/fake-provider.ts'
import type { DraftEvent, Toolbox } from '../../../ports/model.ts'
import { noTracer } from '../../../ports/tracer.ts'
import type { ModelFault } from './model-fault.ts'
import { type ProviderAccess, type ProviderName, resolveModel } from './resolve-model.ts'
import { runSteps, type StepLimits } from './run-steps.ts'

let fake: FakeProvider
beforeAll(async () => {
  fake = await openFakeProvider()
})
afterAll(() => fake.close())
beforeEach(() => {
  fake.calls.length = 0
})

const PATHS: Readonly<Record<ProviderName, string>> = {
  openai: '/v1',
  anthropic: '/v1',
  azure: '/openai/v1',
  google: '/v1beta',
  mistral: '/mistral/v1',
  ollama: '/v1',
  'openai-compatible': '/v1',
}
const PROVIDERS = Object.keys(PATHS) as ProviderName[]
const KEY = 'sk-secret-key-of-the-test'

function access(): Record<ProviderName, ProviderAccess> {
  return Object.fromEntries(
    PROVIDERS.map((name) => [name, { baseUrl: fake.url + PATHS[name], apiKey: name === 'ollama' ? null : KEY }]),
  ) as Record<ProviderName, ProviderAccess>
}

const LIMITS: StepLimits = {
  firstPieceMs: 5_000,
  betweenPiecesMs: 5_000,
  draftMs: 10_000,
  retries: 2,
  waitMs: 1_000,
  firstWaitMs: 10,
  steps: 4,
  draftCharacters: 10_000,
}

const noted: { name: string; input: unknown; callId: string }[] = []
const toolbox: Toolbox = {
  tools: [
    {
      name: 'find_order',
      description: 'Looks an order up.',
      inputSchema: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'], additionalProperties: false },
    },
  ],
  async call(name, input, callId) {
    noted.push({ name, input, callId })
    return { content: 'Order 4711 is on its way.', isError: false, passages: [], receipt: 'Looked order 4711 up.' }
  },
}

async function run(provider: ProviderName, replies: readonly Reply[], limits: Partial<StepLimits> = {}) {
  fake.script(...replies)
  noted.length = 0
  const model = await resolveModel(`${provider}:some-model:8b`, access())
  const instructions = { system: 'Answer.', messages: [{ role: 'user' as const, content: 'Where is my order?' }], fence: 'f00' }
  const deps = {
    name: `${provider}:some-model:8b`,
    model,
    toolbox,
    limits: { ...LIMITS, ...limits },
    canary: 'c4n4ry',
    span: noTracer.begin('', {}),
  }
  const events: DraftEvent[] = []
  for await (const event of runSteps(instructions, deps, new AbortController().signal)) events.push(event)
  return { events, text: events.flatMap((event) => (event.type === 'text' ? [event.text] : [])).join('') }
}

describe.each(PROVIDERS)('%s', (provider) => {
  it('[M1] streams an answer in pieces, with what it took, by its own name of the model', async () => {
    const { events, text } = await run(provider, [{ kind: 'says', text: 'Ihr Paket ist unterwegs – 3–5 Tage [1]. 👍' }])
    expect(text).toBe('Ihr Paket ist unterwegs – 3–5 Tage [1]. 👍')
    expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(3)
    expect(events).toContainEqual({
      type: 'usage',
      usage: { model: `${provider}:some-model:8b`, input_tokens: 120, cached_input_tokens: 0, output_tokens: 30, is_estimate: false },
    })
    expect(events.at(-1)).toEqual({ type: 'finish', stance: 'answer', confidence: null })
    const [call] = fake.calls
    expect(call?.body.model ?? call?.path).toContain('some-model:8b')
    if (provider !== 'ollama') expect(JSON.stringify(call?.headers)).toContain(KEY)
  })

  it('[M3] calls tools at once and goes on with what they brought, as fenced data', async () => {
    const calls = ['4711', '4712'].map((number) => ({ name: 'find_order', input: JSON.stringify({ number }) }))
    const { events, text } = await run(provider, [
      { kind: 'calls', calls },
      { kind: 'says', text: 'Order 4711 is on its way.' },
    ])
    expect(noted.map(({ input }) => input)).toEqual([{ number: '4711' }, { number: '4712' }])
    expect(new Set(noted.map(({ callId }) => callId)).size).toBe(2)
    expect(text.trim()).toBe('Order 4711 is on its way.')
    expect(events).toContainEqual({ type: 'evidence', passages: [], receipts: ['Looked order 4711 up.', 'Looked order 4711 up.'] })
    expect(JSON.stringify(fake.calls[0]?.body)).toContain('Looks an order up.')
    expect(JSON.stringify(fake.calls[1]?.body)).toMatch(
      /BEGIN DATA f00 \(result of find_order\)\\+nOrder 4711 is on its way\.\\+nEND DATA f00/,
    )
  })

  it('[M3] gets no more tools in its last step', async () => {
    const call: Reply = { kind: 'calls', calls: [{ name: 'find_order', input: '{"number":"1"}' }] }
    await run(provider, [call, call, call, { kind: 'says', text: 'Sorry.' }])
    expect(fake.calls).toHaveLength(4)
    expect(noted).toHaveLength(3)
  })

  it('[M4] is asked again after 429, 500 and a dropped connection, within one allowance', async () => {
    const { text } = await run(provider, [
      { kind: 'status', status: 429, headers: { 'retry-after-ms': '20' } },
      { kind: 'status', status: 500 },
      { kind: 'says', text: 'Here I am.' },
    ])
    expect(text).toBe('Here I am.')
    await expect(run(provider, [{ kind: 'drops' }])).rejects.toMatchObject({ kind: 'unreachable' })
    expect(fake.calls).toHaveLength(6)
  })

  it('[M4] is not asked again when it refuses, or wants to be left alone for longer than the allowance', async () => {
    await expect(run(provider, [{ kind: 'status', status: 401, code: 'invalid_api_key' }])).rejects.toMatchObject({
      kind: 'refused',
      status: 401,
    })
    await expect(run(provider, [{ kind: 'status', status: 429, headers: { 'retry-after': '60' } }])).rejects.toMatchObject({ kind: 'busy' })
    expect(fake.calls).toHaveLength(2)
  })

  it('[M7] fails without a word of what the provider wrote, the key or the prompt', async () => {
    const fault = await run(provider, [{ kind: 'status', status: 400, code: 'bad_request' }]).catch((cause: ModelFault) => cause)
    const shown = JSON.stringify({
      ...fault,
      ...Object.fromEntries(Object.getOwnPropertyNames(fault).map((name) => [name, Reflect.get(fault, name)])),
    })
    expect(shown).toContain('refused')
    for (const secret of [KEY, PROVIDER_MESSAGE, 'Where is my order', 'at ']) expect(shown).not.toContain(secret)
  })

  it('reads characters that are cut between bytes', async () => {
    const { text } = await run(provider, [{ kind: 'splits', text: 'Größe 42 – 你好 👩‍👩‍👧 [1].', bytes: 3 }])
    expect(text).toBe('Größe 42 – 你好 👩‍👩‍👧 [1].')
  })

  it.each<[string, Reply, string]>([
    ['cut in the middle of JSON', { kind: 'cut', text: 'You have 30 days [1]. And then' }, 'broken|unreachable'],
    ['cut in the middle of JSON, with a proper end', { kind: 'cut', text: 'You have 30 days [1]. And then', politely: true }, 'broken'],
    ['garbage', { kind: 'garbage', body: 'data: {"what":\n\ndata: <html>\n\n' }, 'broken'],
    ['a page in place of a stream', { kind: 'garbage', body: '<html>Sign in</html>', contentType: 'text/html' }, 'broken'],
    ['nothing at all', { kind: 'garbage', body: '' }, 'broken'],
  ])('[M4] ends in a fault: %s', async (_what, reply, kind) => {
    const fault = await run(provider, [reply], { retries: 0 }).catch((cause: ModelFault) => cause)
    expect(fault).toMatchObject({ kind: expect.stringMatching(kind) })
  })

  it.each<[string, Reply]>([
    ['never begins', { kind: 'hangs' }],
    ['stops in the middle', { kind: 'stalls', text: 'You have 30 days [1]. And then' }],
    ['comes byte by byte', { kind: 'trickles', text: 'You have 30 days [1]. '.repeat(50), everyMs: 10 }],
  ])('[M11] is given up in time when it %s', async (_what, reply) => {
    const startedAt = performance.now()
    await expect(run(provider, [reply], { firstPieceMs: 150, betweenPiecesMs: 150, draftMs: 600 })).rejects.toMatchObject({ kind: 'late' })
    expect(performance.now() - startedAt).toBeLessThan(1_500)
  })

  it('[M11] is given up when it does not come to an end', async () => {
    await expect(run(provider, [{ kind: 'endless', text: 'You have 30 days [1]. ' }])).rejects.toMatchObject({ kind: 'endless' })
  })
})
