import { describe, expect, it } from 'vitest'
import { cutMiddle } from './cut-middle.ts'

describe('cutMiddle', () => {
  it('leaves a short text alone', () => {
    expect(cutMiddle('abc', 3)).toBe('abc')
    expect(cutMiddle('', 3)).toBe('')
  })

  it('keeps the beginning and the end of a long one', () => {
    expect(cutMiddle(`begin${'x'.repeat(100)}end`, 10)).toBe('begin\n…\nxxend')
  })

  it('never leaves half a character', () => {
    expect(cutMiddle('😀'.repeat(50), 11).isWellFormed()).toBe(true)
  })
})
