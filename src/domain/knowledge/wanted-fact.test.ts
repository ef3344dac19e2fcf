import { expect, test } from 'vitest'
import { wantedFacts } from './wanted-fact.ts'

const isTold = (question: string, sentence: string) => wantedFacts(question).some((fact) => fact.told.test(sentence))

test.each([
  ['How long does it take?', 'It takes 3–5 business days.', 'It takes a while.'],
  ['how fast is it', 'We ship within two days.', 'We ship by truck.'],
  ['How much is it?', 'It costs $5 a month.', 'Members save money.'],
  ['What does it cost?', 'The fee is 3 %.', 'Ask us about it.'],
  ['When are you open?', 'We are here from 9 AM to 6 PM.', 'We are here for you.'],
  ['what time do you close', 'Monday to Friday', 'Every now and then'],
])('%j is told by %j, not by %j', (question, told, untold) => {
  expect(isTold(question, told)).toBe(true)
  expect(isTold(question, untold)).toBe(false)
})

test('most questions want no fact of a known kind', () => {
  expect(wantedFacts('How do I reset my password?')).toEqual([])
})
