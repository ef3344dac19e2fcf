import { findTerm } from './segment.ts'
import type { PlacedSegment } from './segment-list.ts'

/** The postings of a term in one segment: from `from` up to, not with, `to`. */
export interface PostingPlace extends PlacedSegment {
  readonly from: number
  readonly to: number
}

/** Where a term stands, in each segment that knows it. */
export function findPostings(term: string, segments: readonly PlacedSegment[]): PostingPlace[] {
  const places: PostingPlace[] = []
  for (const { state, base } of segments) {
    const index = findTerm(state.segment, term)
    if (index < 0) continue
    const { postingStarts } = state.segment
    places.push({ state, base, from: postingStarts[index] as number, to: postingStarts[index + 1] as number })
  }
  return places
}

/** In how many passages that can be found the term stands there. */
export function countLive({ state, from, to }: PostingPlace): number {
  if (state.deadCount === 0) return to - from
  const { postings } = state.segment
  let live = 0
  for (let i = from; i < to; i++) if (state.dead[postings[i] as number] === 0) live++
  return live
}
