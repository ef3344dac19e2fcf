import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ANSWER_FROM, SIGNALS, WORD_SIGNALS } from '../src/domain/knowledge/estimate-coverage.ts'
import type { Signals } from '../src/domain/knowledge/measure-coverage.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import { collectExamples, type Example, type ExampleKind } from './collect-examples.ts'
import { EVERYDAY, findSets, PUBLIC_SETS } from './find-sets.ts'
import type { Fitted } from './fit-logistic.ts'
import { crossValidate, fitWeights, type JudgedExample, leaveSetsOut, type SignalChoice } from './judge-examples.ts'
import { openEmbedder } from './open-embedder.ts'
import { readIntentSet } from './read-intent-set.ts'

/**
 * npm run calibrate [-- --sets <folder>] [--write]
 * Measures how well `estimateCoverage` tells questions that the documents answer, always on questions that it was not
 * fitted on, with the bundled encoder and by words alone; with --write, fits on all of them and writes the weights.
 */
const { values } = parseArgs({
  options: { sets: { type: 'string', default: PUBLIC_SETS }, write: { type: 'boolean', default: false } },
})

const WEIGHTS = join(import.meta.dirname, '../src/domain/knowledge/coverage-weights.json')
const INTENTS = join(values.sets, '../intents/bitext_2022/train.csv')
const FOLDS = 8
const SEEDS = [1, 2, 3, 4]
const THRESHOLDS = [0.5, ANSWER_FROM, 0.7]

const embedder = openEmbedder()
const sets = findSets(values.sets).filter(({ name }) => !EVERYDAY.includes(name))
const shop = sets.find(({ name }) => name === 'shop')
if (shop && existsSync(INTENTS)) sets.push(readIntentSet(INTENTS, shop))

const withMeaning = await collectAll(embedder)
const byWords = await collectAll(null)
measure('By words and meaning', withMeaning, SIGNALS)
measure('By words alone', byWords, WORD_SIGNALS)

if (values.write) {
  const written = {
    date: new Date().toISOString().slice(0, 10),
    data: sets.map(({ name, questions }) => `${name} (${questions.length})`),
    ...fitNamed(withMeaning, SIGNALS),
    words: fitNamed(byWords, WORD_SIGNALS),
  }
  writeFileSync(WEIGHTS, `${JSON.stringify(written, null, 2)}\n`)
}

async function collectAll(searchesBy: Embedder | null): Promise<Example[]> {
  const examples: Example[] = []
  for (const set of sets) examples.push(...(await collectExamples(set, searchesBy)))
  return examples
}

function measure(title: string, examples: readonly Example[], choice: SignalChoice): void {
  console.log(`\n${title}, cross-validated (${FOLDS} folds, mean of ${SEEDS.length} deals)`)
  report(SEEDS.map((seed) => crossValidate(examples, choice, FOLDS, seed)))
  console.log(`\n${title}, fitted on the other sets alone`)
  report([leaveSetsOut(examples, choice, [['techqa'], ['wixqa'], ['shop', 'bitext']])])
}

function fitNamed(examples: readonly Example[], choice: SignalChoice) {
  const { short, long } = fitWeights(examples, choice)
  return { short: named(short, choice.short), long: named(long, choice.long) }
}

function report(runs: readonly (readonly JudgedExample[])[]): void {
  console.log('set      from  answered  right document  unanswerable answered  withheld answered')
  for (const { name } of sets) {
    for (const threshold of THRESHOLDS) {
      const of = (kind: ExampleKind) => runs.flatMap((run) => run.filter(({ example }) => example.set === name && example.kind === kind))
      const over = (judged: readonly JudgedExample[]) => judged.filter(({ probability }) => probability >= threshold)
      const answers = over(of('answerable'))
      const cells = [
        percent(answers.length, of('answerable').length).padStart(8),
        percent(answers.filter(({ right }) => right).length, answers.length).padStart(14),
        percent(over(of('unanswerable')).length, of('unanswerable').length).padStart(21),
        percent(over(of('withheld')).length, of('withheld').length).padStart(17),
      ]
      console.log(`${name.padEnd(8)} ${threshold.toFixed(2)}  ${cells.join('  ')}`)
    }
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function named({ bias, weights }: Fitted, names: readonly (keyof Signals)[]) {
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000
  return { bias: rounded(bias), signals: Object.fromEntries(names.map((name, i) => [name, rounded(weights[i] ?? 0)])) }
}
