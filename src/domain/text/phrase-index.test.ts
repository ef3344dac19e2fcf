import { describe, expect, it, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { createPhraseIndex, phraseFault } from './phrase-index.ts'

const PHRASES = [
  'cancel my contract',
  'kündig*',
  'terminat* contract',
  'résilier',
  'AT&T',
  "don't renew",
  'ключ',
  'ёлка',
  '解約',
  'iPhone 解約',
  'カード',
  '환불',
  '계정 삭제',
  'คืนเงิน',
  'فاتورة',
]
const index = createPhraseIndex(PHRASES.map((phrase) => [phrase, phrase]))

describe('phrases of the operator [E13]', () => {
  test.each([
    ['I want to CANCEL, my contract!', ['cancel my contract']],
    ['cancel\n\nmy   contract', ['cancel my contract']],
    ['Ich will die Kundigung, ich kündige', ['kündig*']],
    ['we are terminating contract 7', ['terminat* contract']],
    ['Je veux resilier', ['résilier']],
    ['my at&t plan', ['AT&T']],
    ['I don’t renew', ["don't renew"]],
    ['это КЛЮЧ', ['ключ']],
    ['елка', ['ёлка']],
    ['サービスを解約したい', ['解約']],
    ['私のiPhone解約です', ['iPhone 解約', '解約']],
    ['ｸﾚｼﾞｯﾄｶｰﾄﾞ', ['カード']],
    ['환불을 원해요', ['환불']],
    ['계정을 삭제해 주세요', ['계정 삭제']],
    ['ขอคืนเงินด้วย', ['คืนเงิน']],
    ['فَاتورة', ['فاتورة']],
    ['can​cel my contract', ['cancel my contract']],
  ])('[E13] %s', (text, phrases) => {
    expect([...index.find(text)].toSorted()).toEqual(phrases.toSorted())
  })

  test.each([
    'cancel my contracts',
    'cancel my old contract',
    'my cancel contract',
    'Ich künde',
    'terminate the contract',
    'att',
    'Ключи',
    '解 決',
    '',
    ' \n ',
    '***',
  ])('[E13] not in: %s', (text) => {
    expect([...index.find(text)]).toEqual([])
  })

  it('[E13] finds what a search by hand finds', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/)
    const sentence = fc.array(word, { maxLength: 8 })
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(sentence, fc.array(phrase, { maxLength: 6 }), (words, phrases) => {
        const joined = phrases.map((each) => each.join(' '))
        const expected = joined.filter((each) => ` ${words.join(' ')} `.includes(` ${each} `))
        expect([...createPhraseIndex(joined.map((each) => [each, each])).find(words.join(', '))].toSorted()).toEqual(
          [...new Set(expected)].toSorted(),
        )
      }),
    )
  })

  it('[E13] takes no longer for a text that is made to be slow', () => {
    const slow = createPhraseIndex([
      ['aaa* aaa* aaa* aaa* aaa* b', 1],
      [`${'aaaaaaaaaaaaaaaaaaaa '.repeat(4)}b`, 2],
    ])
    const startedAt = performance.now()
    for (const text of ['aaaa '.repeat(1_600), 'a'.repeat(8_000), `${'aaaaaaaaaaaaaaaaaaaa '.repeat(380)}`])
      expect(slow.find(text).size).toBe(0)
    expect(performance.now() - startedAt).toBeLessThan(200)
  })

  it('[E17] says what is wrong with a phrase', () => {
    for (const fine of ['Terms & Conditions', 'c++', 'abc*', '解', '약']) expect(phraseFault(fine)).toBeNull()
    for (const empty of ['', '😀', '&']) expect(phraseFault(empty)).toMatch(/letter or a digit/)
    for (const short of ['*', 'ab*', 'cancel *']) expect(phraseFault(short)).toMatch(/fewer than 3/)
    expect(phraseFault('a*bcd')).toMatch(/within a word/)
  })
})
