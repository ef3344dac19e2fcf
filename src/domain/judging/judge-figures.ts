import type { Figure } from '../text/figures/figure.ts'
import type { AnalysedSource } from './judge-source.ts'
import { clauseWords, type ReadText, type SourceSentence } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import type { JudgedWord, WordIndex } from './judge-words.ts'

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

export type FigureFinding = { readonly place: FigurePlace } | { readonly reason: UnsupportedReason }

/**
 * J4–J6: looks a figure of the sentence up in the cited sources: the same value in the same unit, pointing the same
 * way, and said of the same thing. Among several places the one whose words fit best is taken.
 */
export function findFigure(
  figure: Figure,
  read: ReadText,
  sources: readonly AnalysedSource[],
  places: readonly FigurePlace[],
): FigureFinding {
  const value = read.folded.text.slice(figure.start, figure.end)
  const elsewhere = { reason: { code: 'figure-elsewhere', value } } as const
  const same = places.filter((place) => isSameFigure(figure, place))
  if (same.length === 0) return { reason: { code: 'figure', value } }
  const sameThing = same.filter((place) => isFreeOfSame(figure, place, read))
  if (sameThing.length === 0) return elsewhere
  const sameWay = sameThing.filter((place) => isSameBound(figure, place.figure, read))
  const [first] = sameWay
  if (!first) return { reason: { code: 'bound', value } }
  const subject = subjectOf(read, figure, sources)
  if (subject.words.length === 0) return { place: first }
  const rivals = places.filter((place) => isRival(figure, place.figure) && !sameWay.includes(place))
  if (sameWay.every((place) => rivals.some((rival) => belongsTo(rival, place, figure, subject)))) return elsewhere
  const best = sameWay.reduce((a, b) => (closeness(b, subject) > closeness(a, subject) ? b : a), first)
  if (figure.dimension !== 'code' && !isSaidThere(best, subject)) return elsewhere
  return { place: best }
}

/** What a figure is said of. */
interface Subject {
  readonly words: readonly JudgedWord[]
  /** How much each word tells: 1 over the number of source sentences that hold it; 0 for words that no source holds. */
  readonly weights: readonly number[]
  /** Whether these are the words of the figure's own clause; where it has none, they are those of the whole sentence. */
  readonly isOwn: boolean
}

function subjectOf(read: ReadText, figure: Figure, sources: readonly AnalysedSource[]): Subject {
  const near = clauseWords(read, figure)
  const words = near.length > 0 ? near : read.content
  return { words, weights: rarity(words, sources), isOwn: near.length > 0 }
}

/** Another figure of the same kind: what the claim would have to say if it spoke of that one. Thresholds rival thresholds only. */
function isRival(figure: Figure, other: Figure): boolean {
  if (other.dimension !== figure.dimension || isSameValue(figure, other)) return false
  if (figure.dimension === 'code') return shapeOf(other.low) === shapeOf(figure.low)
  return (other.bound === null || other.bound === figure.bound) && (other.low !== 'free' || figure.low === 'free')
}

/**
 * Whether what the claim says of its figure is said of the rival in the source. Within one sentence the words that stand
 * with one figure only decide, and of these the one nearest to the figure in the claim; else the nearer place wins.
 */
function belongsTo(rival: FigurePlace, place: FigurePlace, figure: Figure, subject: Subject): boolean {
  if (rival.sentence !== place.sentence) return closeness(rival, subject) > closeness(place, subject) + 0.001
  const ours = place.sentence.clauses[place.ordinal]
  const theirs = rival.sentence.clauses[rival.ordinal]
  if (!ours || ours.size === 0) return false
  const telling = subject.words.filter((word) => ours.has(word) !== (theirs?.has(word) ?? false))
  const [near] = telling.sort((x, y) => distance(x, figure) - distance(y, figure))
  return near !== undefined && (theirs?.has(near) ?? false)
}

/** `ORD-123` and `ORD-9` look alike, `com.example.Thing` and `RT0002E` do not: only like codes can be taken for each other. */
function shapeOf(code: string): string {
  return code.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9')
}

function distance(word: JudgedWord, figure: Figure): number {
  return word.end <= figure.start ? figure.start - word.end : word.start - figure.end
}

function rarity(words: readonly JudgedWord[], sources: readonly AnalysedSource[]): number[] {
  return words.map((word) => {
    let count = 0
    for (const source of sources) {
      if (source.index.has(word)) count += source.sentencesWith(word).length + (source.headingIndex.has(word) ? 1 : 0)
    }
    return count === 0 ? 0 : 1 / count
  })
}

const SAME_CLAUSE = 3
const SAME_SENTENCE = 2
const NEARBY = 1

/** How near the words stand to the figure: in its clause, its sentence, the sentence before or the headings. */
function closeness(place: FigurePlace, { words, weights, isOwn }: Subject): number {
  const { sentence, source, ordinal } = place
  const clause = isOwn ? sentence.clauses[ordinal] : undefined
  const within = isOwn ? sentence.wide : sentence.index
  const before = previousSentence(place)
  let score = 0
  words.forEach((word, index) => {
    const weight = weights[index] ?? 0
    if (weight === 0) return
    if (clause?.has(word)) score += SAME_CLAUSE * weight
    else if (within.has(word)) score += SAME_SENTENCE * weight
    else if (before?.has(word) || source.headingIndex.has(word)) score += NEARBY * weight
  })
  return score
}

function previousSentence({ source, at }: FigurePlace): WordIndex | undefined {
  return source.sentences[at - 1]?.index
}

/** What a neighbouring sentence says counts less than half: it alone can't tell what a figure is said of. */
const NEIGHBOUR_WEIGHT = 0.45

