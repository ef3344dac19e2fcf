import { describe, expect, test } from 'vitest'
import { HARD_FACTS, judgeBlindSet, judgeSet, sumUpJudging } from './judge-set.ts'

const judged = judgeSet()
const summary = sumUpJudging(judged)

/** What was reached when the set was last judged; see `npm run eval:judging`. */
const REACHED = [
  ['supported_let_through', 0.836],
  ['supported_let_through_test', 0.875],
  ['supported_let_through_held_out', 0.496],
  ['unsupported_refused', 0.903],
  ['unsupported_refused_test', 0.895],
  ['unsupported_refused_held_out', 0.833],
] as const

describe('the labelled sentences', () => {
  test.each(REACHED)('[J3] %s stays within a point of %d', (name, reached) => {
    expect(summary[name]).toBeGreaterThanOrEqual(reached - 0.01)
  })

  test.each([...HARD_FACTS])('[J4] no made-up %s gets in', (category) => {
    const made = judged.filter((one) => one.label === 'unsupported' && one.category === category)
    expect(made.length).toBeGreaterThan(0)
    expect(made.filter(({ right }) => !right).map(({ passages, sentence }) => `${passages}: ${sentence}`)).toEqual([])
  })

  test('[J15] each let through with quotes that lie inside their passages', () => {
    for (const { verdict } of judged) {
      if (verdict.kind !== 'supported') continue
      for (const { start, end } of verdict.quotes) expect(end).toBeGreaterThan(start)
    }
  })
})

test('the blind sentences are judged, have sources of their own and do not count in what is tuned', () => {
  const blind = judgeBlindSet()
  expect(blind.filter(({ label }) => label === 'supported').length).toBeGreaterThanOrEqual(160)
  expect(blind.filter(({ label }) => label === 'unsupported').length).toBeGreaterThanOrEqual(120)
  expect(new Set(blind.map(({ part }) => part))).toEqual(new Set(['blind']))
  const tuned = new Set(judged.map(({ passages }) => passages))
  expect(blind.filter(({ passages }) => tuned.has(passages)).map(({ passages }) => passages)).toEqual([])
})
