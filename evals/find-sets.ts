import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EvalSet } from './eval-set.ts'
import { readFaqSet } from './read-faq-set.ts'
import { readOwnSet } from './read-own-set.ts'

const ROOT = join(import.meta.dirname, '..')
/** Public question sets that some machines have beside the checkout. */
export const PUBLIC_SETS = join(ROOT, '..', 'shared', 'data', 'faq')

/** Our own set, and the sets below `folder`: each a folder with `corpus.jsonl` and `queries.jsonl`. */
export function findSets(folder: string): EvalSet[] {
  const own = readOwnSet(join(ROOT, 'evals/sets/shop.jsonl'), join(ROOT, 'samples/knowledge'), 'shop')
  if (!existsSync(folder)) return [own]
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'queries.jsonl')))
  return [own, ...names.toSorted().map((name) => readFaqSet(join(folder, name), name))]
}
