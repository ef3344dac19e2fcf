import { expect, it } from 'vitest'
import { fc } from '../../../../test/fast-check.ts'
import { TopList } from './top-list.ts'

it('keeps the best, best first', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true })), fc.integer({ min: 1, max: 20 }), (scores, capacity) => {
      const top = new TopList(capacity)
      scores.forEach((score, number) => {
        if (score > top.least) top.add(number, score)
      })
      const sorted = scores.map((score, number) => ({ score, number })).sort((a, b) => b.score - a.score || a.number - b.number)
      expect(top.numbers()).toEqual(sorted.slice(0, capacity).map(({ number }) => number))
    }),
  )
})
