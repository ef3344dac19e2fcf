import { expect, it } from 'vitest'
import { findMatches } from './find-matches.ts'

it.each([
  ['a1 b22', /(\w)(\d+)/g],
  ['nothing here', /\d/g],
  ['aXbX', /X?/g],
  ['ünï', /\p{L}/gu],
])('finds in %j what matchAll finds', (text, pattern) => {
  const found = findMatches(text, pattern)
  expect(found).toEqual([...text.matchAll(pattern)])
  expect(findMatches(text, pattern)).toEqual(found)
})
