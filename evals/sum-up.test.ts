import { expect, test } from 'vitest'
import { compareWithBaseline } from './compare-with-baseline.ts'
import { expertFacts, shareOfFacts } from './expert-facts.ts'
import type { Asked } from './run-set.ts'
import { sumUp } from './sum-up.ts'

function asked(gold: string[], outcome: Asked['outcome'], more: Partial<Asked> = {}): Asked {
  const question = { id: 'q', question: 'q', before: [], gold, expected: [gold.length > 0 ? 'answered' : 'declined'] as const, facts: [] }
  return { question, outcome, reply: '', confidence: 1, cited: [], rank: gold.length > 0 ? 1 : 0, facts: 1, ms: 5, ...more }
}

test('counts what was answered, from where, and what should not have been', () => {
  const summary = sumUp([
    asked(['a'], 'answered', { cited: ['a'], facts: 0.5 }),
    asked(['a'], 'answered', { cited: ['b', 'a'], rank: 4 }),
    asked(['a'], 'declined', { rank: 0 }),
    asked([], 'answered', { cited: ['a'] }),
    asked([], 'declined'),
  ])
  expect(summary).toMatchObject({
    answered: 0.667,
    right_document: 0.5,
    facts: 0.5,
    false_answers: 0.5,
    recall_at_1: 0.333,
    recall_at_5: 0.667,
    mrr: 0.417,
    as_expected: 0.6,
  })
})

test('a regression beyond the tolerance is named, others are not', () => {
  const before = sumUp([asked(['a'], 'answered', { cited: ['a'] })])
  expect(compareWithBaseline({ x: { ...before, answered: 0.99 } }, { x: before })).toEqual([])
  expect(compareWithBaseline({ x: { ...before, answered: 0.9 } }, { x: before })).toEqual(['x: answered was 1, is 0.9'])
  expect(compareWithBaseline({ x: { ...before, false_answers: 0.1 } }, { x: { ...before, false_answers: 0 } })).toHaveLength(1)
  expect(compareWithBaseline({ y: before }, { x: before })).toEqual([])
})

test('facts are what the expert tells beyond the question, found in any form', () => {
  const facts = expertFacts('Shipping takes 3 days (https://example.com/shipping). Contact the carrier.', 'How long does shipping take?')
  expect(facts).toContain('3')
  expect(facts.join(' ')).not.toMatch(/example|ship/)
  expect(shareOfFacts('It takes 3 days [1]; contact your carriers.', facts)).toBe(1)
  expect(shareOfFacts('We do not know.', facts)).toBe(0)
  expect(shareOfFacts('3-5 business days', ['3–5 business days'])).toBe(1)
})
