import { expect, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { foldText, plainLetters } from './fold-text.ts'

test.each([
  ['３０ days', '30 days'],
  ['٣٠ ۳۰ ३० ๓๐', '30 30 30 30'],
  ['𝟵𝟬', '90'],
  ['3\u200b0\u00ad0', '300'],
  ['“a” ‘b’ – c — d', '"a" \'b\' - c — d'],
  ['a\u00a0b\u3000c', 'a b c'],
  ['cafe\u0301', 'café'],
  ['ｅｖｉｌ．ｃｏｍ', 'evil.com'],
  ['plain', 'plain'],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text).text).toBe(folded)
})

test('a place in the folded text leads back to where it came from', () => {
  const text = 'a\u200bb ３０ “c”'
  const folded = foldText(text)
  expect(text.slice(folded.origin(folded.text.indexOf('30')))).toBe('３０ “c”')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const { text: out, origin } = foldText(any)
      for (let i = 0; i < out.length; i++) expect(origin(i)).toBeLessThan(any.length)
      expect(origin(out.length)).toBe(any.length)
    }),
  )
})

test.each([
  ['Représentant', 'representant'],
  ['Größe', 'grosse'],
  ['İstanbul Çağrı', 'istanbul cagri'],
  ['άνθρωπο', 'ανθρωπο'],
  ['Łódź', 'lodz'],
  ['йод', 'йод'],
])('%j in plain letters is %j', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})
