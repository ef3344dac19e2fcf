import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type FakeProvider, openFakeProvider } from '../../../../test/fake-provider/fake-provider.ts'
import { systemClock } from '../../../ports/clock.ts'
import { emptyToolbox } from '../../../ports/model.ts'
import { createAiSdkModel } from '../../model/ai-sdk/ai-sdk-model.ts'
import { CircuitBreaker } from '../../model/ai-sdk/circuit-breaker.ts'
import { resolveModel } from '../../model/ai-sdk/resolve-model.ts'
import { openOtlpTracer } from './otlp-tracer.ts'

interface SentSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[]
}

let collector: Server
let url: string
let bodies: string[]
let fake: FakeProvider
beforeEach(async () => {
  bodies = []
  fake = await openFakeProvider()
  collector = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    bodies.push(`${request.url} ${body}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
})
afterEach(async () => {
  await fake.close()
  collector.closeAllConnections()
  collector.close()
})

function spansOf(body: string): SentSpan[] {
  const sent = JSON.parse(body.slice(body.indexOf('{'))) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] }
  return sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
}

it('[M17] tells a collector of a draft with its calls, tokens and faults, and of no text', async () => {
  const tracer = openOtlpTracer({ endpoint: `${url}/`, service: 'Deskhand', version: '1.2.3' })
  const here = { baseUrl: `${fake.url}/v1`, apiKey: 'sk-secret' }
  const access = { openai: here, anthropic: here, azure: here, google: here, mistral: here, ollama: here, 'openai-compatible': here }
  const model = createAiSdkModel({
    name: 'ollama:small',
    load: () => resolveModel('ollama:small', access),
    template: 'Answer well.',
    canary: 'c4n4ry',
    limits: {
      firstPieceMs: 2_000,
      betweenPiecesMs: 2_000,
      draftMs: 5_000,
      retries: 1,
      waitMs: 100,
      firstWaitMs: 1,
      steps: 2,
      draftCharacters: 1_000,
    },
    breaker: new CircuitBreaker('ollama:small', systemClock),
    tracer,
  })
  const prompt = { question: 'Where is it?', standaloneQuestion: 'Where is it?', history: [], passages: [], parts: [], locale: null }
  fake.script({ kind: 'status', status: 500 }, { kind: 'says', text: 'It is on its way.' })
  for await (const _ of model.draft(prompt, emptyToolbox, new AbortController().signal));
  await tracer.close()

  expect(bodies[0]).toMatch(/^\/v1\/traces /)
  const spans = bodies.flatMap(spansOf)
  const root = spans.find(({ name }) => name === 'invoke_agent')
  const calls = spans.filter(({ name }) => name === 'chat small')
  expect(calls.map(({ parentSpanId, traceId }) => [parentSpanId, traceId])).toEqual([
    [root?.spanId, root?.traceId],
    [root?.spanId, root?.traceId],
  ])
  const facts = calls.map(({ attributes }) => Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])))
  expect(facts).toMatchObject([
    { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'small', 'error.type': 'failed' },
    { 'gen_ai.usage.input_tokens': 120, 'gen_ai.usage.output_tokens': 30 },
  ])
  for (const text of ['Where is it', 'on its way', 'Answer well', 'sk-secret']) expect(bodies.join()).not.toContain(text)
})

it('[M17] is not held up by a collector that is not there', async () => {
  const tracer = openOtlpTracer({ endpoint: 'http://127.0.0.1:9', service: 'Deskhand', version: '1.2.3' })
  const span = tracer.begin('invoke_agent', {})
  span.child('chat x', {}).end('late')
  span.end()
  await tracer.close()
  span.end()
}, 15_000)
