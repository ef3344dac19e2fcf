import { expect, test } from 'vitest'
import { findWords, stemWord } from './find-words.ts'
import { isFunctionWord } from './stop-words.ts'

test('words are lower-cased, normalised and know their place', () => {
  const text = 'Don’t pay €5, CAFÉ ｆｕｌｌ!'
  const words = findWords(text)
  expect(words.map((word) => word.text)).toEqual(["don't", 'pay', '5', 'café', 'full'])
  for (const { start, end } of words) expect(text.slice(start, end)).not.toMatch(/[\s,!]/)
})

test.each([
  ['refunds', 'refund'],
  ["customer's", 'custom'],
  ['shipping', 'ship'],
  ['zurückgeben', 'zurückgeben'],
  ['cwwkf0001e', 'cwwkf0001e'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemWord(word)).toBe(stem)
})

test('function words are told from content, negations are content', () => {
  expect(['the', 'you', "don't", 'would'].map(isFunctionWord)).toEqual([true, true, true, true])
  expect(['refund', 'not', 'never', 'no'].map(isFunctionWord)).toEqual([false, false, false, false])
})

test.each(['a', "a'", '’', 'é', '天', ' '])('64 KB of %j are read quickly', (piece) => {
  const before = performance.now()
  findWords(piece.repeat(65_536 / piece.length))
  expect(performance.now() - before).toBeLessThan(200)
})
