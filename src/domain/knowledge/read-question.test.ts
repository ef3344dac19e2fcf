import { expect, test } from 'vitest'
import { readQuestion } from './read-question.ts'

const asked = (question: string) => [...readQuestion(question, []).asked]

test.each([
  ['Where is my order 12345?', 'Where is my order?'],
  ['where is order no. 1234-5678', 'where is order'],
  ['my order number is AB-99213, where is it', 'my order number, where is it'],
  ["What's the status of #A-99213?", "What's the status?"],
])('%j asks for what %j asks for: which one of theirs it is, no page knows', (own, bare) => {
  expect(asked(own)).toEqual(asked(bare))
})

test.each([
  ['I need to check the available payment methods', 'the payment methods'],
  ['what payment methods are allowed', 'what payment methods'],
  ['in which situations can I request a refund', 'when can I request a refund'],
])('%j asks for what %j asks for', (long, short) => {
  expect(asked(long)).toEqual(asked(short))
})

test('what is available at a time, or to somebody, is asked for', () => {
  expect(asked('Is the chat available on Sundays?')).toContain('open')
  expect(asked('is it available to everybody')).toContain('open')
})

test.each(['error 12345', 'SQL0204N', 'version 8.5.1', 'order of 3'])('%j keeps its number', (question) => {
  expect(asked(question).join(' ')).toMatch(/\d/)
})

test('a period of the customer asks for the period of the page', () => {
  const { asked: names, wanted } = readQuestion('Can I return it after 40 days?', [])
  expect([...names]).toEqual(['return'])
  expect(wanted.some(({ told }) => told.test('You have 30 days to return it.'))).toBe(true)
})

test('a thing that no page knows is an item where it goes back, and nothing more than an order where it was bought', () => {
  const terms = ['return', 'worn', 'jacket', 'order', 'lamp', 'warranti', 'sell', 'window'].map((stem) => ({
    stem,
    idf: 1,
    passages: ['jacket', 'lamp', 'window'].includes(stem) ? 0 : 2,
  }))
  const names = (question: string) => [...readQuestion(question, terms).asked]
  expect(names('Can I return a worn jacket?')).toEqual(['return', 'worn', 'item'])
  expect(names('I ordered a lamp last week')).toEqual(['order'])
  expect(names('What is the return window?')).toEqual(['return'])
  expect(names('What warranty has the lamp?')).toContain('lamp')
  expect(names('Do you sell jackets?')).toContain('jacket')
  expect(names('Do you give the jackets away?')).toContain('jacket')
})

test.each([
  ['dots', '.'.repeat(8_000)],
  ['dots behind an order', `order${'.'.repeat(8_000)}`],
  ['blanks behind an order', `order${' '.repeat(8_000)}x`],
  ['orders without end', 'order no. '.repeat(800)],
  ['a number without end', `order ${'a-'.repeat(4_000)}`],
  ['hashes', '#'.repeat(8_000)],
  ['things without end', 'bought a '.repeat(900)],
  ['what is on offer without end', `what ${'a'.repeat(4_000)} is ${'available '.repeat(400)}`],
  ['which cases without end', 'in which cases '.repeat(500)],
])('%s cost no more than other texts', (_what, text) => {
  const startedAt = performance.now()
  readQuestion(text, [{ stem: 'x', idf: 1, passages: 0 }])
  expect(performance.now() - startedAt).toBeLessThan(500)
})
