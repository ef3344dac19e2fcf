import { afterEach, describe, expect, it } from 'vitest'
import type { SpentBudget } from '../../src/domain/budget/model-budget.ts'
import type { ComposedPrompt, Model, NumberedPassage, Toolbox } from '../../src/ports/model.ts'
import { type Harness, type HarnessParts, hangs, openHarness, says } from './harness.ts'

let desk: Harness
afterEach(() => desk.close())

const ANSWER = 'Standard shipping takes 3–5 business days [1].'
const QUESTION = 'How long does shipping take?'
const usage = { model: 'openai:x', input_tokens: 100, cached_input_tokens: 0, output_tokens: 20, is_estimate: false }

const found: NumberedPassage = {
  marker: 2,
  document_id: 'doc_01h455vb4pex5vsknk084sn02r',
  passage_id: 'psg_01h455vb4pex5vsknk084sn02r',
  title: 'Returns',
  uri: null,
  heading: null,
  text: 'Items can be returned within 30 days of delivery.',
  score: 1,
  lexical: 1,
  semantic: 1,
  origin: 'knowledge',
}

async function open(parts: Partial<HarnessParts> = {}): Promise<void> {
  desk = await openHarness({}, parts)
}

describe('what tools bring', () => {
  it('[M3] may be cited from then on, not before', async () => {
    await open()
    desk.script(async function* () {
      yield { type: 'text', text: 'Items can be returned within 30 days [2]. It costs 9 dollars. ' }
      yield { type: 'evidence', passages: [found], receipts: [] }
      yield { type: 'text', text: `${ANSWER} Items can be returned within 30 days of delivery [2].` }
      yield { type: 'finish', stance: 'answer', confidence: null }
    })
    const { reply, outcome, confidence } = await desk.send(QUESTION)
    expect(reply?.content).toBe(`${ANSWER} Items can be returned within 30 days of delivery [2].`)
    expect(reply?.citations).toMatchObject([
      { marker: 1, title: 'Shipping' },
      { marker: 2, title: 'Returns', quote: found.text },
    ])
    expect({ outcome, confidence }).toEqual({ outcome: 'answered', confidence: 2 / 4 })
  })

  it('[M3] keep a number for one passage through the turn', async () => {
    await open()
    desk.script(async function* () {
      yield { type: 'evidence', passages: [{ ...found, marker: 1 }], receipts: [] }
      yield { type: 'text', text: 'Items can be returned within 30 days of delivery [1].' }
      yield { type: 'finish', stance: 'answer', confidence: null }
    })
    expect((await desk.send(QUESTION)).reply?.citations).toEqual([])
  })

  it('[M3] let a deed be told only by its receipt, and leave the tools to the turn that they were opened for', async () => {
    const toolbox: Toolbox = { tools: [], call: () => expect.unreachable() }
    const opened: string[] = []
    await open({
      openToolbox: (claim, prompt) => {
        opened.push(`${claim.session.id} ${prompt.question}`)
        return toolbox
      },
    })
    desk.script(async function* (_prompt, _signal, given) {
      expect(given).toBe(toolbox)
      yield { type: 'text', text: 'I have cancelled your order 4711. It costs 9 dollars. ' }
      yield { type: 'evidence', passages: [], receipts: ['Cancelled order 4711.'] }
      yield { type: 'text', text: 'I have cancelled your order 4711. I have refunded your order 4711.' }
      yield { type: 'finish', stance: 'answer', confidence: null }
    })
    const { reply } = await desk.send('Cancel order 4711')
    expect(reply?.content).toBe('I have cancelled your order 4711.')
    expect(opened).toEqual([`${desk.session} Cancel order 4711`])
  })
})

describe('a model that is given up for another', () => {
  it('[M8] leaves nothing of its draft behind while nothing was shown', async () => {
    await open()
    desk.script(async function* (prompt, signal, toolbox) {
      yield { type: 'text', text: 'Express shipping takes 1–2 business' }
      yield { type: 'restart', cause: new Error('first failed') }
      yield* says(ANSWER)(prompt, signal, toolbox)
    })
    const turn = await desk.send(QUESTION)
    expect(turn).toMatchObject({ outcome: 'answered', reply: { content: ANSWER } })
    expect(desk.replaced).toMatchObject([{ message: 'first failed' }])
    expect(desk.failures).toEqual([])
  })

  it('[M8] ends with a person once something was shown, which stays as it was', async () => {
    await open()
    desk.script(async function* (prompt, signal, toolbox) {
      yield { type: 'text', text: `${ANSWER} And then there ` }
      yield { type: 'restart', cause: new Error('first failed') }
      yield* says('Express shipping takes 1–2 business days [1].')(prompt, signal, toolbox)
    })
    const { outcome, reply, escalation } = await desk.send(QUESTION)
    expect({ outcome, reason: escalation?.reason }).toEqual({ outcome: 'escalated', reason: 'failure' })
    expect(reply?.content).toMatch(/^Standard shipping takes 3–5 business days \[1\]\.\n\nSomething went wrong/)
    expect(reply?.citations).toHaveLength(1)
    expect(desk.failures).toMatchObject([{ message: 'first failed' }])
  })
})

