import { expect, it } from 'vitest'
import { CALIBRATED, closeness, scaleByQuestion } from './cosine-scale.ts'

it('[R18] a calibrated cosine counts as it is, and not less than nothing', () => {
  expect([0.4, 0, -0.3].map((cosine) => closeness(cosine, CALIBRATED))).toEqual([0.4, 0, 0])
})

it('[R18] others count the same however high and wide their scale is', () => {
  const cosines = [0.1, 0.2, 0.5]
  const elsewhere = cosines.map((cosine) => 0.7 + cosine / 4)
  const here = cosines.map((cosine) => closeness(cosine, scaleByQuestion(0.2, 0.5)))
  const there = elsewhere.map((cosine) => closeness(cosine, scaleByQuestion(0.75, 0.825)))
  expect(here).toEqual([0, 0, 0.5])
  there.forEach((value, i) => {
    expect(value).toBeCloseTo(here[i] ?? 0, 6)
  })
})

it('[R18] passages that are all as close tell nothing', () => {
  expect(closeness(0.9, scaleByQuestion(0.9, 0.9))).toBe(0)
  expect(closeness(0, scaleByQuestion(0, 0))).toBe(0)
})
