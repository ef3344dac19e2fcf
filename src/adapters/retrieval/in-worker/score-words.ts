import { findWords, stemWord } from '../../../domain/text/find-words.ts'
import { isFunctionWord, isLightVerb } from '../../../domain/text/stop-words.ts'
import type { QueryTerm } from '../../../ports/retrieval.ts'
import { extractTerms } from './extract-terms.ts'
import { countLive, findPostings, type PostingPlace } from './postings.ts'
import { WEIGHT_STEPS } from './segment.ts'
import type { PlacedSegment } from './segment-list.ts'

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009, 3.4). Chosen on wixqa: docs/retrieval.md. */
const K1 = 3
const B = 0.75

/** How prominently a passage that "holds every query term" holds each of them: in its title and once in its text. */
const REFERENCE_WEIGHT = 4

/**
 * A question is full of words that build the sentence (`do you take …`). They count this much of what their rarity says:
 * less than they would, because long passages collect them and in a small knowledge base they are rare by chance; more than
 * nothing, because in short questions they tell "how" from "when".
 */
const BUILDING_WORD_WEIGHT = 0.3

/** More distinct terms than this say nothing new about a question; the first ones are kept. */
const MOST_TERMS = 256

/** A question's terms, each with its weight: the square root of how often it was asked for, less for function words and light verbs. */
export interface WordQuery {
  readonly stems: readonly string[]
  readonly weights: ReadonlyMap<string, number>
}

export function parseWordQuery(text: string): WordQuery {
  const { words, spellings } = extractTerms(text)
  const counts = new Map<string, number>()
  for (const term of [...words, ...spellings]) {
    if (counts.has(term) || counts.size < MOST_TERMS) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const building = findWords(text).filter((word) => isFunctionWord(word.text) || isLightVerb(word.text))
  const buildingStems = new Set(building.map((word) => stemWord(word.text)))
  const weights = new Map(
    [...counts].map(([term, count]) => [term, Math.sqrt(count) * (buildingStems.has(term) ? BUILDING_WORD_WEIGHT : 1)]),
  )
  return { stems: [...new Set(words)].filter((stem) => weights.has(stem)), weights }
}

export interface WordScores {
  /** What a passage of mean length scores that holds every term of the question prominently. */
  readonly full: number
  /** The question's stems; parts and other spellings are left out. */
  readonly terms: readonly QueryTerm[]
}

export interface IndexSize {
  readonly passages: number
  readonly meanLength: number
}

/** Adds each passage's BM25 score to `scores`, which is indexed by `base + passage`. Dead passages may be scored too. */
export function scoreWords(query: WordQuery, segments: readonly PlacedSegment[], size: IndexSize, scores: Float32Array): WordScores {
  const idfs = new Map<string, QueryTerm>()
  let full = 0
  for (const [term, weight] of query.weights) {
    const places = findPostings(term, segments)
    const passages = places.reduce((sum, place) => sum + countLive(place), 0)
    const idf = Math.log(1 + (size.passages - passages + 0.5) / (passages + 0.5))
    idfs.set(term, { stem: term, idf, passages })
    full += weight * idf
    for (const place of places) addScores(place, weight * idf, size.meanLength, scores)
  }
  const reference = ((K1 + 1) * REFERENCE_WEIGHT) / (REFERENCE_WEIGHT + K1)
  return { full: full * reference, terms: query.stems.flatMap((stem) => idfs.get(stem) ?? []) }
}

function addScores({ state, base, from, to }: PostingPlace, gain: number, meanLength: number, scores: Float32Array): void {
  const { postings, weights, lengths } = state.segment
  const flat = K1 * (1 - B)
  const slope = (K1 * B) / Math.max(1, meanLength)
  for (let i = from; i < to; i++) {
    const passage = postings[i] as number
    const weight = (weights[i] as number) / WEIGHT_STEPS
    const score = (gain * (K1 + 1) * weight) / (weight + flat + slope * (lengths[passage] as number))
    scores[base + passage] = (scores[base + passage] as number) + score
  }
}
