export interface Row {
  readonly x: readonly number[]
  readonly y: 0 | 1
  readonly weight: number
}

export interface Fitted {
  readonly bias: number
  readonly weights: readonly number[]
}

const ITERATIONS = 20
const CONVERGED = 1e-6

/**
 * Weighted logistic regression with an L2 penalty `ridge` on the weights of the standardised columns (not on the bias),
 * by Newton's method (iteratively reweighted least squares). The weights given back are for the columns as they came.
 */
export function fitLogistic(rows: readonly Row[], ridge: number): Fitted {
  const columns = rows[0]?.x.length ?? 0
  const { means, spreads } = standardise(rows, columns)
  const standard = rows.map(({ x }) => [...x.map((value, j) => (value - means[j]!) / spreads[j]!), 1])
  const solution = new Array<number>(columns + 1).fill(0)
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const step = newtonStep(rows, standard, solution, ridge)
    step.forEach((value, j) => {
      solution[j]! += value
    })
    if (Math.max(...step.map(Math.abs)) < CONVERGED) break
  }
  const weights = means.map((_, j) => solution[j]! / spreads[j]!)
  return { weights, bias: weights.reduce((bias, weight, j) => bias - weight * means[j]!, solution[columns]!) }
}

export function predict({ bias, weights }: Fitted, x: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, j) => sum + weight * x[j]!, bias)))
}

function standardise(rows: readonly Row[], columns: number): { means: number[]; spreads: number[] } {
  const means: number[] = []
  const spreads: number[] = []
  for (let j = 0; j < columns; j++) {
    const mean = rows.reduce((sum, row) => sum + row.x[j]!, 0) / rows.length
    const variance = rows.reduce((sum, row) => sum + (row.x[j]! - mean) ** 2, 0) / rows.length
    means.push(mean)
    spreads.push(Math.sqrt(variance) || 1)
  }
  return { means, spreads }
}

function newtonStep(rows: readonly Row[], standard: readonly (readonly number[])[], solution: readonly number[], ridge: number): number[] {
  const size = solution.length
  const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const gradient = new Array<number>(size).fill(0)
  standard.forEach((x, i) => {
    const { y, weight } = rows[i]!
    const probability = 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * solution[j]!, 0)))
    const curvature = weight * Math.max(probability * (1 - probability), 1e-6)
    for (let j = 0; j < size; j++) {
      gradient[j]! += weight * (y - probability) * x[j]!
      for (let k = 0; k < size; k++) hessian[j]![k]! += curvature * x[j]! * x[k]!
    }
  })
  for (let j = 0; j < size - 1; j++) {
    gradient[j]! -= ridge * solution[j]!
    hessian[j]![j]! += ridge
  }
  return solve(hessian, gradient)
}

/** Solves a symmetric positive definite system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let value = rows[i]![size]!
    for (let j = i + 1; j < size; j++) value -= rows[i]![j]! * solution[j]!
    solution[i] = value / rows[i]![i]!
  }
  return solution
}
