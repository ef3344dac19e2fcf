import { expect, it } from 'vitest'
import { remembering, rememberingByLanguage } from './remembering.ts'

it('makes each text once while it remembers, and begins anew when it is full', () => {
  const made: string[] = []
  const shout = remembering(2, (text) => {
    made.push(text)
    return `${text}!`
  })
  expect(['a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!'])
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

it('keeps the languages apart, and begins anew when all of them together are full', () => {
  const made: string[] = []
  const name = rememberingByLanguage(2, (language, word) => {
    made.push(`${language}:${word}`)
    return `${language}:${word}`
  })
  expect([name('en', 'gift'), name('de', 'gift'), name('en', 'gift')]).toEqual(['en:gift', 'de:gift', 'en:gift'])
  expect(made).toEqual(['en:gift', 'de:gift'])
  name('fr', 'gift')
  name('en', 'gift')
  expect(made).toEqual(['en:gift', 'de:gift', 'fr:gift', 'en:gift'])
})
