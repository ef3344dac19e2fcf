import type { Figure } from '../text/figures/figure.ts'
import type { FigurePlace } from './judge-figures.ts'
import type { AnalysedSource } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'
import type { JudgedWord } from './judge-words.ts'

const MORE = new Set(
  'more longer larger bigger greater higher later slower dearer longest largest biggest greatest highest slowest'.split(' '),
)
const LESS = new Set(
  'less fewer shorter smaller lower cheaper faster quicker earlier sooner shortest smallest lowest cheapest fastest quickest'.split(' '),
)
/** Whether a word compares two things, or one with all others. */
export function isComparative({ text }: JudgedWord): boolean {
  return MORE.has(text) || LESS.has(text)
}

/** What may stand between two figures that are compared: "1–2 days instead of 3–5", "100 GB compared to 5 GB", "$9 (Economy is $4)". */
const AGAINST = /^[^.;]{0,80}\b(?:instead|versus|vs|than|compared|against|rather|while|whereas|not|but)\b|^ ?[/(]/

/** How a comparison fares against the figures: they bear it out, they say the reverse, or they do not tell. */
export type Comparison = 'borne-out' | 'reversed' | 'untold'

/**
 * J11: "X is faster than Y", "X has more storage than Y: 100 GB instead of 5 GB". The claim's own two figures decide, which
 * are judged by themselves, else those that the sources give for each of the two things.
 */
export function judgeComparison(word: JudgedWord, read: ReadText, sources: readonly AnalysedSource[]): Comparison {
  const sign = MORE.has(word.text) ? 1 : LESS.has(word.text) ? -1 : 0
  if (sign === 0) return 'untold'
  if (/est$/.test(word.text)) return judgeSuperlative(sign, word, read, sources)
  const own = comparedFigures(word, read)
  if (own) return compareBy(sign, own[0], own[1])
  const than = read.words.find((other) => other.text === 'than' && other.start > word.start)
  if (!than) return 'untold'
  const before = read.content.filter((other) => other.end <= word.start)
  const between = read.content.filter((other) => other.start > word.end && other.end <= than.start)
  const behind = read.content.filter((other) => other.start > than.end)
  const places = sources.flatMap((source) => source.figures)
  const ours = places.filter((place) => isOnlyOf(place, before, behind, between))
  const theirs = places.filter((place) => isOnlyOf(place, behind, before, between))
  const found = new Set(
    ours.flatMap((a) => theirs.filter((b) => isComparable(a.figure, b.figure)).map((b) => compareBy(sign, a.figure, b.figure))),
  )
  return found.size === 1 ? ([...found][0] ?? 'untold') : 'untold'
}

/** "The cheapest is standard at $4.99", "the largest is $250": the figure behind is the end of all of its kind. */
function judgeSuperlative(sign: number, word: JudgedWord, read: ReadText, sources: readonly AnalysedSource[]): Comparison {
  const figure = read.figures.find(({ start }) => start > word.end)
  if (!figure) return 'untold'
  const values = sources
    .flatMap((source) => source.figures)
    .filter((place) => isComparable(place.figure, figure))
    .flatMap(({ figure: { low, high } }) => [Number(low), Number(high ?? low)])
  if (new Set(values).size < 2) return 'untold'
  const end = sign > 0 ? Math.max(...values) : Math.min(...values)
  return Number(sign > 0 ? (figure.high ?? figure.low) : figure.low) === end ? 'borne-out' : 'reversed'
}

function comparedFigures(word: JudgedWord, read: ReadText): readonly [Figure, Figure] | null {
  for (const [index, figure] of read.figures.entries()) {
    const next = read.figures[index + 1]
    if (!next || figure.start < word.start || !isComparable(figure, next)) continue
    // "more than 23 kg but no more than 32": two limits, no comparison
    if (/\bthan $/.test(read.lower.slice(Math.max(0, figure.start - 5), figure.start))) continue
    if (AGAINST.test(read.lower.slice(figure.end, next.start))) return [figure, next]
  }
  return null
}

function isComparable(a: Figure, b: Figure): boolean {
  return (
    a.dimension === b.dimension &&
    (a.unit === b.unit || a.dimension === 'count') &&
    !Number.isNaN(Number(a.low)) &&
    !Number.isNaN(Number(b.low))
  )
}

function compareBy(sign: number, a: Figure, b: Figure): Comparison {
  const difference = Number(a.high ?? a.low) - Number(b.high ?? b.low)
  if (difference === 0) return 'untold'
  return Math.sign(difference) === sign ? 'borne-out' : 'reversed'
}

/** Whether a figure stands with words that name one of two things and not the other. */
function isOnlyOf(
  place: FigurePlace,
  mine: readonly JudgedWord[],
  others: readonly JudgedWord[],
  measured: readonly JudgedWord[],
): boolean {
  const clause = place.sentence.clauses[place.ordinal]
  if (measured.length > 0 && !measured.some((word) => clause?.has(word))) return false
  const telling = mine.filter((word) => !others.some((other) => other.keys[0] === word.keys[0]))
  const against = others.filter((word) => !mine.some((other) => other.keys[0] === word.keys[0]))
  const { index } = place.sentence
  return telling.some((word) => index.has(word)) && !against.some((word) => index.has(word))
}
