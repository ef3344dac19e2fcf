import { expect, it } from 'vitest'
import { RecentTexts } from './recent-texts.ts'

it('makes each text once and forgets those that were not asked for longest', () => {
  const made: string[] = []
  const recent = new RecentTexts<string>(10)
  const get = (text: string) =>
    recent.get(text, () => {
      made.push(text)
      return text.toUpperCase()
    })
  expect(['abcd', 'efgh', 'abcd', 'ijkl', 'abcd', 'efgh'].map(get)).toEqual(['ABCD', 'EFGH', 'ABCD', 'IJKL', 'ABCD', 'EFGH'])
  expect(made).toEqual(['abcd', 'efgh', 'ijkl', 'efgh'])
})

it('does not keep a text that is longer than the limit', () => {
  let made = 0
  const recent = new RecentTexts<number>(3)
  for (let asked = 0; asked < 2; asked++) recent.get('abcd', () => ++made)
  expect(made).toBe(2)
})
