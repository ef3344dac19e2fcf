import type { QueryTerm } from '../../ports/retrieval.ts'
import { contentStems, type QuestionReading, readQuestion, wordPairs } from './read-question.ts'

/** What is looked at of a found passage. */
export interface CoveragePassage {
  readonly document_id: string
  readonly title: string
  readonly heading: string | null
  readonly text: string
  readonly score: number
  readonly lexical: number
  readonly semantic: number
}

/** Names of the signals in the order in which `coverage-weights.json` weighs them; each is explained in docs/answering.md. */
export const SIGNALS = [
  'semantic',
  'score',
  'scoreLead',
  'lexicalLead',
  'titlePrecision',
  'titleNews',
  'titleLead',
  'focusInTitle',
  'focusPairsInTitle',
  'pairs',
  'pairsInPassage',
  'codes',
  'focusCodesMissing',
  'unknown',
] as const
export type Signal = (typeof SIGNALS)[number]
export type Signals = Readonly<Record<Signal, number>>

/** The found passages of one document, best first, taken apart once. */
interface FoundDocument {
  readonly id: string
  readonly title: string
  readonly titleStems: ReadonlySet<string>
  readonly titlePairs: ReadonlySet<string>
  readonly passagePairs: readonly ReadonlySet<string>[]
  readonly text: string
  readonly best: { readonly score: number; readonly lexical: number; readonly semantic: number }
}

export interface MeasuredDocument {
  readonly document_id: string
  readonly title: string
  readonly signals: Signals
}

/** How well each of the found documents, best first and at most `limit`, covers the question. */
export function measureCoverage(
  question: string,
  passages: readonly CoveragePassage[],
  terms: readonly QueryTerm[],
  limit: number,
): MeasuredDocument[] {
  const reading = readQuestion(question)
  const weigh = weigher(terms)
  const documents = groupByDocument(passages)
  return documents.slice(0, limit).map((document) => {
    const others = documents.filter((other) => other !== document)
    return { document_id: document.id, title: document.title, signals: measure(reading, weigh, terms, document, others) }
  })
}

function measure(
  reading: QuestionReading,
  weigh: (stems: readonly string[], held: ReadonlySet<string>) => number,
  terms: readonly QueryTerm[],
  document: FoundDocument,
  others: readonly FoundDocument[],
): Signals {
  const { best, titleStems } = document
  const lead = (of: (found: FoundDocument) => number) => of(document) - Math.max(0, ...others.map(of))
  const asked = new Set(reading.stems)
  const titleNews = [...titleStems].filter((stem) => !asked.has(stem)).length
  const missing = (codes: readonly string[]) => codes.filter((code) => !document.text.includes(code)).length
  const unknown = new Set(terms.flatMap((term) => (term.passages === 0 ? [term.stem] : [])))
  return {
    semantic: best.semantic,
    score: best.score,
    scoreLead: lead((found) => found.best.score),
    lexicalLead: lead((found) => found.best.lexical),
    titlePrecision: titleStems.size === 0 ? 0 : 1 - titleNews / titleStems.size,
    titleNews: Math.min(1, titleNews / 6),
    titleLead: lead((found) => weigh(reading.focus, found.titleStems)),
    focusInTitle: weigh(reading.focus, titleStems),
    focusPairsInTitle: share(reading.focusPairs, document.titlePairs),
    pairs: share(reading.pairs, new Set(document.passagePairs.flatMap((pairs) => [...pairs]))),
    pairsInPassage: Math.max(...document.passagePairs.map((pairs) => share(reading.pairs, pairs))),
    codes: reading.codes.length === 0 ? 0.5 : 1 - missing(reading.codes) / reading.codes.length,
    focusCodesMissing: reading.focusCodes.length === 0 ? 0 : missing(reading.focusCodes) / reading.focusCodes.length,
    unknown: reading.stems.length === 0 ? 0 : reading.stems.filter((stem) => unknown.has(stem)).length / reading.stems.length,
  }
}

/** Gives the share of the stems' rarity that a text holds: rare words count more, words nobody knows count most. */
function weigher(terms: readonly QueryTerm[]): (stems: readonly string[], held: ReadonlySet<string>) => number {
  const rarity = new Map(terms.map((term) => [term.stem, term.idf]))
  const rarest = Math.max(1, ...rarity.values())
  return (stems, held) => {
    let all = 0
    let covered = 0
    for (const stem of stems) {
      const weight = rarity.get(stem) ?? rarest
      all += weight
      if (held.has(stem)) covered += weight
    }
    return all === 0 ? 0 : covered / all
  }
}

function groupByDocument(passages: readonly CoveragePassage[]): FoundDocument[] {
  return [...Map.groupBy(passages, (passage) => passage.document_id)].map(([id, found]) => {
    const title = found[0]?.title ?? ''
    const titlePairs = wordPairs(title)
    return {
      id,
      title,
      titleStems: new Set(contentStems(title)),
      titlePairs,
      passagePairs: found.map((passage) => new Set([...wordPairs(passage.text), ...titlePairs])),
      text: [title, ...found.map((passage) => `${passage.heading ?? ''}\n${passage.text}`)].join('\n').toLowerCase(),
      best: {
        score: Math.max(...found.map((passage) => passage.score)),
        lexical: Math.max(0, ...found.map((passage) => passage.lexical)),
        semantic: Math.max(0, ...found.map((passage) => passage.semantic)),
      },
    }
  })
}

function share(asked: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (asked.size === 0) return 0
  let count = 0
  for (const pair of asked) if (held.has(pair)) count++
  return count / asked.size
}
