import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  HARD_FACTS,
  type JudgedSentence,
  type JudgingSummary,
  judgeBlindSet,
  judgeSet,
  sumUpJudging,
  type Tally,
  tally,
} from './judge-set.ts'

/**
 * npm run eval:judging [-- --json] [--misses] [--save]
 * Judges the labelled sentences of evals/judging, by part and by file. `--misses` lists what is judged wrong in the part
 * that may be tuned on, never in the others. Of the blind part only totals are told, and nothing is compared with them.
 * Exit code 1 when a share is lower than in evals/baseline.json by more than a point.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    /** Makes this run the baseline. */
    save: { type: 'boolean', default: false },
  },
})

const BASELINE = join(import.meta.dirname, 'baseline.json')
const TOLERANCE = 0.01

const judged = judgeSet()
const blind = judgeBlindSet()
const summary = sumUpJudging(judged)
const saved = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as { judging?: JudgingSummary }) : {}
const worse = Object.entries(summary).filter(([name, share]) => share < (saved.judging?.[name as keyof JudgingSummary] ?? 0) - TOLERANCE)
if (values.save) writeFileSync(BASELINE, `${JSON.stringify({ ...saved, judging: summary }, null, 2)}\n`)

const byPart = tally([...judged, ...blind], ({ part, label }) => `${part}: ${label}`)
if (values.json) {
  const parts = Object.fromEntries(byPart)
  console.log(JSON.stringify({ summary, parts, worse: worse.map(([name]) => name) }, null, 2))
} else {
  printTallies(byPart)
  printTallies(tally([...judged, ...blind], hardFactOf))
  printTallies(tally([...judged, ...blind], ({ file, label }) => `${file}: ${label}`))
  printTallies(tally(judged, ({ label, category }) => `${label}: ${category}`))
  printTallies(tally(blind, ({ label, category }) => `blind, ${label}: ${category}`))
  for (const [name] of worse) console.log(`WORSE  ${name}`)
}
if (values.misses) {
  for (const { right, part, label, passages, sentence, verdict } of judged) {
    if (right || part !== 'dev') continue
    const reasons =
      verdict.kind === 'unsupported' ? verdict.reasons.map(({ code, value }) => (value ? `${code} ${value}` : code)).join(', ') : ''
    console.log(`${label === 'supported' ? 'refused' : 'let in'}  ${passages}: ${sentence}${reasons && `  (${reasons})`}`)
  }
}
process.exitCode = worse.length > 0 && !values.save ? 1 : 0

function hardFactOf({ part, label, category }: JudgedSentence): string | null {
  return label === 'unsupported' && HARD_FACTS.has(category) ? `${part}: hard facts` : null
}

function printTallies(tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, { sentences, right }] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`${name.padEnd(32)}${`${right} of ${sentences}`.padStart(12)}${`${((right / sentences) * 100).toFixed(1)} %`.padStart(10)}`)
  }
}
