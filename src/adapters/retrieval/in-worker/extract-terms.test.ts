import { expect, it } from 'vitest'
import { extractTerms } from './extract-terms.ts'

const cases: [text: string, words: string[], spellings: string[]][] = [
  ['How do I reset passwords?', ['how', 'do', 'i', 'reset', 'password'], []],
  ['CWWKF0001E', ['cwwkf0001e'], ['cwwkf', '0001']],
  ['4.1.1.2', ['4', '1', '1', '2'], ['4.1.1.2']],
  ['user_name', ['user', 'name'], ['usernam']],
  ['sign-up', ['sign', 'up'], ['signup']],
  ['NullPointerException', ['nullpointerexcept'], ['null', 'pointer', 'except']],
  ['PayPal', ['paypal'], ['pay', 'pal']],
  ['Rückgabe möglich', ['rückgabe', 'möglich'], []],
  ['忘れた', ['忘れ', 'れた'], []],
  ['密', ['密'], []],
  ['WiFi設定', ['設定', 'wifi'], []],
  ['', [], []],
]

it.each(cases)('[R5] %j', (text, words, spellings) => {
  expect(extractTerms(text)).toMatchObject({ words, spellings })
})

it('tells what words share with others that mean the same', () => {
  expect(extractTerms('Delivery of my parcel, sent back').meanings).toEqual(['=ship', '=order', '=return'])
  expect(extractTerms('unicorns').meanings).toEqual([])
})

it('cuts what is data, not language, and stays linear in hostile text', () => {
  expect(extractTerms('a'.repeat(1000)).words[0]).toHaveLength(64)
  const started = performance.now()
  for (const text of [
    'a'.repeat(200_000),
    '1'.repeat(200_000),
    'a.'.repeat(100_000),
    '._-'.repeat(70_000),
    'aB'.repeat(100_000),
    '漢'.repeat(100_000),
  ]) {
    extractTerms(text)
  }
  expect(performance.now() - started).toBeLessThan(3000)
})
