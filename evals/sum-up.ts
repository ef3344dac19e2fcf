import type { Asked } from './run-set.ts'

/** What a set's run comes to. Shares are 0–1; null where the set has no such questions. */
export interface Summary {
  readonly questions: number
  /** Retrieval, over the questions that a document answers: the first right document is first, among five; mean reciprocal rank. */
  readonly recall_at_1: number | null
  readonly recall_at_5: number | null
  readonly mrr: number | null
  /** Share of the answerable questions that were answered. */
  readonly answered: number | null
  /** Share of those answers whose first citation is of a right document. */
  readonly right_document: number | null
  /** Mean share of the expert's facts in the answers from a right document; share of these answers with at least half of them. */
  readonly facts: number | null
  readonly has_facts: number | null
  /** Share of the answerable questions that got sentences of a right document, in an answer or with a question back. */
  readonly shown: number | null
  /** Share of the unanswerable questions that got sentences of a document, in an answer or with a question back. */
  readonly shown_in_vain: number | null
  /** Share of the unanswerable questions (small talk and requests for a person are none) that were answered all the same. */
  readonly false_answers: number | null
  /** Share of all questions whose turn ended as it should. */
  readonly as_expected: number
  readonly p50_ms: number
  readonly p99_ms: number
}

export function sumUp(asked: readonly Asked[]): Summary {
  const answerable = asked.filter(({ question }) => question.gold.length > 0)
  const unanswerable = asked.filter(
    ({ question: { gold, expected } }) => gold.length === 0 && expected.includes('declined') && !expected.includes('answered'),
  )
  const answers = answerable.filter(({ outcome }) => outcome === 'answered')
  const right = answers.filter(({ question, cited }) => question.gold.includes(cited[0] ?? ''))
  const times = asked.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return {
    questions: asked.length,
    recall_at_1: share(answerable, ({ rank }) => rank === 1),
    recall_at_5: share(answerable, ({ rank }) => rank >= 1 && rank <= 5),
    mrr: mean(answerable.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    answered: share(answerable, ({ outcome }) => outcome === 'answered'),
    right_document: share(answers, (one) => right.includes(one)),
    facts: mean(right.map(({ facts }) => facts)),
    has_facts: share(right, ({ facts }) => facts >= 0.5),
    shown: share(answerable, ({ question, cited }) => cited.some((key) => question.gold.includes(key))),
    shown_in_vain: share(unanswerable, ({ cited }) => cited.length > 0),
    false_answers: share(unanswerable, ({ outcome }) => outcome === 'answered'),
    as_expected: share(asked, ({ question, outcome }) => question.expected.includes(outcome)) ?? 0,
    p50_ms: round(times[Math.floor(times.length * 0.5)] ?? 0),
    p99_ms: round(times[Math.floor(times.length * 0.99)] ?? 0),
  }
}

function share(asked: readonly Asked[], test: (one: Asked) => boolean): number | null {
  return mean(asked.map((one) => (test(one) ? 1 : 0)))
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : round(values.reduce((sum, value) => sum + value, 0) / values.length)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
