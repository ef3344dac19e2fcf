import type { QueryTerm } from '../../ports/retrieval.ts'
import weights from './coverage-weights.json' with { type: 'json' }
import { type CoveragePassage, measureCoverage, type Signals } from './measure-coverage.ts'

/** How probable it is that this document is the one that answers: 0–1. */
export interface DocumentCoverage {
  readonly document_id: string
  readonly title: string
  readonly probability: number
}

/** From here on the best document answers the question. Chosen on cross-validated figures: docs/answering.md. */
export const ANSWER_FROM = 0.6
/** Below this the documents say nothing about the question; between the two they may, and it is worth to ask back. */
export const NOT_FOUND_BELOW = 0.35

/** A document that does not tell the very fact that is wanted answers nothing, however much it is about the thing. */
const UNTOLD_AT_MOST = 0.3

/** So many documents are looked at, in the order of retrieval. */
export const CANDIDATES = 6

/** The signals that are weighed in a short question, and those in a long one. */
export const SIGNALS = {
  short: ['evidence', 'missing', 'foundFirst'],
  long: ['lexicalLead', 'semanticLead', 'titleLead', 'titleNews', 'titlePairs', 'foundFirst'],
} as const
/** The same where no cosine is known: the search went by words alone, or by an embedder whose scale was not measured. */
export const WORD_SIGNALS = {
  short: ['wordEvidence', 'missing', 'foundFirst'],
  long: ['lexicalLead', 'titleLead', 'titleNews', 'titlePairs', 'foundFirst'],
} as const

/**
 * How probable it is that each of the best found documents answers the question, most probable first; empty when
 * nothing was found. Two small logistic regressions: in a short question every word counts, so what the document does
 * not mention decides; a long one tells a story that no page repeats, so what decides is how far the document is ahead
 * of the others. Their weights come from `npm run calibrate`.
 */
export function estimateCoverage(question: string, passages: readonly CoveragePassage[], terms: readonly QueryTerm[]): DocumentCoverage[] {
  const { size, knowsMeaning, documents } = measureCoverage(question, passages, terms, CANDIDATES)
  const short = shortness(size)
  const shortOf = knowsMeaning
    ? (signals: Signals) => logistic(weights.short.bias, weights.short.signals, SIGNALS.short, signals)
    : (signals: Signals) => logistic(weights.words.short.bias, weights.words.short.signals, WORD_SIGNALS.short, signals)
  const longOf = knowsMeaning
    ? (signals: Signals) => logistic(weights.long.bias, weights.long.signals, SIGNALS.long, signals)
    : (signals: Signals) => logistic(weights.words.long.bias, weights.words.long.signals, WORD_SIGNALS.long, signals)
  return documents
    .map(({ document_id, title, signals, lacksFact }) => {
      const probability = short * shortOf(signals) + (1 - short) * longOf(signals)
      return { document_id, title, probability: capUntold(probability, lacksFact) }
    })
    .toSorted((a, b) => b.probability - a.probability)
}

/** The probability of a document that does, or does not, lack the very fact that is wanted. */
export function capUntold(probability: number, lacksFact: boolean): number {
  return lacksFact ? Math.min(probability, UNTOLD_AT_MOST) : probability
}

const SHORT_UP_TO = 3
const LONG_FROM = 8

/** 1 for a question that names up to three things, 0 from eight on. */
export function shortness(size: number): number {
  return Math.max(0, Math.min(1, (LONG_FROM - size) / (LONG_FROM - SHORT_UP_TO)))
}

function logistic<Name extends keyof Signals>(
  bias: number,
  weightOf: Readonly<Record<Name, number>>,
  names: readonly Name[],
  signals: Signals,
): number {
  const sum = names.reduce((total, name) => total + weightOf[name] * signals[name], bias)
  return 1 / (1 + Math.exp(-sum))
}
