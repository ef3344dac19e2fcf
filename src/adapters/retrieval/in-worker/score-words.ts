import { findWords, stemWord } from '../../../domain/text/find-words.ts'
import { nameMeanings } from '../../../domain/text/name-meanings.ts'
import { isFunctionWord, isLightVerb } from '../../../domain/text/stop-words.ts'
import type { QueryTerm } from '../../../ports/retrieval.ts'
import { extractTerms, meaningTerm } from './extract-terms.ts'
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

/**
 * What a word and the others that mean the same count for, together as much as any other word: half for the word as it is
 * written, half for any of them. A word that no passage holds leaves it all to the others. Chosen on shop and wixqa.
 */
const MEANING_SHARE = 0.5

/** More distinct terms than this say nothing new about a question; the first ones are kept. */
const MOST_TERMS = 256

/** A question's terms, each with its weight: the square root of how often it was asked for, less for function words and light verbs. */
export interface WordQuery {
  readonly stems: readonly string[]
  readonly weights: ReadonlyMap<string, number>
  /** For each stem that other words mean the same as, the term that it shares with them. */
  readonly shared: ReadonlyMap<string, string>
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
  const shared = new Map(
    nameMeanings(text).flatMap(({ name, stems, isShared }) => (isShared ? stems.map((stem) => [stem, meaningTerm(name)] as const) : [])),
  )
  return { stems: [...new Set(words)].filter((stem) => weights.has(stem)), weights, shared }
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
  const terms = new Map<string, QueryTerm>()
  const meanings = new Map<string, number>()
  let full = 0
  const add = ({ places, idf }: FoundTerm, weight: number): void => {
    full += weight * idf
    for (const place of places) addScores(place, weight * idf, size.meanLength, scores)
  }
  for (const [stem, weight] of query.weights) {
    const found = findTermIn(segments, size, stem)
    terms.set(stem, { stem, idf: found.idf, passages: found.passages })
    const meaning = query.shared.get(stem)
    const share = meaning === undefined ? 0 : found.passages > 0 ? MEANING_SHARE : 1
    if (meaning !== undefined) meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, weight * share))
    if (share < 1) add(found, weight * (1 - share))
  }
  for (const [meaning, weight] of meanings) add(findTermIn(segments, size, meaning), weight)
  const reference = ((K1 + 1) * REFERENCE_WEIGHT) / (REFERENCE_WEIGHT + K1)
  return { full: full * reference, terms: query.stems.flatMap((stem) => terms.get(stem) ?? []) }
}

interface FoundTerm {
  readonly places: readonly PostingPlace[]
  /** In how many passages that can be found it stands. */
  readonly passages: number
  readonly idf: number
}

function findTermIn(segments: readonly PlacedSegment[], { passages: all }: IndexSize, term: string): FoundTerm {
  const places = findPostings(term, segments)
  const passages = places.reduce((sum, place) => sum + countLive(place), 0)
  return { places, passages, idf: Math.log(1 + (all - passages + 0.5) / (passages + 0.5)) }
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