/** At least half of what the figure is said of must be said around it in the source, by weight. */
function isSaidThere(place: FigurePlace, { words, weights }: Subject): boolean {
  const neighbours = [place.source.sentences[place.at - 1]?.index, place.source.sentences[place.at + 1]?.index]
  let total = 0
  let there = 0
  words.forEach((word, index) => {
    const weight = weights[index] ?? 0
    total += weight
    if (place.sentence.wide.has(word) || place.source.headingIndex.has(word)) there += weight
    else if (neighbours.some((neighbour) => neighbour?.has(word))) there += weight * NEIGHBOUR_WEIGHT
  })
  return total === 0 || there >= total / 2
}

/**
 * `free returns` is not carried by `free shipping`: what directly follows a `free` stands in its sentence too. Nor is
 * `express shipping is free` by `orders over $50 ship free` beside a sentence that tells other figures of express shipping.
 */
function isFreeOfSame(figure: Figure, place: FigurePlace, read: ReadText): boolean {
  if (figure.low !== 'free') return true
  const { sentence, source } = place
  const strange = clauseWords(read, figure).filter((word) => !sentence.wide.has(word) && !source.headingIndex.has(word))
  if (source.sentences.some((other) => other !== sentence && other.figures.length > 0 && strange.some((word) => other.index.has(word))))
    return false
  if (!sharesIntro(place, read)) return false
  const next = read.content.find((word) => word.start >= figure.end && word.start - figure.end <= 1)
  return next === undefined || place.sentence.wide.has(next)
}

const LIST_ITEM = /^(?:[-*+•▪◦]|\d{1,3}[.)])\s/

/** "As a premium member you get:" belongs to each item of its list: `- free shipping` does not carry "shipping is free" for everyone. */
function sharesIntro({ source, sentence }: FigurePlace, read: ReadText): boolean {
  const isItem = (each: SourceSentence) => LIST_ITEM.test(source.source.text.slice(each.start, each.end))
  if (!isItem(sentence)) return true
  const before = source.sentences.slice(0, source.sentences.indexOf(sentence))
  const intro = before.findLast((each) => !isItem(each))
  if (!intro || !/[:：]\s*$/.test(intro.folded.text)) return true
  return intro.content.length === 0 || read.content.some((word) => intro.index.has(word))
}

/**
 * J5: "standard and express take 1–2 and 3–5 days" gives each figure the thing in its own order. Where a figure has no
 * word of its own in the claim, the words that tell the figures apart in the source must come in the figures' order.
 */
export function areCrossed(read: ReadText, found: readonly { readonly figure: Figure; readonly place: FigurePlace }[]): boolean {
  return found.some(({ figure, place }, index) => {
    const before = found[index - 1]
    if (!before || before.figure.dimension !== figure.dimension || clauseWords(read, figure).length > 0) return false
    const [first, second] = [before.place, place].map((each) => each.sentence.clauses[each.ordinal])
    if (!first || !second || first === second) return false
    const mine = read.content.find((word) => second.has(word) && !first.has(word))
    const theirs = read.content.find((word) => first.has(word) && !second.has(word))
    return mine !== undefined && theirs !== undefined && mine.start < theirs.start
  })
}

function isSameFigure(claim: Figure, place: FigurePlace): boolean {
  const { figure } = place
  if (!isSameValue(claim, figure)) return false
  if (claim.dimension === 'count' || figure.dimension === 'count') return isSameCount(claim, figure, place)
  if (claim.dimension !== figure.dimension) return false
  if (claim.per !== null && claim.per !== figure.per) return false
  if (claim.dimension === 'money') return isSameCurrency(claim.unit, figure.unit)
  return claim.dimension === 'clock' || claim.unit === figure.unit
}

function isSameCount(claim: Figure, figure: Figure, place: FigurePlace): boolean {
  if (claim.dimension === 'count' && figure.dimension === 'count')
    return claim.unit === null || figure.unit === null || claim.unit === figure.unit || place.sentence.index.hasText(claim.unit)
  if (claim.dimension === 'count') return claim.unit === null
  if (figure.dimension !== 'count' || (figure.unit !== null && place.sentence.index.hasText(figure.unit) && claim.dimension !== 'code'))
    return false
  return claim.unit !== null && namesUnit(place, claim.unit)
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

function isSameValue(claim: Figure, source: Figure): boolean {
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

/** Whether both say "at most" or "at least"; an end of a range of hours must be the same end. */
function isSameBound(claim: Figure, source: Figure, read: ReadText): boolean {
  if (claim.dimension === 'clock' && claim.high === null && source.high !== null) {
    const before = read.folded.text.slice(Math.max(0, claim.start - 30), claim.start).toLowerCase()
    if (claim.low === source.low) return !ENDS.test(before)
    return !STARTS.test(before) || ENDS.test(before)
  }
  if (claim.high !== null || source.high !== null) return true
  if (claim.bound === source.bound) return true
  if (claim.bound === null) return source.bound === null || source.dimension !== 'money' || source.bound === 'max'
  if (source.bound !== null) return false
  if (claim.dimension === 'clock' || claim.dimension === 'day' || claim.dimension === 'date') return true
  const before = read.folded.text.slice(Math.max(0, claim.start - 20), claim.start).toLowerCase()
  return claim.bound === 'max' && /\b(?:within|in|innerhalb|dans|binnen|dentro|bis|up to|jusqu'à|hasta)\b[^.]*$/.test(before)
}

/** Every figure of the sources, where it stands. */
export function placesOf(sources: readonly AnalysedSource[]): readonly FigurePlace[] {
  return sources.flatMap((source) => source.figures)
}
