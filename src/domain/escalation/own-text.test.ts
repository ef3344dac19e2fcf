import { expect, test } from 'vitest'
import { ownTextFor } from './own-text.ts'

const TEXT = { en: 'hello', de: 'hallo', 'de-at': 'servus', default: '👋' }

test.each([
  ['de-AT', 'servus'],
  ['de-CH', 'hallo'],
  ['de', 'hallo'],
  ['en-GB', 'hello'],
  [null, 'hello'],
  ['fr', '👋'],
])('[E15] %s is told %s', (locale, text) => {
  expect(ownTextFor(TEXT, locale)).toBe(text)
})

test('[E15] a language without a text has our own notice', () => {
  expect(ownTextFor({ de: 'hallo' }, 'fr')).toBeNull()
  expect(ownTextFor({ de: 'hallo' }, null)).toBeNull()
  expect(ownTextFor({ de: 'hallo' }, 'constructor')).toBeNull()
  expect(ownTextFor(null, 'de')).toBeNull()
})
