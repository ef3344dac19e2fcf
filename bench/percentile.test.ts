import { expect, it } from 'vitest'
import { median, percentile } from './percentile.ts'

it('gives the value that a share of the values does not exceed', () => {
  const values = [30, 10, 20, 40]
  expect([0.01, 0.25, 0.5, 0.99, 1].map((share) => percentile(values, share))).toEqual([10, 10, 20, 40, 40])
  expect(median([3, 1, 2])).toBe(2)
  expect(() => percentile([], 0.5)).toThrow('nothing')
})
