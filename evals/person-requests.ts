import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { asksForPerson } from '../src/domain/intent/recognise-person-request.ts'
import { PUBLIC_SETS } from './find-sets.ts'
import { type PersonRequestExample, readBitextPersonRequests, readOwnPersonRequests } from './read-person-requests.ts'

/**
 * npm run eval:person [-- --sets <folder>] [--misses]
 * Recall and false alarms of the requests for a person, by set and language. With --misses the examples that were
 * judged wrongly are listed too, those of the test splits excepted: nobody should tune to them.
 */
const { values } = parseArgs({
  options: { sets: { type: 'string', default: PUBLIC_SETS }, misses: { type: 'boolean', default: false } },
})

const sets = [...readOwnPersonRequests(), ...readBitextPersonRequests(join(values.sets, '../intents/bitext_2022'))]
for (const { name, examples } of sets) {
  report(name, examples)
  const locales = Object.keys(Object.groupBy(examples, ({ locale }) => locale))
  if (locales.length > 1)
    for (const locale of locales)
      report(
        `  ${locale}`,
        examples.filter((one) => one.locale === locale),
      )
  if (values.misses && !name.endsWith('test')) list(examples)
}

function report(name: string, examples: readonly PersonRequestExample[]): void {
  const asking = examples.filter((one) => one.asks_for_person)
  const others = examples.filter((one) => !one.asks_for_person)
  const heard = asking.filter(({ text }) => asksForPerson(text)).length
  const alarms = others.filter(({ text }) => asksForPerson(text)).length
  console.log(
    `${name.padEnd(22)} recall ${share(heard, asking.length)} (${heard} of ${asking.length}), ` +
      `false alarms ${share(alarms, others.length)} (${alarms} of ${others.length})`,
  )
}

function list(examples: readonly PersonRequestExample[]): void {
  for (const { locale, text, asks_for_person } of examples) {
    if (asksForPerson(text) !== asks_for_person) console.log(`    ${asks_for_person ? 'missed' : 'false alarm'} ${locale}: ${text}`)
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
