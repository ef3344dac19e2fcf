import { expect, test } from 'vitest'
import { ANSWER_FROM, estimateCoverage, NOT_FOUND_BELOW, shortness } from './estimate-coverage.ts'
import type { CoveragePassage } from './measure-coverage.ts'

const shipping: CoveragePassage = {
  document_id: 'shipping',
  title: 'Shipping times',
  heading: 'Express shipping',
  text: 'If you need your order sooner, choose express shipping at checkout. Express shipping takes 1–2 business days.',
  lexical: 0.8,
  semantic: 0.7,
}
const refunds: CoveragePassage = {
  document_id: 'refunds',
  title: 'Refunds and returns',
  heading: null,
  text: 'You get a full refund within 30 days for items that are unused.',
  lexical: 0.1,
  semantic: 0.3,
}
const terms = ['express', 'ship', 'take', 'cost', 'insur'].map((stem) => ({ stem, idf: 2, passages: 1 }))
const weaker = { ...shipping, lexical: 0.6, semantic: 0.55 }
const best = (question: string) => estimateCoverage(question, [shipping, refunds], terms)[0]

test('a document that tells what is asked is probable enough to answer', () => {
  expect(best('How long does express shipping take?')).toMatchObject({ document_id: 'shipping' })
  expect(best('How long does express shipping take?')?.probability).toBeGreaterThanOrEqual(ANSWER_FROM)
})

test.each([
  ['Is express shipping insured?', 'a thing that the document never mentions'],
  ['How much does express shipping cost?', 'a kind of fact that the document does not tell'],
])('%j asks for %s', (question) => {
  expect(estimateCoverage(question, [weaker, refunds], terms)[0]?.probability).toBeLessThan(ANSWER_FROM)
})

test('a document that lacks the very fact that is asked for answers nothing, however much it is about the thing', () => {
  const prices = { ...shipping, text: `${shipping.text} Express shipping costs $10.` }
  const asked = 'How much is express shipping?'
  expect(estimateCoverage(asked, [prices, refunds], terms)[0]?.probability).toBeGreaterThanOrEqual(ANSWER_FROM)
  expect(estimateCoverage(asked, [{ ...shipping, lexical: 1, semantic: 1 }, refunds], terms)[0]?.probability).toBeLessThan(ANSWER_FROM)
})

test('far from everything that was found, it is not found', () => {
  const far = [shipping, refunds].map((passage) => ({ ...passage, lexical: 0.01, semantic: 0.1 }))
  expect(estimateCoverage('What is the name of the founder?', far, terms)[0]?.probability).toBeLessThan(NOT_FOUND_BELOW)
})

test('nothing found gives nothing', () => {
  expect(estimateCoverage('How long does express shipping take?', [], [])).toEqual([])
})

test('the most probable document comes first, whatever its place in the result', () => {
  const [first] = estimateCoverage(
    'How many days do I have for a refund?',
    [
      { ...shipping, lexical: 0.2, semantic: 0.2 },
      { ...refunds, lexical: 0.6, semantic: 0.7 },
    ],
    [],
  )
  expect(first?.document_id).toBe('refunds')
})

test('questions grow from short to long', () => {
  expect([1, 3, 5, 8, 20].map(shortness)).toEqual([1, 1, 0.6, 0, 0])
})

test('[R18] where no cosine is known, words alone decide, and as soundly', () => {
  const byWords = (question: string, first: CoveragePassage = shipping) =>
    estimateCoverage(
      question,
      [first, refunds].map((passage) => ({ ...passage, semantic: null })),
      terms,
    )[0]?.probability ?? 0
  expect(byWords('How long does express shipping take?')).toBeGreaterThanOrEqual(ANSWER_FROM)
  expect(byWords('Is express shipping insured?', weaker)).toBeLessThan(ANSWER_FROM)
  const far = [shipping, refunds].map((passage) => ({ ...passage, lexical: 0.01, semantic: null }))
  expect(estimateCoverage('What is the name of the founder?', far, terms)[0]?.probability).toBeLessThan(NOT_FOUND_BELOW)
})
