import type { QueryTerm } from '../../ports/retrieval.ts'
import weights from './coverage-weights.json' with { type: 'json' }
import { type CoveragePassage, measureCoverage, SIGNALS, type Signals } from './measure-coverage.ts'

/** How probable it is that this document is the one that answers: 0–1. */
export interface DocumentCoverage {
  readonly document_id: string
  readonly title: string
  readonly probability: number
}

/** From here on the best document answers the question. Chosen on cross-validated data: docs/answering.md. */
export const ANSWER_FROM = 0.6
/** Below this the documents say nothing about the question; between the two they may, and it is worth to ask back. */
export const NOT_FOUND_BELOW = 0.25

/** Documents beyond the best three were never the right one and answered (docs/answering.md). */
const CANDIDATES = 3

/**
 * How probable it is that each of the best found documents answers the question, most probable first; empty when
 * nothing was found. A logistic regression over few signals; its weights come from `npm run calibrate`.
 */
export function estimateCoverage(question: string, passages: readonly CoveragePassage[], terms: readonly QueryTerm[]): DocumentCoverage[] {
  return measureCoverage(question, passages, terms, CANDIDATES)
    .map(({ document_id, title, signals }) => ({ document_id, title, probability: probabilityOf(signals) }))
    .toSorted((a, b) => b.probability - a.probability)
}

function probabilityOf(signals: Signals): number {
  const sum = SIGNALS.reduce((total, name) => total + weights.signals[name] * signals[name], weights.bias)
  return 1 / (1 + Math.exp(-sum))
}