describe('a draft of which nothing stood up', () => {
  const LIE = 'It takes 9 business days [1].'

  /** Says one text after the other, and keeps what it was told. */
  function revising(...texts: readonly string[]): Model & { readonly prompts: ComposedPrompt[] } {
    const prompts: ComposedPrompt[] = []
    return {
      name: 'revising',
      revises: true,
      prompts,
      async *draft(prompt) {
        yield { type: 'text', text: texts[prompts.push(prompt) - 1] ?? '' }
        yield { type: 'finish', stance: 'answer', confidence: null }
      },
    }
  }

  it('[M18] is drafted once more, with what was rejected and why', async () => {
    const model = revising(LIE, ANSWER)
    await open({ model })
    expect(await desk.send(QUESTION)).toMatchObject({ outcome: 'answered', confidence: 1, reply: { content: ANSWER } })
    expect(model.prompts[1]?.rejected).toMatchObject([
      { sentence: LIE, reasons: expect.arrayContaining([{ code: 'figure', value: '9 business days' }]) },
    ])
    expect(desk.reports).toMatchObject([{ dropped_sentences: 1 }])
  })

  it('[M18] keeps what tools did in the first draft', async () => {
    let drafts = 0
    await open({
      model: {
        name: 'acting',
        revises: true,
        async *draft() {
          if (drafts++ === 0) {
            yield { type: 'text', text: LIE }
            yield { type: 'evidence', passages: [found], receipts: ['Cancelled order 4711.'] }
          } else yield { type: 'text', text: 'I have cancelled your order 4711. Items can be returned within 30 days of delivery [2].' }
          yield { type: 'finish', stance: 'answer', confidence: null }
        },
      },
    })
    const { reply } = await desk.send('Please cancel order 4711')
    expect(reply?.content).toBe('I have cancelled your order 4711. Items can be returned within 30 days of delivery [1].')
  })

  it('[M18] is drafted no third time, and not again where something was shown', async () => {
    const lying = revising(LIE, LIE, ANSWER)
    await open({ model: lying })
    expect(await desk.send(QUESTION)).toMatchObject({ outcome: 'declined' })
    expect(lying.prompts).toHaveLength(2)
    await desk.close()
    const greeting = revising(`Hello! ${LIE}`, ANSWER)
    await open({ model: greeting })
    expect(await desk.send(QUESTION)).toMatchObject({ outcome: 'declined' })
    expect(greeting.prompts).toHaveLength(1)
  })
})

describe('how a draft ends', () => {
  it('[M13] takes one that claims nothing and asks for a question back', async () => {
    await open()
    desk.script(says('Do you mean standard or express shipping?'))
    expect(await desk.send(QUESTION)).toMatchObject({
      outcome: 'clarified',
      reply: { content: 'Do you mean standard or express shipping?' },
    })
  })

  it('[M13] says that nothing was found where only a greeting is left of an answer', async () => {
    await open()
    desk.script(says('Hello! It costs 9.99 dollars [1]. Anything else?'))
    const { outcome, reply } = await desk.send(QUESTION)
    expect(outcome).toBe('declined')
    expect(reply?.content).toMatch(/could not find.*talk to a person\?$/s)
  })

  it('[M13] does not say so twice when the model said it', async () => {
    await open()
    desk.script(says('I could not find this in our articles.', 'decline'))
    const { reply } = await desk.send(QUESTION)
    expect(reply?.content.match(/could not find/g)).toHaveLength(1)
  })
})

describe('what models take', () => {
  it('[M14] is told of each call, also of a draft that fails or is given up', async () => {
    await open()
    desk.script(async function* () {
      yield { type: 'usage', usage }
      throw new Error('broke')
    })
    await desk.send(QUESTION)
    await desk.beginSession()
    desk.script(async function* (_prompt, signal) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      yield { type: 'usage', usage }
      throw signal.reason
    })
    await desk.post(QUESTION)
    await expect.poll(() => desk.prompts.length).toBe(2)
    desk.runner.stop(desk.session)
    await expect.poll(() => desk.used).toEqual([usage, usage])
  })

  it('[M9] sends a question to a person when its budget was used up after it was taken', async () => {
    const until = Date.parse('2026-11-23T00:00:00.000Z')
    let answers: (SpentBudget | null)[] = []
    await open({ budget: { spent: async () => answers.shift() ?? null, add: () => null } })
    expect(await desk.send(QUESTION)).toMatchObject({ outcome: 'answered' })
    desk.script(hangs)
    for (const of of ['session', 'day'] as const) {
      await desk.beginSession()
      answers = [null, { of, until }]
      const turn = await desk.send(QUESTION)
      expect(turn).toMatchObject({ outcome: 'escalated', escalation: { reason: 'policy' } })
      expect(turn.escalation?.packet.priority_reasons).toEqual([`The limit of what the model may use in one ${of} was reached.`])
    }
    expect(desk.prompts).toHaveLength(1)
  })
})
