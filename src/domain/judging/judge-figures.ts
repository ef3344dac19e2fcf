import type { Figure } from '../text/figures/figure.ts'
import { openingOf, rarity, type Subject, subjectOf } from './judge-figure-subjects.ts'
import { isFreeOfSame } from './judge-free.ts'
import { isOfAnotherKind } from './judge-kinds.ts'
import { type FigurePlace, isSameBound, isSameFigure, isSameValue, previousSentence } from './judge-same-figure.ts'
import type { AnalysedSource } from './judge-source.ts'
import { clauseWords, type ReadText } from './judge-text.ts'
import type { UnsupportedReason } from './judge-verdict.ts'
import type { JudgedWord } from './judge-words.ts'

export type { FigurePlace } from './judge-same-figure.ts'

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
  const same = places.filter((place) => isSameFigure(figure, place, read))
  if (same.length === 0) {
    const ends = placeOfEnds(figure, places) ?? placeOfOtherDays(figure, read, sources, places)
    return ends ? { place: ends } : { reason: { code: 'figure', value } }
  }
  const sameThing = same.filter((place) => isFreeOfSame(figure, place, read))
  if (sameThing.length === 0) return elsewhere
  const sameWay = sameThing.filter((place) => isSameBound(figure, place, read))
  const [first] = sameWay
  const turned = first ? undefined : sameThing.find((place) => isComplement(figure, place, read))
  if (turned) return { place: turned }
  if (!first) return { reason: { code: 'bound', value } }
  const onItsDay = placesOnDay(figure, sameWay, read, places)
  if (onItsDay.length === 0 || onItsDay.every((place) => isOfAnotherKind(figure, place, read))) return elsewhere
  const subject = subjectOf(read, figure, sources)
  if (subject.words.length === 0) return { place: first }
  const rivals = places.filter((place) => isRival(figure, place.figure) && !sameWay.includes(place))
  const isAlone = read.figures.every((other) => other === figure || other.dimension !== figure.dimension)
  if (isAlone && rivals.length > 0) {
    const all = { words: read.content, weights: rarity(read.content, sources), isOwn: false }
    if (onItsDay.every((place) => rivals.some((rival) => rival.sentence !== place.sentence && tellsOf(rival, place, all)))) return elsewhere
    if (onItsDay.every((place) => rivals.some((rival) => isBesideRival(rival, place, figure, read)))) return elsewhere
    const opening = openingOf(read, figure)
    if (
      opening &&
      onItsDay.every((place) =>
        rivals.some((rival) => rival.sentence === place.sentence && belongsTo(rival, place, figure, opening(sources), read)),
      )
    )
      return elsewhere
  }
  if (onItsDay.every((place) => rivals.some((rival) => belongsTo(rival, place, figure, subject, read)))) return elsewhere
  const best = sameWay.reduce((a, b) => (closeness(b, subject) > closeness(a, subject) ? b : a), first)
  if (figure.dimension !== 'code' && !isBesideAnother(figure, best, read) && !isSaidThere(best, subject, rivals.length === 0))
    return elsewhere
  return { place: best }
}

/** Hours are those of the day that the claim names: where a source gives each day its own, the nearest before them counts. */
function placesOnDay(figure: Figure, same: readonly FigurePlace[], read: ReadText, places: readonly FigurePlace[]): readonly FigurePlace[] {
  if (figure.dimension !== 'clock' || figure.low === 'always') return same
  const days = read.figures.filter((other) => other.dimension === 'day')
  const [day] = days
  if (!day || days.length > 1) return same
  return same.filter((place) => {
    const theirs = places.filter((other) => other.sentence === place.sentence && other.figure.dimension === 'day')
    if (theirs.length < 2) return true
    const before = theirs.findLast((other) => other.figure.start < place.figure.start && place.figure.start - other.figure.end < 30)
    const behind = theirs.find((other) => other.figure.start > place.figure.start)
    const from = before ?? behind
    return (
      from === undefined ||
      (Number(day.low) >= Number(from.figure.low) && Number(day.high ?? day.low) <= Number(from.figure.high ?? from.figure.low))
    )
  })
}

/** Another figure of the claim, of another kind or value, stands in the same row of a table. */
function isBesideAnother(figure: Figure, place: FigurePlace, read: ReadText): boolean {
  if (!place.sentence.folded.text.includes('|')) return false
  return read.figures.some(
    (other) =>
      other !== figure &&
      other.low !== 'free' &&
      place.sentence.figures.some(
        (theirs) =>
          theirs !== place.figure && theirs.dimension === other.dimension && theirs.low === other.low && theirs.high === other.high,
      ),
  )
}

/** "From 10:00 to 20:00" where one sentence says that it opens at 10:00 and closes at 20:00. */
function placeOfEnds(figure: Figure, places: readonly FigurePlace[]): FigurePlace | undefined {
  if (!(figure.dimension === 'clock' || figure.dimension === 'date') || figure.high === null) return undefined
  const isEnd = ({ figure: other }: FigurePlace, value: string | null) =>
    other.dimension === figure.dimension && other.high === null && other.low === value
  return places.find(
    (place) =>
      isEnd(place, figure.low) &&
      places.some((other) => other.sentence === place.sentence && other.ordinal === place.ordinal + 1 && isEnd(other, figure.high)),
  )
}

/** "Not on Sundays" where the days that a source gives are others, and none is around the clock. */
function placeOfOtherDays(
  figure: Figure,
  read: ReadText,
  sources: readonly AnalysedSource[],
  places: readonly FigurePlace[],
): FigurePlace | undefined {
  if (figure.dimension !== 'day' || places.some((place) => place.figure.low === 'always')) return undefined
  const place = places.find((other) => isOtherDay(figure, other.figure) && isDenied(read, other))
  return place && isSaidThere(place, subjectOf(read, figure, sources)) ? place : undefined
}

