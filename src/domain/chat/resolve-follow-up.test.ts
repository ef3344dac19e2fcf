import { describe, expect, test } from 'vitest'
import type { HistoryEntry } from '../../ports/model.ts'
import { resolveFollowUp } from './resolve-follow-up.ts'

const customer = (content: string): HistoryEntry => ({ role: 'customer', content })
const assistant = (content: string): HistoryEntry => ({ role: 'assistant', content })

describe('what a follow-up leaves out is filled in', () => {
  test.each([
    ['How long does shipping take?', 'and express?', 'How long does shipping take: express'],
    ['How long does shipping take?', 'Express?', 'How long does shipping take: Express'],
    ['How long does shipping take?', 'what about refunds?', 'How long refunds?'],
    ['How do I get a refund?', 'How long does it take?', 'How long does it take: get a refund'],
    ['Can I pay with PayPal?', 'and bitcoin?', 'Can I pay with bitcoin?'],
    ['Can I pay with PayPal?', 'What about Google Pay?', 'Can I pay with Google Pay?'],
    ['Do you ship to Canada?', 'and to Spain?', 'Do you ship to Spain?'],
    ['Do you ship to Canada?', 'Spain?', 'Do you ship to Spain?'],
    ['Is shipping free?', 'and for premium members', 'Is shipping free for premium members?'],
    ['What are your hours?', 'and on weekends?', 'What are your hours on weekends?'],
    ['Can I return used items?', 'why?', 'Why: Can I return used items'],
    ['Do you have phone support?', 'how much?', 'How much: Do you have phone support'],
    ['My order is late', 'can I cancel it?', 'Can I cancel it: My order is late'],
    ['How can I track my order?', 'what if I lost it?', 'What if I lost it: track my order'],
    ['What is premium?', 'How much does it cost?', 'How much does it cost: premium'],
    ['Can I return an item?', 'until when can I do that?', 'Until when can I do that: return an item'],
  ])('%j · %j', (before, question, whole) => {
    expect(resolveFollowUp(question, [customer(before), assistant('…')])).toBe(whole)
  })

  test('through a chain of follow-ups', () => {
    const history = [customer('Do you ship to Canada?'), assistant('Yes.'), customer('and to Spain?'), assistant('Yes.')]
    expect(resolveFollowUp('and to Italy?', history)).toBe('Do you ship to Italy?')
  })

  test('over small talk', () => {
    const history = [customer('How long does shipping take?'), assistant('3–5 days.'), customer('thanks'), assistant('You are welcome!')]
    expect(resolveFollowUp('and express?', history)).toBe('How long does shipping take: express')
  })
})

describe('complete questions are left alone', () => {
  test.each([
    ['How do I reset my password?', 'How do I track my order?'],
    ['How do I reset my password?', "I didn't get the email"],
    ['What is premium?', 'How long does it take to get a refund?'],
    ['What is premium?', 'Is there a way to cancel my order?'],
    ['How can I track my order?', 'Where do I find the order number?'],
    ['What is premium?', 'thanks'],
    ['How long does shipping take?', 'I bought a lamp and it arrived broken, can I send it back and get a new one from you?'],
  ])('%j · %j', (before, question) => {
    expect(resolveFollowUp(question, [customer(before), assistant('…')])).toBe(question)
  })

  test('without a history', () => {
    expect(resolveFollowUp('and express?', [])).toBe('and express?')
  })

  test('after a greeting', () => {
    expect(resolveFollowUp('and express?', [customer('hello'), assistant('Hello!')])).toBe('and express?')
  })
})

describe('the answer to a question back stands for what it chose', () => {
  const history = [customer('I want to send back a jacket'), assistant('Is your question about “Refunds and returns”?')]
  test.each(['yes', 'Yes!', 'yes please', 'exactly', "that's it"])('%j', (answer) => {
    expect(resolveFollowUp(answer, history)).toBe('Refunds and returns: I want to send back a jacket')
  })

  test('also when sentences with quotation marks stand before it', () => {
    const shown = assistant(
      'I am not sure that this is what you mean:\n\nClick “Returns” [1].\n\nIs your question about “Refunds and returns”?',
    )
    expect(resolveFollowUp('yes', [history[0] ?? shown, shown])).toBe('Refunds and returns: I want to send back a jacket')
  })

  test('by its place', () => {
    const asked = [customer('shipping'), assistant('Which of these do you mean: “Standard shipping” or “Express shipping”?')]
    expect(resolveFollowUp('the second one', asked)).toBe('Express shipping: shipping')
    expect(resolveFollowUp('the third one', asked)).not.toContain('Express')
  })
})

test('a long run of blanks costs no more than its length', () => {
  const startedAt = performance.now()
  for (let i = 0; i < 5; i++) resolveFollowUp('and express?', [customer(`shipping${' '.repeat(60_000)}times`)])
  expect(performance.now() - startedAt).toBeLessThan(500)
})
