/** The weight of the cosine beside the words. Chosen on wixqa, checked on techqa: docs/retrieval.md. */
const SEMANTIC_WEIGHT = 1.2

/** A document in another language than asked for is worth this much of its score. */
const OTHER_LANGUAGE = 0.75

/**
 * A weighted mean of both halves, 0–1. `words` is the passage's BM25 score divided by the best one for this question,
 * `meaning` how close its best window is (`closeness`).
 */
export function fuseScores(words: number, meaning: number): number {
  return (words + SEMANTIC_WEIGHT * meaning) / (1 + SEMANTIC_WEIGHT)
}

/** 1 when the document is in the language asked for, or when either has none; less otherwise. Regions do not matter. */
export function localeFactor(asked: string | undefined, document: string | null): number {
  if (asked === undefined || asked === '' || document === null || document === '') return 1
  return language(asked) === language(document) ? 1 : OTHER_LANGUAGE
}

function language(locale: string): string {
  return (locale.split(/[-_]/, 1)[0] ?? '').toLowerCase()
}
