import { expect, test } from 'vitest'
import { stemWord } from '../text/find-words.ts'
import { correctSpelling } from './correct-spelling.ts'

const unknown = (word: string, suggestion: string) => ({ stem: stemWord(word), idf: 3, passages: 0, suggestion })

test.each([
  ['verifcation - what is required', 'verifcation', 'verification', 'verification - what is required'],
  ['Verifcation please', 'verifcation', 'verification', 'verification please'],
  ['how do i trak my pasword, my pasword!', 'pasword', 'password', 'how do i trak my password, my password!'],
  ['WHERE IS MY PASWORD', 'pasword', 'password', 'WHERE IS MY password'],
  ['I need help. Delievery is late', 'delievery', 'delivery', 'I need help. delivery is late'],
])('[R21] %j: %s is read as %s', (question, typed, suggestion, corrected) => {
  expect(correctSpelling(question, [unknown(typed, suggestion)])).toBe(corrected)
})

test.each([
  ['do you have a shopping app', 'shopping', 'shipping', 'a word that English has'],
  ['does the MSSQL agent work', 'mssql', 'mysql', 'a code'],
  ['do you sell the Rafund lamp', 'rafund', 'refund', 'a name'],
  ['wo ist die kasse in eurem laden', 'kasse', 'klasse', 'a word of another language'],
  ['does my iRefund work', 'irefund', 'refund', 'a name with a capital within'],
])('[R21] %j stays as it is: %s is no slip for %s but %s', (question, typed, suggestion) => {
  expect(correctSpelling(question, [unknown(typed, suggestion)])).toBeNull()
})

test('[R21] words without a suggestion stay', () => {
  expect(correctSpelling('verifcation', [{ stem: 'verifc', idf: 3, passages: 0 }])).toBeNull()
  expect(correctSpelling('', [])).toBeNull()
})
