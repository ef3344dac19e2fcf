import { expect, it } from 'vitest'
import { fc } from '../../../../test/fast-check.ts'
import { SlidingWindow } from './sliding-window.ts'

it('[W6] counts like a plain list of times would', () => {
  const steps = fc.array(fc.record({ wait: fc.nat(30), add: fc.boolean() }), { maxLength: 200 })
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 20 }), (script, limit) => {
      const window = new SlidingWindow(limit)
      let list: number[] = []
      let now = 0
      for (const { wait, add } of script) {
        now += wait
        window.forgetUntil(now - 100)
        list = list.filter((time) => time > now - 100)
        if (add && list.length < limit) {
          window.add(now)
          list.push(now)
        }
        expect(window.size).toBe(list.length)
        expect(window.oldest()).toBe(list[0] ?? Number.NEGATIVE_INFINITY)
        expect(window.newest()).toBe(list.at(-1) ?? Number.NEGATIVE_INFINITY)
      }
    }),
  )
})

it('keeps its order when the clock is set back', () => {
  const window = new SlidingWindow(5)
  window.add(1000)
  window.add(400)
  expect([window.oldest(), window.newest()]).toEqual([1000, 1000])
})
