import { expect, it } from 'vitest'
import { remembering } from './remembering.ts'

it('makes each text once while it remembers, and begins anew when it is full', () => {
  const made: string[] = []
  const shout = remembering(2, (text) => {
    made.push(text)
    return `${text}!`
  })
  expect(['a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!'])
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})
