import { expect, test } from 'vitest'
import { fitLogistic, predict, type Row } from './fit-logistic.ts'

test('finds the weights that made the data', () => {
  const rows: Row[] = []
  for (let i = 0; i < 4000; i++) {
    const x = [((i * 37) % 100) / 50 - 1, ((i * 61) % 89) / 45 - 1]
    const probability = 1 / (1 + Math.exp(-(0.5 + 2 * x[0]! - 1 * x[1]!)))
    rows.push({ x, y: 1, weight: probability }, { x, y: 0, weight: 1 - probability })
  }
  const fitted = fitLogistic(rows, 0)
  expect(fitted.bias).toBeCloseTo(0.5, 3)
  expect(fitted.weights[0]).toBeCloseTo(2, 3)
  expect(fitted.weights[1]).toBeCloseTo(-1, 3)
  expect(predict(fitted, [0, 0])).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 3)
})

test('a column that never changes gets no say', () => {
  const rows: Row[] = [0, 1, 2, 3].map((value) => ({ x: [value, 7], y: value > 1.5 ? 1 : 0, weight: 1 }))
  expect(fitLogistic(rows, 1).weights[1]).toBeCloseTo(0, 6)
})

test('a stronger penalty gives smaller weights', () => {
  const rows: Row[] = [0, 1, 2, 3].map((value) => ({ x: [value], y: value > 1.5 ? 1 : 0, weight: 1 }))
  expect(fitLogistic(rows, 10).weights[0]!).toBeLessThan(fitLogistic(rows, 0.1).weights[0]!)
})
