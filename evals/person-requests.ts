import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PUBLIC_SETS } from './find-sets.ts'
import { measurePersonRequests } from './measure-person-requests.ts'
import { readBitextPersonRequests, readOwnPersonRequests } from './read-person-requests.ts'

/**
 * npm run eval:person [-- --sets <folder>] [--misses]
 * Recall and false alarms of the requests for a person, by set and language. With --misses the examples that were
 * judged wrongly are listed too, those of Bitext's test split excepted: nobody should tune to them.
 */
const { values } = parseArgs({
  options: { sets: { type: 'string', default: PUBLIC_SETS }, misses: { type: 'boolean', default: false } },
})

for (const { name, examples } of [...readOwnPersonRequests(), ...readBitextPersonRequests(join(values.sets, '../intents/bitext_2022'))]) {
  const { asking, heard, others, alarms, wrong } = measurePersonRequests(examples)
  printLine(name, asking, heard, others, alarms)
  const byLocale = Object.entries(Object.groupBy(examples, ({ locale }) => locale))
  if (byLocale.length > 1) {
    for (const [locale, some = []] of byLocale) {
      const of = measurePersonRequests(some)
      printLine(`  ${locale}`, of.asking, of.heard, of.others, of.alarms)
    }
  }
  if (!values.misses || name === 'bitext-test') continue
  for (const { locale, text, asks_for_person } of wrong) console.log(`    ${asks_for_person ? 'missed' : 'false alarm'} ${locale}: ${text}`)
}

function printLine(name: string, asking: number, heard: number, others: number, alarms: number): void {
  const recall = `recall ${share(heard, asking)} (${heard} of ${asking})`
  console.log(`${name.padEnd(22)} ${recall}, false alarms ${share(alarms, others)} (${alarms} of ${others})`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
