import { expect, test } from 'vitest'
import { splitQuestions } from './split-questions.ts'

test.each([
  ['What are your hours? And do you take PayPal?', ['What are your hours?', 'And do you take PayPal?']],
  ['Hi there. How long is shipping? Can I return items? Thanks', ['Hi there. How long is shipping?', 'Can I return items? Thanks']],
  ['How do I reset my password?', ['How do I reset my password?']],
  ['My order is late. Where is it?', ['My order is late. Where is it?']],
  ['Do you ship to Spain? Is that possible?', ['Do you ship to Spain? Is that possible?']],
  ['How do I use OpenLDAP? How do I use OpenLDAP with it?', ['How do I use OpenLDAP? How do I use OpenLDAP with it?']],
  ['Can I return it? Why?', ['Can I return it? Why?']],
  ['How do I pay and when do you ship?', ['How do I pay?', 'and when do you ship?']],
  ['Hi, which cards do you take, and how long is shipping?', ['Hi, which cards do you take?', 'and how long is shipping?']],
  ['How do I cancel and how long does it take?', ['How do I cancel and how long does it take?']],
  ['I want a lamp and what is this', ['I want a lamp and what is this']],
  ['How do I return it, and on which days can I call you?', ['How do I return it?', 'and on which days can I call you?']],
  [
    'cant log in, i forgot my password and i also want to know where my order is',
    ['cant log in, i forgot my password?', 'and i also want to know where my order is?'],
  ],
  ['I moved last week and how do I tell you', ['I moved last week and how do I tell you']],
  ['How and when do you ship?', ['How and when do you ship?']],
  ['  ', ['']],
])('%j', (message, questions) => {
  expect(splitQuestions(message)).toEqual(questions)
})

test('a long story with questions in it is one question', () => {
  const story = `${'I have tried many things with my order. '.repeat(10)}What now? Can you help me?`
  expect(splitQuestions(story)).toHaveLength(1)
})

test.each(['and also how ', 'and ', ', how and on which ', '. '])('%j without end costs no more than other texts', (part) => {
  const startedAt = performance.now()
  splitQuestions(part.repeat(20))
  splitQuestions(`${part}${' '.repeat(20_000)}and how is${'a'.repeat(20_000)}`)
  expect(performance.now() - startedAt).toBeLessThan(500)
})
