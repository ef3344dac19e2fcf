import { expect, test } from 'vitest'
import { widenQuestion } from './widen-question.ts'

const term = (stem: string, passages: number) => ({ stem, idf: 1, passages })

test('a word that nobody wrote is joined by other words for it', () => {
  expect(widenQuestion('Where is my parcel?', [term('parcel', 0)])).toBe('Where is my parcel? order package purchase buy')
})

test('a phrase is joined by the word for it', () => {
  expect(widenQuestion('Can I send it back?', [term('send', 3), term('back', 9)])).toBe('Can I send it back? return')
})

test('known words stay alone', () => {
  expect(widenQuestion('Where is my parcel?', [term('parcel', 2)])).toBeNull()
})

test('an unknown word without other words for it stays alone', () => {
  expect(widenQuestion('Do you sell unicorns?', [term('unicorn', 0), term('sell', 1)])).toBeNull()
})
