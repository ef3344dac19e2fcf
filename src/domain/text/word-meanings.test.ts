import { describe, expect, test } from 'vitest'
import { MeaningIndex } from './word-meanings.ts'

describe('[J3] what a word means by the dictionary', () => {
  test.each([
    ['stroller', 'pushchair', 'another name of the same thing'],
    ['vehicle', 'car', 'a wider term'],
    ['aircraft', 'planes', 'a wider term that the next one up has no name between'],
    ['treated', 'treatment', 'what it is derived from'],
  ])('%s is carried by %s: %s', (claimed, said) => {
    expect(new MeaningIndex([said]).has(claimed)).toBe(true)
  })

  test.each([
    ['car', 'vehicle', 'a narrower term'],
    ['passport', 'licence', 'another thing of the same kind'],
    ['buy', 'sell', 'the opposite'],
    ['arrive', 'depart', 'the opposite'],
    ['refund', 'delivery', 'another deed'],
    ['branch', 'address', 'another thing'],
    ['klarna', 'paypal', 'names'],
  ])('%s is not carried by %s: %s', (claimed, said) => {
    expect(new MeaningIndex([said]).has(claimed)).toBe(false)
  })

  test('a word that it does not know means nothing', () => {
    expect(new MeaningIndex([]).has('')).toBe(false)
    expect(new MeaningIndex(['', 'xqzt']).has('xqzt')).toBe(false)
  })
})
