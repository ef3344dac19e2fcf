import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareWithBaseline } from './compare-with-baseline.ts'
import { findSets, PUBLIC_SETS } from './find-sets.ts'
import { openEmbedder } from './open-embedder.ts'
import { printSummaries } from './print-summaries.ts'
import { type Asked, runSet } from './run-set.ts'
import { type Summary, sumUp } from './sum-up.ts'

/**
 * npm run eval [-- --sets <folder>] [--only <name>] [--json] [--answers <file>] [--save]
 * Exit code 1 when a figure is worse than in evals/baseline.json by more than the tolerance.
 */
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: PUBLIC_SETS },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Writes each question with its answer, a JSON object a line. */
    answers: { type: 'string' },
    /** Makes this run the baseline. */
    save: { type: 'boolean', default: false },
  },
})

const BASELINE = join(import.meta.dirname, 'baseline.json')
const embedder = openEmbedder()
const summaries: Record<string, Summary> = {}
const answers: (Asked & { set: string })[] = []

for (const set of findSets(values.sets)) {
  if (values.only !== undefined && values.only !== set.name) continue
  const asked = await runSet(set, embedder)
  summaries[set.name] = sumUp(asked)
  answers.push(...asked.map((one) => ({ set: set.name, ...one })))
}

const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Summary>) : {}
const regressions = compareWithBaseline(summaries, baseline)
if (values.answers !== undefined) writeFileSync(values.answers, answers.map((one) => `${JSON.stringify(one)}\n`).join(''))
if (values.save) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...summaries }, null, 2)}\n`)
if (values.json) console.log(JSON.stringify({ summaries, regressions }, null, 2))
else printSummaries(summaries, regressions)
process.exitCode = regressions.length > 0 && !values.save ? 1 : 0
