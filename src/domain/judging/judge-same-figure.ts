import type { Figure } from '../text/figures/figure.ts'
import { stemWord } from '../text/find-words.ts'
import { namesRate } from './judge-figure-words.ts'
import type { AnalysedSource } from './judge-source.ts'
import type { ReadText, SourceSentence } from './judge-text.ts'
import type { WordIndex } from './judge-words.ts'

/** A figure of a cited source that a figure of the sentence may rest on, and where it stands. */
export interface FigurePlace {
  readonly source: AnalysedSource
  readonly sentence: SourceSentence
  /** The sentence's place in the source. */
  readonly at: number
  /** The figure's place in the sentence. */
  readonly ordinal: number
  readonly figure: Figure
}

/** The words of the sentence before a figure's own. */
export function previousSentence({ source, at }: FigurePlace): WordIndex | undefined {
  return source.sentences[at - 1]?.index
}

/** J4: whether a figure of the claim has the value and the unit of one of a source. */
export function isSameFigure(claim: Figure, place: FigurePlace, read: ReadText): boolean {
  const { figure } = place
  if (claim.dimension === 'duration' && isSameTime(claim, figure)) return true
  if (!isSameValue(claim, figure)) return false
  if (claim.dimension === 'count' || figure.dimension === 'count') return isSameCount(claim, figure, place, read)
  if (claim.dimension !== figure.dimension) return false
  if (
    claim.per !== null &&
    claim.per !== figure.per &&
    !(figure.per === null && (isPerThing(claim.per, place) || namesRate(claim.per, place.sentence)))
  )
    return false
  if (claim.dimension === 'money') return isSameCurrency(claim.unit, figure.unit)
  return claim.dimension === 'clock' || claim.unit === figure.unit
}

/** Units of time that are multiples of each other. Months differ in length, business days are no days, and whoever says hours does not mean days. */
const SECONDS = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
])
const DAYS = new Map([
  ['day', 1],
  ['week', 7],
])
const MONTHS = new Map([
  ['month', 1],
  ['year', 12],
])

/** J4: `a week` is `7 days`, `two years` are `24 months`. */
function isSameTime(claim: Figure, source: Figure): boolean {
  if (source.dimension !== 'duration' || claim.high !== null || source.high !== null || claim.unit === source.unit) return false
  return [SECONDS, DAYS, MONTHS].some((scale) => {
    const [ours, theirs] = [scale.get(claim.unit ?? ''), scale.get(source.unit ?? '')]
    return ours !== undefined && theirs !== undefined && Number(claim.low) * ours === Number(source.low) * theirs
  })
}

/** A price "per night" of which the source says "for each night". */
function isPerThing(per: string, place: FigurePlace): boolean {
  return !UNITS_OF_TIME.has(per) && place.sentence.index.hasText(`each`) && place.sentence.index.hasText(per)
}

const UNITS_OF_TIME = new Set(['hour', 'day', 'week', 'month', 'year'])

function isSameCount(claim: Figure, figure: Figure, place: FigurePlace, read: ReadText): boolean {
  const compound = compoundOf(place.sentence.folded.text, figure)
  if (compound !== null) return compound === (compoundOf(read.folded.text, claim) ?? stemWord(claim.unit ?? ''))
  if (claim.dimension === 'count' && figure.dimension === 'count')
    return (
      claim.unit === null ||
      figure.unit === null ||
      claim.unit === figure.unit ||
      isCounted(claim.unit, place.figure, place.sentence) ||
      isCounted(figure.unit, claim, read)
    )
  if (claim.dimension === 'count') return claim.unit === null
  if (figure.dimension !== 'count' || (figure.unit !== null && place.sentence.index.hasText(figure.unit) && claim.dimension !== 'code'))
    return false
  return claim.unit !== null && namesUnit(place, claim.unit)
}

/** The stem of what a number is tied to: `2-step` counts steps and nothing else. */
function compoundOf(text: string, figure: Figure): string | null {
  const tied = figure.unit === null ? /^-(\p{L}+)/u.exec(text.slice(figure.end, figure.end + 30))?.[1] : undefined
  return tied === undefined ? null : stemWord(tied.toLowerCase())
}

/** The thing that a number counts stands close behind it: `6 product options` are six options, `2-step verification options` no two. */
function isCounted(unit: string, figure: Figure, { words }: ReadText): boolean {
  const stem = stemWord(unit)
  return words
    .filter((word) => word.start >= figure.start)
    .slice(0, 4)
    .some((word) => word.text === unit || word.keys[0] === stem)
}

/** A bare number of a table or list whose unit stands in the same sentence, the one before, or the headings. */
function namesUnit(place: FigurePlace, unit: string): boolean {
  const names = [unit, `${unit}s`]
  const before = previousSentence(place)
  return names.some((name) => place.sentence.index.hasText(name) || before?.hasText(name) || place.source.headingIndex.hasText(name))
}

