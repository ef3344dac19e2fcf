import { describe, expect, it } from 'vitest'
import { DraftJudge } from './judge-draft.ts'
import { SecretWatch } from './watch-secrets.ts'

const SECRET = '3f9a81c27be4d05f6a1c9e20'

function isSeen(text: string, pieceLength: number): boolean {
  const watch = new SecretWatch([SECRET])
  let isLeaked = false
  for (let at = 0; at < text.length; at += pieceLength) isLeaked = watch.sees(text.slice(at, at + pieceLength))
  return isLeaked
}

describe('[M10] the canary', () => {
  it.each([
    ['as it is', `It is ${SECRET}.`],
    ['in capitals', SECRET.toUpperCase()],
    ['spaced out', [...SECRET].join(' ')],
    ['behind zero-width characters', [...SECRET].join('\u200b')],
    ['in full-width digits', SECRET.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
    ['cut into sentences', SECRET.replace(/(.{8})/g, '$1. ')],
    ['as code', `\`${SECRET.slice(0, 12)}\` \`${SECRET.slice(12)}\``],
    ['backwards', [...SECRET].reverse().join('')],
  ])('is seen %s', (_how, text) => {
    for (const pieceLength of [1, 5, 1000]) expect(isSeen(`Hello! ${text} Bye.`, pieceLength)).toBe(true)
  })

  it('is not seen where it is not', () => {
    expect(isSeen(`Order 3f9a81c27be4 was sent. ${SECRET.slice(1)}`, 3)).toBe(false)
    expect(new SecretWatch([]).sees(SECRET)).toBe(false)
  })

  it('drops everything that was not shown yet, whatever carries it', () => {
    const text = `Shipping takes 3 days. The code is ${SECRET}.`
    const source = { marker: 1, title: 'Shipping', heading: null, text }
    const judge = new DraftJudge({ sources: [source], customerWords: [text], receipts: [text], secrets: [SECRET] })
    const shown = judge.push(`Shipping takes 3 days [1]. The code is ${SECRET} [1]. Shipping takes 3 days [1]. `)
    const { released, dropped } = judge.finish()
    expect([...shown, ...released]).toEqual([])
    expect(dropped.map(({ reasons }) => reasons[0]?.code)).toEqual(['secret', 'secret', 'secret'])
  })
})
