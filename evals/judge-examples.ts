import { createHash } from 'node:crypto'
import { capUntold, type SIGNALS, shortness, type WORD_SIGNALS } from '../src/domain/knowledge/estimate-coverage.ts'
import type { Signals } from '../src/domain/knowledge/measure-coverage.ts'
import type { Example, ExampleKind } from './collect-examples.ts'
import { type Fitted, fitLogistic, predict, type Row } from './fit-logistic.ts'

/** Both regressions of `estimateCoverage`. */
export interface Weights {
  readonly short: Fitted
  readonly long: Fitted
}

/** The signals that the regressions weigh. */
export type SignalChoice = typeof SIGNALS | typeof WORD_SIGNALS

/** What the best document of an example got. */
export interface JudgedExample {
  readonly example: Example
  readonly probability: number
  readonly right: boolean
}

/**
 * How much an example of a set counts. A withheld question counts less than one that people found unanswerable, and on
 * wixqa little: its articles overlap, and another one often answers too. Bitext is synthetic.
 */
const COUNTS: Readonly<Record<string, Readonly<Record<ExampleKind, number>>>> = {
  techqa: { answerable: 1, unanswerable: 1, withheld: 0.9 },
  wixqa: { answerable: 1.5, unanswerable: 1, withheld: 0.25 },
  shop: { answerable: 2, unanswerable: 2, withheld: 0.4 },
  bitext: { answerable: 0.3, unanswerable: 0.4, withheld: 0.1 },
}
const OTHERWISE: Readonly<Record<ExampleKind, number>> = { answerable: 1, unanswerable: 1, withheld: 0.5 }

const RIDGE = 2

export function fitWeights(examples: readonly Example[], choice: SignalChoice): Weights {
  return {
    short: fitLogistic(toRows(examples, choice.short, shortness), RIDGE),
    long: fitLogistic(
      toRows(examples, choice.long, (size) => 1 - shortness(size)),
      RIDGE,
    ),
  }
}

function toRows(examples: readonly Example[], names: readonly (keyof Signals)[], share: (size: number) => number): Row[] {
  return examples.flatMap(({ set, kind, size, candidates }) => {
    const weight = (COUNTS[set] ?? OTHERWISE)[kind] * share(size)
    if (weight === 0) return []
    return candidates.map(({ signals, right }): Row => ({ x: valuesOf(signals, names), y: right ? 1 : 0, weight }))
  })
}

function valuesOf(signals: Signals, names: readonly (keyof Signals)[]): number[] {
  return names.map((name) => signals[name])
}

export function judgeExample(example: Example, weights: Weights, choice: SignalChoice): JudgedExample {
  const short = shortness(example.size)
  const judged = example.candidates.map(({ signals, lacksFact, right }) => ({
    right,
    probability: capUntold(
      short * predict(weights.short, valuesOf(signals, choice.short)) + (1 - short) * predict(weights.long, valuesOf(signals, choice.long)),
      lacksFact,
    ),
  }))
  const best = judged.reduce((a, b) => (b.probability > a.probability ? b : a))
  return { example, ...best }
}

/** Each example judged by weights that were fitted without its question; `seed` deals the questions to the folds. */
export function crossValidate(examples: readonly Example[], choice: SignalChoice, folds: number, seed: number): JudgedExample[] {
  const foldOf = ({ set, question }: Example) => createHash('sha256').update(`${seed} ${set} ${question}`).digest().readUInt32LE(0) % folds
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(
      examples.filter((example) => foldOf(example) !== fold),
      choice,
    )
    return examples.filter((example) => foldOf(example) === fold).map((example) => judgeExample(example, weights, choice))
  }).flat()
}

/** Each set judged by weights that were fitted on the other ones; sets over the same documents leave together. */
export function leaveSetsOut(
  examples: readonly Example[],
  choice: SignalChoice,
  together: readonly (readonly string[])[],
): JudgedExample[] {
  return together.flatMap((sets) => {
    const weights = fitWeights(
      examples.filter(({ set }) => !sets.includes(set)),
      choice,
    )
    return examples.filter(({ set }) => sets.includes(set)).map((example) => judgeExample(example, weights, choice))
  })
}
