import { expect, it } from 'vitest'
import { cutWindows, questionWindow } from './passage-windows.ts'

const count = (text: string): number => text.split(' ').length

it('leaves a short passage whole, with title and headings in front', () => {
  expect(cutWindows('Shipping', 'Costs › Abroad', 'It is\n\nfree.', 90)).toEqual(['Shipping Costs › Abroad It is free.'])
})

it('cuts a long passage into even windows that together hold every word once', () => {
  const words = Array.from({ length: 200 }, (_, i) => `w${i}`)
  const windows = cutWindows('A title', null, words.join(' '), 90)
  expect(windows).toHaveLength(3)
  for (const window of windows) {
    expect(window.startsWith('A title ')).toBe(true)
    expect(count(window)).toBeLessThanOrEqual(90)
  }
  expect(windows.flatMap((window) => window.split(' ').slice(2))).toEqual(words)
})

it('cuts a title that would leave no room', () => {
  const [window] = cutWindows('word '.repeat(500), null, 'the text itself', 90)
  expect(window?.endsWith(' the text itself')).toBe(true)
  expect(count(window ?? '')).toBe(28)
})

it('embeds the beginning of a question', () => {
  expect(questionWindow('  How do\nI? ', 90)).toBe('How do I?')
  expect(count(questionWindow('why '.repeat(10_000), 90))).toBe(90)
  expect(questionWindow('', 90)).toBe('')
})