function isOtherDay(figure: Figure, other: Figure): boolean {
  if (figure.dimension !== 'day' || other.dimension !== 'day') return false
  return Number(figure.low) > Number(other.high ?? other.low) || Number(figure.high ?? figure.low) < Number(other.low)
}

function isDenied(read: ReadText, { sentence }: FigurePlace): boolean {
  return read.statements.some((statement) => statement.isNegated) && sentence.statements.every((statement) => !statement.isNegated)
}

/** "After 30 days it can't be returned" where it can within 30 days: limit and statement are both turned. */
export function isComplement(figure: Figure, place: FigurePlace, read: ReadText): boolean {
  const { figure: source } = place
  const isTurned = figure.bound !== null && source.bound !== null && figure.bound !== source.bound
  return (isTurned || isOtherDay(figure, source)) && isDenied(read, place)
}

/** "Drivers under 25 pay $12": another figure of the claim stands with the rival and not here. */
function isBesideRival(rival: FigurePlace, place: FigurePlace, figure: Figure, read: ReadText): boolean {
  const stands = (other: Figure, { sentence }: FigurePlace) =>
    sentence.figures.some((theirs) => theirs.dimension === other.dimension && theirs.low === other.low && theirs.bound === other.bound)
  return (
    rival.sentence !== place.sentence &&
    read.figures.some(
      (other) => other !== figure && other.dimension !== 'rank' && other.low !== 'free' && stands(other, rival) && !stands(other, place),
    )
  )
}

/** Another figure of the same kind: what the claim would have to say if it spoke of that one. Thresholds rival thresholds only. */
function isRival(figure: Figure, other: Figure): boolean {
  if (other.dimension !== figure.dimension || isSameValue(figure, other)) return false
  if (figure.dimension === 'code') return shapeOf(other.low) === shapeOf(figure.low)
  return other.bound === null || other.bound === figure.bound
}

/**
 * Whether what the claim says of its figure is said of the rival in the source. Within one sentence the words that stand
 * with one figure only decide, and of these the one nearest to the figure in the claim; else the nearer place wins.
 */
function belongsTo(rival: FigurePlace, place: FigurePlace, figure: Figure, subject: Subject, read: ReadText): boolean {
  if (rival.sentence !== place.sentence) {
    if (isBesideAnother(figure, place, read)) return tellsOf(rival, place, subject)
    if (figure.low !== 'free' && rival.figure.low !== 'free' && closeness(rival, subject) > closeness(place, subject) + 0.001) return true
    // a list of codes tells nothing of each of them
    return figure.dimension !== 'code' && tellsOf(rival, place, subject)
  }
  const ours = place.sentence.clauses[place.ordinal]
  const theirs = rival.sentence.clauses[rival.ordinal]
  if (!ours || ours.size === 0) return false
  const telling = subject.words.filter((word) => ours.has(word) !== (theirs?.has(word) ?? false))
  if (rival.figure.low === 'free' && figure.low !== 'free' && telling.some((word) => ours.has(word) && !word.keys.includes('=price')))
    return false
  // what opens the sentence names the thing by its first word: "on the Starter plan"
  const [near] = subject.isOpening ? telling : telling.sort((x, y) => distance(x, figure) - distance(y, figure))
  return near !== undefined && (theirs?.has(near) ?? false)
}

/** Some of the words stand in the rival's sentence alone, and none in the other's alone: "For Klarna …" beside "For Affirm …". */
function tellsOf(rival: FigurePlace, place: FigurePlace, { words, weights }: Subject): boolean {
  const standsAt = (word: JudgedWord, { sentence, source }: FigurePlace) => sentence.wide.has(word) || source.headingIndex.has(word)
  let told = false
  for (const [index, word] of words.entries()) {
    if ((weights[index] ?? 0) === 0) continue
    const [there, here] = [standsAt(word, rival), standsAt(word, place)]
    if (here && !there) return false
    told ||= there && !here
  }
  return told
}

/** `ORD-123` and `ORD-9` look alike, `com.example.Thing` and `RT0002E` do not: only like codes can be taken for each other. */
function shapeOf(code: string): string {
  return code.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9')
}

function distance(word: JudgedWord, figure: Figure): number {
  return word.end <= figure.start ? figure.start - word.end : word.start - figure.end
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

/** What a neighbouring sentence says counts less than half: it alone can't tell what a figure is said of. */
const NEIGHBOUR_WEIGHT = 0.45
/** Unless the sources have no other figure of its kind to be taken for it. */
const NEIGHBOUR_WEIGHT_ALONE = 0.6

/** At least half of what the figure is said of must be said around it in the source, by weight. */
function isSaidThere(place: FigurePlace, { words, weights }: Subject, isAlone = false): boolean {
  const neighbours = [place.source.sentences[place.at - 1]?.index, place.source.sentences[place.at + 1]?.index]
  let total = 0
  let there = 0
  words.forEach((word, index) => {
    const weight = weights[index] ?? 0
    total += weight
    if (place.sentence.wide.has(word) || place.source.headingIndex.has(word)) there += weight
    else if (neighbours.some((neighbour) => neighbour?.has(word))) there += weight * (isAlone ? NEIGHBOUR_WEIGHT_ALONE : NEIGHBOUR_WEIGHT)
  })
  return total === 0 || there >= total / 2
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

/** Every figure of the sources, where it stands. */
export function placesOf(sources: readonly AnalysedSource[]): readonly FigurePlace[] {
  return sources.flatMap((source) => source.figures)
}
