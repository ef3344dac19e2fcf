import { createAiSdkModel } from '../src/adapters/model/ai-sdk/ai-sdk-model.ts'
import { CircuitBreaker } from '../src/adapters/model/ai-sdk/circuit-breaker.ts'
import { systemClock } from '../src/ports/clock.ts'
import { type ComposedPrompt, emptyToolbox } from '../src/ports/model.ts'
import { noTracer } from '../src/ports/tracer.ts'
import { REPLY } from './canned-reply.ts'
import { mockLanguageModel } from './mock-language-model.ts'
import { median } from './percentile.ts'

export interface LoopFigures {
  readonly name: LoopName
  readonly cpuMsPerTurn: number
  readonly turnsPerSecond: number
}

export type LoopName = 'bare' | 'ours' | 'ai-sdk'

type Turn = () => Promise<string>

const ROUNDS = 9
const TURNS_PER_ROUND = 400
const HISTORY = 20

const history = Array.from({ length: HISTORY }, (_, place) => ({
  role: place % 2 === 0 ? ('customer' as const) : ('assistant' as const),
  content: place % 2 === 0 ? `How long does delivery number ${place} take?` : REPLY,
}))
const prompt: ComposedPrompt = {
  question: 'How long does delivery take?',
  standaloneQuestion: 'How long does delivery take?',
  history,
  passages: [],
  parts: [],
  locale: 'en',
}
const SYSTEM = 'You are a customer support agent.'

/** The stream itself, read to its end: what no loop can be quicker than. */
async function bare(): Promise<string> {
  const messages = [...history, { role: 'customer', content: prompt.question }].map(({ role, content }) => ({
    role: role === 'customer' ? ('user' as const) : ('assistant' as const),
    content: [{ type: 'text' as const, text: content }],
  }))
  const { stream } = await mockLanguageModel.doStream({ prompt: [{ role: 'system', content: SYSTEM }, ...messages] })
  let text = ''
  for await (const part of stream) if (part.type === 'text-delta') text += part.delta
  return text
}

/** Our whole model: the prompt composed, time limits, retries, breaker and usage around the loop. */
const model = createAiSdkModel({
  name: 'mock:hundred-tokens',
  load: async () => mockLanguageModel,
  template: SYSTEM,
  canary: 'c0ffee',
  limits: {
    firstPieceMs: 20_000,
    betweenPiecesMs: 10_000,
    draftMs: 45_000,
    retries: 2,
    waitMs: 6_000,
    firstWaitMs: 400,
    steps: 6,
    draftCharacters: 20_000,
  },
  breaker: new CircuitBreaker('mock:hundred-tokens', systemClock),
  tracer: noTracer,
})

async function ours(): Promise<string> {
  let text = ''
  for await (const event of model.draft(prompt, emptyToolbox, new AbortController().signal)) if (event.type === 'text') text += event.text
  return text
}

type StreamWithAiSdk = (model: unknown, instructions: string, messages: readonly object[]) => Promise<string>

async function loadAiSdk(): Promise<Turn> {
  const module = (await import(new URL('./peers/ai-sdk/stream-text.js', import.meta.url).href)) as { streamWithAiSdk: StreamWithAiSdk }
  return () => {
    const messages = [...history, { role: 'customer', content: prompt.question }].map(({ role, content }) => ({
      role: role === 'customer' ? 'user' : 'assistant',
      content,
    }))
    return module.streamWithAiSdk(mockLanguageModel, SYSTEM, messages)
  }
}

/** The same hundred tokens through each loop, in turns within one run; each figure is the median of its rounds, one turn at a time. */
export async function measureModelLoop(withPeer: boolean, say: (line: string) => void): Promise<LoopFigures[]> {
  const loops: [LoopName, Turn][] = [
    ['bare', bare],
    ['ours', ours],
  ]
  if (withPeer) loops.push(['ai-sdk', await loadAiSdk()])
  const rounds = new Map<LoopName, { cpuMs: number; seconds: number }[]>()
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, turn] of loops) {
      const measured = await measure(turn)
      // The first round warms the machine's caches and compilers.
      if (round > 0) rounds.set(name, [...(rounds.get(name) ?? []), measured])
    }
    if (round > 0) say(`model: round ${round} of ${ROUNDS}`)
  }
  return loops.map(([name]) => {
    const measured = rounds.get(name) ?? []
    return {
      name,
      cpuMsPerTurn: median(measured.map(({ cpuMs }) => cpuMs / TURNS_PER_ROUND)),
      turnsPerSecond: median(measured.map(({ seconds }) => TURNS_PER_ROUND / seconds)),
    }
  })
}

async function measure(turn: Turn): Promise<{ cpuMs: number; seconds: number }> {
  const before = process.cpuUsage()
  const startedAt = performance.now()
  for (let done = 0; done < TURNS_PER_ROUND; done++)
    if ((await turn()) !== REPLY) throw new Error('the reply is not the one that was streamed')
  const { user, system } = process.cpuUsage(before)
  return { cpuMs: (user + system) / 1000, seconds: (performance.now() - startedAt) / 1000 }
}
