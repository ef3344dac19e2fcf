import type { Summary } from './sum-up.ts'

const ROWS: readonly [keyof Summary, string][] = [
  ['questions', 'questions'],
  ['recall_at_1', 'retrieval: right document first'],
  ['recall_at_5', 'retrieval: among the first five'],
  ['mrr', 'retrieval: mean reciprocal rank'],
  ['answered', 'answerable questions answered'],
  ['right_document', '… of these from a right document'],
  ['facts', '… of the expert’s facts told'],
  ['has_facts', '… with at least half of them'],
  ['shown', 'answerable: right document quoted'],
  ['shown_in_vain', 'unanswerable: some document quoted'],
  ['false_answers', 'unanswerable questions answered'],
  ['as_expected', 'ended as expected'],
  ['p50_ms', 'turn, median (ms)'],
  ['p99_ms', 'turn, 99th percentile (ms)'],
]

const LABEL_WIDTH = 36
const COLUMN_WIDTH = 13

export function printSummaries(summaries: Readonly<Record<string, Summary>>, regressions: readonly string[]): void {
  const sets = Object.entries(summaries)
  console.log(''.padEnd(LABEL_WIDTH) + sets.map(([name]) => name.padStart(COLUMN_WIDTH)).join(''))
  for (const [key, label] of ROWS) {
    console.log(label.padEnd(LABEL_WIDTH) + sets.map(([, summary]) => show(summary[key], key).padStart(COLUMN_WIDTH)).join(''))
  }
  for (const regression of regressions) console.log(`WORSE  ${regression}`)
}

function show(value: number | null, key: keyof Summary): string {
  if (value === null) return '–'
  return key === 'questions' || key.endsWith('_ms') || key === 'mrr' ? String(value) : `${(value * 100).toFixed(1)} %`
}
