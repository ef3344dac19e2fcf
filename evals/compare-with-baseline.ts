import type { Summary } from './sum-up.ts'

/** How much worse a share may get before it counts: about what one or two questions more or less make in the smallest set. */
export const TOLERANCE = 0.02

type Share = Exclude<keyof Summary, 'questions' | 'p50_ms' | 'p99_ms'>
const HIGHER_IS_BETTER: readonly Share[] = [
  'recall_at_1',
  'recall_at_5',
  'mrr',
  'answered',
  'right_document',
  'facts',
  'has_facts',
  'as_expected',
]
const LOWER_IS_BETTER: readonly Share[] = ['false_answers']

/**
 * What became worse than the baseline by more than `TOLERANCE`, in words. Sets that the baseline does not know, or that
 * have another number of questions now, are not compared; times depend on the machine and are not either.
 */
export function compareWithBaseline(now: Readonly<Record<string, Summary>>, baseline: Readonly<Record<string, Summary>>): string[] {
  return Object.entries(now).flatMap(([set, summary]) => {
    const before = baseline[set]
    if (!before || before.questions !== summary.questions) return []
    const worse = (name: Share, sign: 1 | -1) => sign * ((before[name] ?? 0) - (summary[name] ?? 0)) > TOLERANCE + 1e-9
    const names = [...HIGHER_IS_BETTER.filter((name) => worse(name, 1)), ...LOWER_IS_BETTER.filter((name) => worse(name, -1))]
    return names.map((name) => `${set}: ${name} was ${before[name]}, is ${summary[name]}`)
  })
}
