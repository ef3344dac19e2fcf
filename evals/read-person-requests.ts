import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A message, and whether its writer asks to be handed over to a person. */
export interface PersonRequestExample {
  /** The language, as an ISO 639-1 code. */
  readonly locale: string
  readonly text: string
  readonly asks_for_person: boolean
}

export interface PersonRequestSet {
  readonly name: string
  readonly examples: readonly PersonRequestExample[]
}

const OWN = join(import.meta.dirname, 'sets')

/** Our own sets: `evals/sets/person-requests*.jsonl`, an example a line. */
export function readOwnPersonRequests(): PersonRequestSet[] {
  const names = readdirSync(OWN).filter((name) => /^person-requests.*\.jsonl$/.test(name))
  return names.toSorted().map((name) => ({
    name: name.replace('.jsonl', ''),
    examples: readFileSync(join(OWN, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as PersonRequestExample),
  }))
}

/**
 * The splits of Bitext 2022, when `folder` has them. Its intent `contact_human_agent` asks for a person, every other
 * one does not, `contact_customer_service` ("what are your hours?") included.
 */
export function readBitextPersonRequests(folder: string): PersonRequestSet[] {
  return ['train', 'dev', 'test']
    .map((split) => ({ split, file: join(folder, `${split}.csv`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ split, file }) => ({ name: `bitext-${split}`, examples: readBitext(readFileSync(file, 'utf8')) }))
}

/** One line of `utterance,intent,…`; an utterance in quotes may hold commas, doubled quotes and line breaks. */
const BITEXT_LINE = /^(?:"((?:[^"]|"")*)"|([^",\n]*)),([a-z_]+),/gm

function readBitext(csv: string): PersonRequestExample[] {
  return [...csv.matchAll(BITEXT_LINE)]
    .filter(([, , , intent]) => intent !== 'intent')
    .map(([, quoted, plain, intent]) => ({
      locale: 'en',
      text: (quoted ?? plain ?? '').replaceAll('""', '"'),
      asks_for_person: intent === 'contact_human_agent',
    }))
}
