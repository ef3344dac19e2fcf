import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeSentence, type Source, type Verdict } from '../src/domain/judging/judge-sentence.ts'

/** A labelled sentence of evals/judging: what it may rest on, whether that carries it, and of which kind it is. */
export interface LabelledSentence {
  /** Names in passages.jsonl, cited as 1, 2 … in this order. */
  readonly passages: string
  readonly label: 'supported' | 'unsupported'
  readonly category: string
  readonly sentence: string
  /** What the customer wrote, where the sentence gives it back. */
  readonly customer?: string
}

/** Rules are tuned on *dev*; the others are about passages that were not tuned on, held-out and blind in freer words. */
export type Part = 'dev' | 'test' | 'held-out' | 'blind'

export interface JudgedSentence extends LabelledSentence {
  /** The file that it stands in. */
  readonly file: string
  readonly part: Part
  readonly verdict: Verdict
  /** Supported and let through, or unsupported and refused. */
  readonly right: boolean
}

interface Passage {
  readonly name: string
  readonly title: string
  readonly heading: string | null
  readonly text: string
}

export interface Tally {
  readonly sentences: number
  readonly right: number
}

const FOLDER = join(import.meta.dirname, 'judging')
const FILES = ['shop', 'help-centre', 'languages', 'later']
/** These are in one part as a whole. */
const WHOLE_FILES: Readonly<Record<string, Part>> = { trades: 'dev', 'held-out': 'held-out' }
/** Written without a look at the rules or at the other sentences. Nobody tunes on it. */
const BLIND = 'blind'

/** Share of the passages that rules may be tuned on. */
const DEV_SHARE = 0.6

/** Unsupported sentences of these kinds state something made up that a customer would act on: none may pass. */
export const HARD_FACTS: ReadonlySet<string> = new Set([
  'figure',
  'price',
  'date',
  'duration',
  'link',
  'email',
  'phone',
  'name',
  'code',
  'action',
])

function readLines<T>(name: string): T[] {
  const text = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

/** All sentences over one passage fall into the same part, so that test sentences are about passages that were not tuned on. */
export function partOf(passages: string): 'dev' | 'test' {
  const first = passages.split(' ', 1).join()
  return createHash('sha256').update(first).digest().readUInt32LE(0) / 2 ** 32 < DEV_SHARE ? 'dev' : 'test'
}

/** Judges the sentences of the dev, test and held-out parts, in the order of their files. */
export function judgeSet(): JudgedSentence[] {
  return [...FILES, ...Object.keys(WHOLE_FILES)].flatMap((file) => judgeFile(file, 'passages', WHOLE_FILES[file] ?? partOf))
}

/** Judges the sentences that the rules were made without. */
export function judgeBlindSet(): JudgedSentence[] {
  return judgeFile(BLIND, `${BLIND}-passages`, 'blind')
}

function judgeFile(file: string, passagesFile: string, part: Part | ((passages: string) => Part)): JudgedSentence[] {
  const passages = new Map(readLines<Passage>(passagesFile).map((passage) => [passage.name, passage]))
  const sourcesOf = (names: string): Source[] =>
    names.split(' ').map((name, index) => {
      const passage = passages.get(name)
      if (!passage) throw new Error(`No passage ${name}`)
      return { marker: index + 1, title: passage.title, heading: passage.heading, text: passage.text }
    })
  return readLines<LabelledSentence>(file).map((labelled) => {
    const { passages: names, sentence, customer, label } = labelled
    const verdict = judgeSentence(sentence, {
      sources: sourcesOf(names),
      customerWords: customer === undefined ? [] : [customer],
      receipts: [],
    })
    return {
      ...labelled,
      file,
      part: typeof part === 'string' ? part : part(names),
      verdict,
      right: (verdict.kind === 'unsupported') === (label === 'unsupported'),
    }
  })
}

/** How many sentences of each name are right, by the name that `nameOf` gives them; those without one count nowhere. */
export function tally(judged: readonly JudgedSentence[], nameOf: (one: JudgedSentence) => string | null): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const one of judged) {
    const name = nameOf(one)
    if (name === null) continue
    const { sentences, right } = tallies.get(name) ?? { sentences: 0, right: 0 }
    tallies.set(name, { sentences: sentences + 1, right: right + (one.right ? 1 : 0) })
  }
  return tallies
}

/** Shares of the set that are judged right, between 0 and 1. */
export interface JudgingSummary {
  readonly supported_let_through: number
  readonly supported_let_through_test: number
  readonly supported_let_through_held_out: number
  readonly unsupported_refused: number
  readonly unsupported_refused_test: number
  readonly unsupported_refused_held_out: number
  /** Of the unsupported sentences with a made-up hard fact (`HARD_FACTS`). */
  readonly hard_facts_refused: number
}

export function sumUpJudging(judged: readonly JudgedSentence[]): JudgingSummary {
  const shareOf = (isMeant: (one: JudgedSentence) => boolean): number => {
    const meant = judged.filter(isMeant)
    return Math.round((meant.filter(({ right }) => right).length / meant.length) * 1000) / 1000
  }
  return {
    supported_let_through: shareOf(({ label }) => label === 'supported'),
    supported_let_through_test: shareOf(({ label, part }) => label === 'supported' && part === 'test'),
    supported_let_through_held_out: shareOf(({ label, part }) => label === 'supported' && part === 'held-out'),
    unsupported_refused: shareOf(({ label }) => label === 'unsupported'),
    unsupported_refused_test: shareOf(({ label, part }) => label === 'unsupported' && part === 'test'),
    unsupported_refused_held_out: shareOf(({ label, part }) => label === 'unsupported' && part === 'held-out'),
    hard_facts_refused: shareOf(({ label, category }) => label === 'unsupported' && HARD_FACTS.has(category)),
  }
}
