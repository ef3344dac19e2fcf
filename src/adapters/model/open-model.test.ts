import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FakeProvider, openFakeProvider } from '../../../test/fake-provider/fake-provider.ts'
import { systemClock } from '../../ports/clock.ts'
import { type ComposedPrompt, type DraftEvent, emptyToolbox, type Model } from '../../ports/model.ts'
import { noTracer } from '../../ports/tracer.ts'
import type { ProviderAccess, ProviderName } from './ai-sdk/resolve-model.ts'
import { openModel } from './open-model.ts'

const run = promisify(execFile)
const prompt: ComposedPrompt = { question: 'Hi?', standaloneQuestion: 'Hi?', history: [], passages: [], parts: [], locale: null }

let fake: FakeProvider
beforeAll(async () => {
  fake = await openFakeProvider()
})
afterAll(() => fake.close())
beforeEach(() => {
  fake.calls.length = 0
})

function open(model: string, fallbacks: readonly string[] = [], draftMs = 5_000): Promise<Model> {
  const here: ProviderAccess = { baseUrl: `${fake.url}/v1`, apiKey: 'k' }
  const access: Record<ProviderName, ProviderAccess> = {
    openai: here,
    anthropic: here,
    azure: here,
    google: here,
    mistral: here,
    ollama: here,
    'openai-compatible': here,
  }
  const waits = { firstPieceMs: 2_000, betweenPiecesMs: 2_000, draftMs, retries: 0, waitMs: 0, firstWaitMs: 0 }
  return openModel(
    {
      model,
      fallbacks,
      access,
      template: 'Answer.',
      canary: 'c4n4ry',
      limits: { ...waits, steps: 2, draftCharacters: 1_000 },
      masksPii: false,
    },
    systemClock,
    noTracer,
  )
}

async function draft(model: Model): Promise<DraftEvent[]> {
  const events: DraftEvent[] = []
  for await (const event of model.draft(prompt, emptyToolbox, new AbortController().signal)) events.push(event)
  return events
}

describe('the model of the settings', () => {
  it.each(['src/adapters/model/open-model.ts', 'src/compose.ts'])('[M1] loads no provider with the built-in answerer: %s', async (file) => {
    const script = `
      import { registerHooks } from 'node:module'
      const asked = []
      registerHooks({ resolve: (name, context, next) => { asked.push(name); return next(name, context) } })
      await import('./${file}')
      const { openModel } = await import('./src/adapters/model/open-model.ts')
      const model = await openModel({ model: 'extractive', fallbacks: ['openai:x'] }, { now: Date.now })
      console.log(model.name, asked.filter((name) => name.includes('ai-sdk')).length, asked.length > 2)
      process.exit()`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('../../../', import.meta.url) })
    expect(stdout.trim()).toBe('extractive 0 true')
  })

  it('[M8] asks the fallbacks in their order, each once, and the built-in answerer at last', async () => {
    fake.script({ kind: 'status', status: 500 })
    const model = await open('openai-compatible:a', ['ollama:b:8b', 'openai-compatible:a', 'mistral:c'])
    const events = await draft(model)
    expect(model.name).toBe('openai-compatible:a')
    expect(fake.calls.map(({ body }) => body.model)).toEqual(['a', 'b:8b', 'c'])
    expect(events.filter(({ type }) => type === 'restart')).toHaveLength(3)
    expect(events.at(-1)).toMatchObject({ type: 'finish', stance: 'decline' })
  })

  it('[M8] asks nobody behind the built-in answerer, which does not fail', async () => {
    fake.script({ kind: 'status', status: 500 })
    await draft(await open('openai-compatible:a', ['extractive', 'mistral:c']))
    expect(fake.calls).toHaveLength(1)
  })

  it('[M11] shares the time of outside models among them', async () => {
    fake.script({ kind: 'hangs' })
    const startedAt = performance.now()
    const events = await draft(await open('openai-compatible:a', ['ollama:b'], 600))
    expect(events.filter(({ type }) => type === 'restart')).toHaveLength(2)
    expect(performance.now() - startedAt).toBeLessThan(1_200)
  })
})
