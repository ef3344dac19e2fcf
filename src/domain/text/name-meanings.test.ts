import { expect, test } from 'vitest'
import { nameMeanings } from './name-meanings.ts'

const names = (text: string) => nameMeanings(text).map((meaning) => meaning.name)

test.each([
  ['send it back', 'return it'],
  ['send the thing back', 'return the thing'],
  ['Can I get my money back?', 'Can I get my refund?'],
  ['log in', 'sign in'],
  ['delivery', 'shipping'],
  ['my parcel', 'my order'],
  ['e-mail', 'email'],
  ['American Express', 'Amex'],
  ['my mobile number', 'my phone'],
  ['who sees my data', 'who sees your personal information'],
  ['pass it on to somebody else', 'share it with a third party'],
  ['never been used, not worn', 'never been used, unused'],
  ['gpay', 'Google Pay'],
  ["I can't remember it", 'I forgot it'],
])('%j and %j mean the same', (one, other) => {
  expect(names(one)).toEqual(names(other))
})

test('function words are left out, other words keep their stem', () => {
  expect(names('The lamps are on the tables')).toEqual(['lamp', 'tabl'])
})

test('a phrase whose words stand far apart is no phrase', () => {
  expect(names('send the letter to my brother and come back')).not.toContain('return')
})

test('a phrase tells its stems, a word that no group knows itself', () => {
  expect(nameMeanings('send the lamp back')).toEqual([
    { name: 'return', stems: ['send', 'back'], isShared: true },
    { name: 'lamp', stems: ['lamp'], isShared: false },
  ])
})
