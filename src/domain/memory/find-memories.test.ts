import { expect, it } from 'vitest'
import { findMemories } from './find-memories.ts'

const FACTS: readonly (readonly [message: string, kind: string, value: string])[] = [
  ['Hi, my name is Ada Lovelace and I need help.', 'name', 'Ada Lovelace'],
  ['Ich heiße Jürgen Groß.', 'name', 'Jürgen Groß'],
  ['Please call me Bo-Yan', 'name', 'Bo-Yan'],
  ['my email is ada@example.com', 'email', 'ada@example.com'],
  ['My new e-mail address is: ada.l+shop@mail.example.co.uk.', 'email', 'ada.l+shop@mail.example.co.uk'],
  ['My phone number is +44 20 7946 0958', 'phone', '+44 20 7946 0958'],
  ['My shipping address is 12 Baker Street, London NW1.', 'address', '12 Baker Street, London NW1'],
  ['Where is my order 4711?', 'order', '4711'],
  ['My order number is AB-99-1234', 'order', 'AB-99-1234'],
  ['Meine Bestellnummer lautet 88123.', 'order', '88123'],
  ['I bought a Trailblazer 40 backpack, it leaks.', 'product', 'Trailblazer 40 backpack'],
  ['I prefer answers by e-mail.', 'preference', 'I prefer answers by e-mail'],
  ['Please contact me by phone only', 'preference', 'Please contact me by phone only'],
  ['Remember that I am away until Monday', 'note', 'I am away until Monday'],
]

it.each(FACTS)('[ME1] finds in %j the %s %j, with the sentence verbatim', (message, kind, value) => {
  const found = findMemories(message)
  expect(found.map((fact) => [fact.kind, fact.value])).toContainEqual([kind, value])
  for (const { text, confidence } of found) {
    expect(message).toContain(text)
    expect(confidence).toBeGreaterThan(0.5)
  }
})

it.each([
  'What is my name?',
  'Is my email ada@example.com?',
  'How long does shipping take?',
  'The address on your site is wrong',
  'Her name is Eve Adams',
  'your phone number is +44 20 7946 0958',
  'order 66 was executed',
  'My name is on the parcel',
  '',
  ' \n\t ',
  '😀'.repeat(500),
])('[ME1] finds nothing of the customer in %j', (message) => {
  expect(findMemories(message)).toEqual([])
})

it.each([
  'Remember that my password is hunter2',
  'my PIN is 1234 and my order number is 4711',
  'Please note that my card is 4111 1111 1111 1111',
  'My address is 4111111111111111',
  'Remember: my IBAN is DE89 3704 0044 0532 0130 00',
  'remember the security code 123',
  'Note that my social security number is 078-05-1120',
])('[ME2] keeps no secret and no number of a card or account: %j', (message) => {
  expect(findMemories(message)).toEqual([])
})

it('[ME1] reads a fact once, and a very long message quickly', () => {
  expect(findMemories('My order is 4711. Again: my order is 4711!')).toHaveLength(1)
  const started = performance.now()
  for (const filler of ['my ', 'my email is ', 'I prefer ', 'a@', '1 ', 'my name is A ']) findMemories(filler.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(1_000)
})
