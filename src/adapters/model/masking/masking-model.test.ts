import { expect, it } from 'vitest'
import type { ComposedPrompt, DraftEvent, Model, NumberedPassage, Toolbox } from '../../../ports/model.ts'
import { createMaskingModel } from './masking-model.ts'

const passage = (origin: NumberedPassage['origin'], text: string, marker: number): NumberedPassage => ({
  marker,
  origin,
  document_id: 'doc',
  passage_id: 'psg',
  title: 'Contact',
  uri: null,
  heading: null,
  text,
  score: 1,
  lexical: 1,
  semantic: 1,
})

const prompt: ComposedPrompt = {
  question: 'I am ann@example.com, where is it?',
  standaloneQuestion: 'I am ann@example.com, where is it?',
  history: [{ role: 'customer', content: 'Call +44 20 7946 0958' }],
  passages: [passage('knowledge', 'Write to help@shop.example.', 1), passage('attachment', 'Card 4111 1111 1111 1111', 2)],
  parts: [{ question: 'I am ann@example.com', passages: [], terms: [] }],
  locale: 'en',
  memories: ['email: ann@example.com'],
  summary: 'customer: my IBAN is DE89 3704 0044 0532 0130 00',
}

async function collect(events: AsyncIterable<DraftEvent>): Promise<DraftEvent[]> {
  const all: DraftEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

it('[PI3] masks what tools found for the model, and leaves it whole for judging; articles go out as they are', async () => {
  const sources = [
    passage('tool', 'Sent to ann@example.com', 3),
    passage('attachment', 'Call +44 20 7946 0958', 4),
    passage('knowledge', 'Write to help@shop.example', 5),
  ]
  let seen: readonly NumberedPassage[] = []
  const inner: Model = {
    name: 'outside',
    async *draft(_prompt, toolbox) {
      const { passages } = await toolbox.call('order_status', {}, 'c1', AbortSignal.timeout(1000))
      seen = passages
      yield { type: 'evidence', passages, receipts: [] }
      yield { type: 'finish', stance: 'answer', confidence: 1 }
    },
  }
  const result = { content: 'Found.', isError: false, passages: sources, receipt: null }
  const events = await collect(createMaskingModel(inner).draft(prompt, { tools: [], call: async () => result }, AbortSignal.timeout(1000)))
  expect(seen.map(({ text }) => text)).toEqual(['Sent to <email_1>', 'Call <phone_1>', 'Write to help@shop.example'])
  expect(events[0]).toEqual({ type: 'evidence', passages: sources, receipts: [] })
})

it('[PI3] sends no person out, and gives back what the model says of them, in whatever pieces it comes', async () => {
  let seen = ''
  const toolCalls: unknown[] = []
  const inner: Model = {
    name: 'outside',
    async *draft(sent, toolbox) {
      seen = JSON.stringify(sent)
      const result = await toolbox.call('find_order', { email: '<email_1>', deep: ['<email_1>', 7] }, 'c1', AbortSignal.timeout(1000))
      seen += result.content
      for (const text of ['Your address is <em', 'ail_', '1', '>. Not <email_9> and 1 <', ' 2.']) yield { type: 'text', text }
      yield { type: 'finish', stance: 'answer', confidence: 1 }
    },
  }
  const toolbox: Toolbox = {
    tools: [],
    async call(_name, input) {
      toolCalls.push(input)
      return { content: 'Order of ann@example.com, phone +44 20 7946 0958', isError: false, passages: [], receipt: null }
    },
  }
  const events = await collect(createMaskingModel(inner).draft(prompt, toolbox, AbortSignal.timeout(1000)))
  expect(seen).not.toMatch(/ann@|7946|4111|3704/)
  expect(seen).toContain('help@shop.example')
  expect(toolCalls).toEqual([{ email: 'ann@example.com', deep: ['ann@example.com', 7] }])
  expect(events.map((event) => (event.type === 'text' ? event.text : '')).join('')).toBe(
    'Your address is ann@example.com. Not <email_9> and 1 < 2.',
  )
  expect(events.at(-1)).toMatchObject({ type: 'finish' })
})
