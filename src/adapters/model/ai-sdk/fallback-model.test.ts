import { describe, expect, it } from 'vitest'
import { type DraftEvent, emptyToolbox, type Model } from '../../../ports/model.ts'
import { createFallbackModel } from './fallback-model.ts'

const FINISH: DraftEvent = { type: 'finish', stance: 'answer', confidence: null }
const prompt = { question: '', standaloneQuestion: '', history: [], passages: [], parts: [], locale: null }

function model(name: string, text: string, fault?: Error): Model {
  return {
    name,
    async *draft() {
      yield { type: 'text', text }
      if (fault) throw fault
      yield FINISH
    },
  }
}

async function draft(chain: Model, signal = new AbortController().signal) {
  const events: DraftEvent[] = []
  for await (const event of chain.draft(prompt, emptyToolbox, signal)) events.push(event)
  return events
}

describe('[M8] a chain of models', () => {
  it('goes on to the next one and says that it begins anew', async () => {
    const [one, two] = [new Error('one'), new Error('two')]
    const chain = createFallbackModel(model('a', 'A', one), [model('b', 'B', two), model('c', 'C')])
    expect(chain.name).toBe('a')
    expect(await draft(chain)).toEqual([
      { type: 'text', text: 'A' },
      { type: 'restart', cause: one },
      { type: 'text', text: 'B' },
      { type: 'restart', cause: two },
      { type: 'text', text: 'C' },
      FINISH,
    ])
  })

  it('asks nobody else when the first one answers', async () => {
    const never: Model = { name: 'b', draft: () => expect.unreachable() }
    expect(await draft(createFallbackModel(model('a', 'A'), [never]))).toHaveLength(2)
  })

  it('ends with the fault of the last one', async () => {
    await expect(draft(createFallbackModel(model('a', 'A', new Error('one')), [model('b', 'B', new Error('two'))]))).rejects.toThrow('two')
  })

  it('asks nobody else when the turn was given up', async () => {
    const stop = new AbortController()
    stop.abort('overtaken')
    const never: Model = { name: 'b', draft: () => expect.unreachable() }
    await expect(draft(createFallbackModel(model('a', 'A', new Error('one')), [never]), stop.signal)).rejects.toBe('overtaken')
  })
})
