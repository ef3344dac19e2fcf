import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EvalSet } from './eval-set.ts'
import { readFaqSet } from './read-faq-set.ts'
import { readOwnSet } from './read-own-set.ts'

const ROOT = join(import.meta.dirname, '..')
/** Public question sets that some machines have beside the checkout. */
export const PUBLIC_SETS = join(ROOT, '..', 'shared', 'data', 'faq')

/**
 * Asked of the sample articles by people who knew nothing else of the project. Weights are fitted on none; words and rules
 * were looked for in the first, nothing in the others. Half of the last ask for what an article nearly tells.
 */
export const EVERYDAY: readonly string[] = ['everyday-dev', 'everyday', 'near-misses']

/** Our own sets, and the sets below `folder`: each a folder with `corpus.jsonl` and `queries.jsonl`. */
export function findSets(folder: string): EvalSet[] {
  const own = ['shop', ...EVERYDAY].map((name) => readOwnSet(join(ROOT, `evals/sets/${name}.jsonl`), join(ROOT, 'samples/knowledge'), name))
  if (!existsSync(folder)) return own
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'queries.jsonl')))
  return [...own, ...names.toSorted().map((name) => readFaqSet(join(folder, name), name))]
}