/** `$` in the claim says less than `USD` in the source, never the other way round. */
function isSameCurrency(claim: string | null, source: string | null): boolean {
  return claim === source || (claim === 'dollar' && source === 'usd')
}

export function isSameValue(claim: Figure, source: Figure): boolean {
  if (claim.dimension === 'phone') return claim.low === source.low || (source.low.endsWith(claim.low) && claim.low.length >= 7)
  if (claim.dimension === 'date')
    return isSameDate(claim.low, source.low) && (claim.high === null || (source.high !== null && isSameDate(claim.high, source.high)))
  if (claim.low === source.low && claim.high === source.high) return true
  if (claim.high !== null || source.high === null) return false
  if (claim.dimension === 'day') return Number(claim.low) >= Number(source.low) && Number(claim.low) <= Number(source.high)
  if (claim.dimension === 'clock') return claim.low === source.low || claim.low === source.high
  return (claim.bound === 'max' && claim.low === source.high) || (claim.bound === 'min' && claim.low === source.low)
}

function isSameDate(claim: string, source: string): boolean {
  const [claimParts, sourceParts] = [claim.split('-'), source.split('-')]
  return (
    claim === source ||
    (claimParts.length === 3 && sourceParts.length === 3 && claimParts.every((part, index) => part === '?' || part === sourceParts[index]))
  )
}

const ENDS = /\b(?:until|till|to|by|before|closes?|ends?|stops?|latest|bis|schließt|endet|jusqu'à|ferme|hasta|cierra)\b/
const STARTS = /\b(?:from|opens?|starts?|begins?|after|since|earliest|ab|von|öffnet|beginnt|dès|ouvre|desde|abre|empieza)\b/

/** Words of a source that make its figures limits from above, wherever they stand. */
const LIMITS = ['maximum', 'max', 'limit', 'limits', 'limited']

const LEAST = /^(?:minimum|minim[aeo]|mindest\p{L}*)$/u

/** "At least 45 minutes before departure" and "no later than 45 minutes before" set the same hour. */
function isCutOff({ start, end, dimension }: Figure, { lower }: ReadText): boolean {
  return (
    dimension === 'duration' && BEFOREHAND.test(lower.slice(end, end + 20)) && !SHORT_OF.test(lower.slice(Math.max(0, start - 16), start))
  )
}

const BEFOREHAND = /^ (?:before|prior|ahead|in advance|beforehand|earlier|vor|vorher|im voraus|avant|antes|de antelaci)/
const SHORT_OF = /(?<!no )(?<!not )\b(?:less|fewer|sooner|closer) than |\b(?:within|under|weniger als|moins de|menos de)(?: the)? $/

/** "You have 72 hours; after that …" tells what holds after 72 hours. */
function isLeftBehind({ figure, sentence, source, at }: FigurePlace): boolean {
  const rest = `${sentence.lower.slice(figure.end)} ${source.sentences[at + 1]?.lower ?? ''}`
  return /(?:^|[.;,:]|\band)\s*(?:after that|after this|afterwards|thereafter|then|from then on|beyond that|later)\b/.test(rest)
}

/** Whether both say "at most" or "at least"; an end of a range of hours must be the same end. */
export function isSameBound(claim: Figure, place: FigurePlace, read: ReadText): boolean {
  const source = place.figure
  if (claim.dimension === 'clock' && claim.high === null && source.high !== null) {
    const before = read.folded.text.slice(Math.max(0, claim.start - 30), claim.start).toLowerCase()
    if (claim.low === source.low) return !ENDS.test(before)
    return !STARTS.test(before) || ENDS.test(before)
  }
  if (claim.high !== null || source.high !== null) return true
  if (claim.bound === source.bound) return true
  if (isCutOff(claim, read) && isCutOff(source, place.sentence)) return true
  if (claim.bound === null) return source.bound === null || source.dimension !== 'money' || source.bound === 'max'
  if (source.bound !== null) return false
  // what is lent for a week is due after one
  if (
    claim.bound === 'min' &&
    claim.dimension === 'duration' &&
    /\b(?:expires?|expired|due|ends?|lapses?|over) after $/.test(read.lower.slice(Math.max(0, claim.start - 20), claim.start))
  )
    return true
  if (claim.dimension === 'clock' || claim.dimension === 'day' || claim.dimension === 'date') return true
  if (claim.bound === 'min' && claim.dimension === 'duration' && isLeftBehind(place) && /\bafter\b/.test(read.lower)) return true
  if (claim.bound === 'min' && place.sentence.words.some(({ text }) => LEAST.test(text))) return true
  if (claim.bound === 'max' && LIMITS.some((text) => place.sentence.index.hasText(text) || place.source.headingIndex.hasText(text)))
    return true
  const before = read.folded.text.slice(Math.max(0, claim.start - 20), claim.start).toLowerCase()
  return claim.bound === 'max' && /\b(?:within|in|innerhalb|dans|binnen|dentro|bis|up to|limited to|jusqu'à|hasta)\b[^.]*$/.test(before)
}
