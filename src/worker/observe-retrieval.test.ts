import { expect, it } from 'vitest'
import { keepingLogger } from '../../test/test-server.ts'
import type { RetrievalStatus } from '../ports/retrieval.ts'
import { describeRetrieval, observeRetrieval } from './observe-retrieval.ts'

const ready: RetrievalStatus = { state: 'ready', passages: 100, unembedded: 0, wordSearches: 0 }
const reindexing = (unembedded: number): RetrievalStatus => ({
  ...ready,
  reindexing: { embedder: 'openai:small', passages: 100, unembedded },
})

it('[R14] logs a fault once when it begins and once when it is over, whatever it says meanwhile', () => {
  const { logger, lines } = keepingLogger()
  const observe = observeRetrieval(logger)
  for (const detail of ['no quota', 'no quota', 'resting']) observe({ ...ready, detail })
  observe(ready)
  observe(ready)
  expect(lines.map(({ msg, fault }) => [msg, fault])).toEqual([
    ['the search index has a fault', 'no quota'],
    ['the search index is sound again', undefined],
  ])
})

it('[R12] logs how new vectors come along, a tenth at a time', () => {
  const { logger, lines } = keepingLogger()
  const observe = observeRetrieval(logger)
  observe(ready)
  for (let left = 100; left >= 0; left--) observe(reindexing(left))
  observe(ready)
  expect(lines).toHaveLength(12)
  expect(lines[0]).toMatchObject({ embedder: 'openai:small', msg: expect.stringContaining('bundled one until') })
  expect(lines[1]).toMatchObject({ embedder: 'openai:small', passages: 100, unembedded: 90 })
  expect(lines.at(-1)).toMatchObject({ msg: 'searches go by the new vectors from now on' })
})

it('[R12] [R14] /health tells how far it is, and what is wrong', () => {
  expect(describeRetrieval(ready)).toEqual({ status: 'ok', detail: '100 passages' })
  expect(describeRetrieval({ ...ready, unembedded: 3 }).detail).toBe('100 passages, 3 of them found by words only so far')
  expect(describeRetrieval(reindexing(40))).toEqual({
    status: 'ok',
    detail: '100 passages; 60 of 100 have their vectors of openai:small, the bundled encoder searches until then',
  })
  expect(describeRetrieval({ ...reindexing(40), detail: 'embedding waits: no quota' })).toMatchObject({
    status: 'degraded',
    detail: expect.stringMatching(/^embedding waits: no quota; 100 passages; 60 of 100/),
  })
  expect(describeRetrieval({ ...ready, state: 'loading' })).toEqual({ status: 'degraded', detail: 'loading' })
  expect(describeRetrieval({ ...ready, state: 'failed', detail: 'disk gone' })).toEqual({ status: 'error', detail: 'disk gone' })
})
