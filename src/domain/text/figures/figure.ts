import type { Token } from '../find-tokens.ts'
import type { Dimension } from './figure-units.ts'

/** Something that can be looked up in a source and be wrong: a number with its unit, a date, a time, a code. */
export interface Figure {
  readonly dimension: Dimension
  /** The value, or the lower end of a range. Numbers plainly (`1000`), clock times as minutes since midnight, dates as `yyyy-mm-dd` with `?` for what is left open. */
  readonly low: string
  /** The upper end of a range, else null. */
  readonly high: string | null
  /** The unit, singular (`day`, `dollar`); null for a bare number, a code, a date. For counts, the next word. */
  readonly unit: string | null
  /** The unit of time that a price or an amount is said for: `month` for "$29 per month". */
  readonly per: string | null
  /** `max` for "within", "up to", "under"; `min` for "at least", "over", "after". */
  readonly bound: 'max' | 'min' | null
  /** Offsets into the text that was tokenised. */
  readonly start: number
  readonly end: number
}

/** A figure while it is being put together: it also knows its first and last token. */
export interface DraftFigure {
  dimension: Dimension
  low: string
  high: string | null
  unit: string | null
  per: string | null
  bound: 'max' | 'min' | null
  start: number
  end: number
  first: number
  last: number
}

/** A figure that the tokens `first` to `last` spell. */
export function draftFigure(
  tokens: readonly Token[],
  first: number,
  last: number,
  dimension: Dimension,
  low: string,
  unit: string | null = null,
): DraftFigure {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { dimension, low, high: null, unit, per: null, bound: null, start, end, first, last }
}
