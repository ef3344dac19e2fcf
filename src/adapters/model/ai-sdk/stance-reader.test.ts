import { describe, expect, it } from 'vitest'
import { StanceReader } from './stance-reader.ts'

function read(text: string, pieceLength: number) {
  const reader = new StanceReader()
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += pieceLength) pieces.push(reader.push(text.slice(at, at + pieceLength)))
  return { text: pieces.join('') + reader.finish(), stance: reader.stance, pieces }
}

describe('[M13] the mark of a draft', () => {
  it.each([
    ['I could not find this.\n[[not-found]]', 'I could not find this.\n', 'decline'],
    ['Which one do you mean? [[ASK]]', 'Which one do you mean? ', 'clarify'],
    ['You have 30 days [1][2].', 'You have 30 days [1][2].', 'answer'],
    ['[[note]] and [[not-', '[[note]] and [[not-', 'answer'],
    ['a [[[[ask]] b', 'a [[ b', 'clarify'],
    ['', '', 'answer'],
  ] as const)('%j', (written, text, stance) => {
    for (const pieceLength of [1, 2, 3, 5, 100]) expect(read(written, pieceLength)).toMatchObject({ text, stance })
  })

  it('holds back nothing but what may become one', () => {
    expect(read('You [1] have [', 20).pieces).toEqual(['You [1] have '])
    expect(new StanceReader().push('See [1')).toBe('See [1')
    expect(new StanceReader().push('See [[no')).toBe('See ')
  })
})
