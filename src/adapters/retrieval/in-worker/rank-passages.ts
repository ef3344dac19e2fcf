import { CALIBRATED, type CosineScale, closeness, scaleByQuestion } from './cosine-scale.ts'
import { fuseScores, localeFactor } from './fuse-scores.ts'
import type { PlacedSegment } from './segment-list.ts'
import { TopList } from './top-list.ts'
import { NO_VECTOR } from './vector-table.ts'

/** What the two halves of a search found, by passage number. */
export interface PassageScores {
  /** BM25; 0 when a passage holds no word of the question. */
  readonly words: Float32Array
  /** The best window's cosine, or `NO_VECTOR`. */
  readonly cosines: Float32Array
}

export interface Ranking {
  /** The highest BM25 score of a living passage: what the others are divided by. */
  readonly mostWords: number
  /** How cosines count in this ranking. */
  readonly scale: CosineScale
  /** What the highest cosine of a living passage counts for; 0 when none has a vector. */
  readonly closest: number
  /** Passage numbers, best first. */
  readonly numbers: readonly number[]
}

export interface RankingOptions {
  readonly count: number
  readonly locale: string | undefined
  /** As the embedder says of itself. */
  readonly isCalibrated: boolean
}

/** The `count` best passages by fused score. Dead passages are struck out of `scores`. */
export function rankPassages(
  segments: readonly PlacedSegment[],
  scores: PassageScores,
  { count, locale, isCalibrated }: RankingOptions,
): Ranking {
  const { words, cosines } = scores
  for (const segment of segments) strikeOutDead(segment, scores)
  const mostWords = highest(words, segments)
  const mostCosine = highest(cosines, segments)
  const scale = isCalibrated ? CALIBRATED : scaleByQuestion(meanCosine(cosines, segments), mostCosine)
  const closest = closeness(mostCosine, scale)
  const perWord = mostWords > 0 ? 1 / mostWords : 0
  const top = new TopList(count)
  for (const { state, base } of segments) {
    const { documents, documentStarts } = state.segment
    for (let index = 0; index < documents.length; index++) {
      const factor = localeFactor(locale, documents[index]?.locale ?? null)
      const end = base + (documentStarts[index + 1] as number)
      for (let number = base + (documentStarts[index] as number); number < end; number++) {
        const share = (words[number] as number) * perWord
        const cosine = cosines[number] as number
        const score = fuseScores(share, cosine === NO_VECTOR ? expectedCloseness(share, closest) : closeness(cosine, scale)) * factor
        if (score > top.least) top.add(number, score)
      }
    }
  }
  return { mostWords, scale, closest, numbers: top.numbers() }
}

/**
 * What stands in for the closeness of a passage that has no vector yet: as close as its words are good. So a document that
 * was just published is ranked beside older ones by its words, instead of behind them all.
 */
export function expectedCloseness(share: number, closest: number): number {
  return share * closest
}

function strikeOutDead({ state, base }: PlacedSegment, { words, cosines }: PassageScores): void {
  if (state.deadCount === 0) return
  for (let passage = state.dead.indexOf(1); passage >= 0; passage = state.dead.indexOf(1, passage + 1)) {
    words[base + passage] = 0
    cosines[base + passage] = NO_VECTOR
  }
}

function totalOf(segments: readonly PlacedSegment[]): number {
  const last = segments.at(-1)
  return last ? last.base + last.state.segment.lengths.length : 0
}

function meanCosine(cosines: Float32Array, segments: readonly PlacedSegment[]): number {
  const total = totalOf(segments)
  let sum = 0
  let count = 0
  for (let number = 0; number < total; number++) {
    const cosine = cosines[number] as number
    if (cosine === NO_VECTOR) continue
    sum += cosine
    count++
  }
  return count === 0 ? 0 : sum / count
}

function highest(scores: Float32Array, segments: readonly PlacedSegment[]): number {
  const total = totalOf(segments)
  let most = 0
  for (let number = 0; number < total; number++) if ((scores[number] as number) > most) most = scores[number] as number
  return most
}
