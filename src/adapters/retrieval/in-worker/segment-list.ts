import type { DocumentId } from '../../../protocol/ids.ts'
import { passageCount, type SegmentState } from './segment.ts'

/** A segment and the number of its first passage in the whole index. */
export interface PlacedSegment {
  readonly state: SegmentState
  readonly base: number
}

/** Segments of one level become one of the next when there are this many; a level's segments are this much larger. */
const LEVEL_FACTOR = 4
const SMALLEST_LEVEL_PASSAGES = 256
/** A segment is written anew when more of it than this is dead. */
const DEAD_SHARE = 0.25

/**
 * The segments that make up the index, with what they add up to. Passages are numbered through all of them, segment
 * after segment; a number holds until the next `replace`.
 */
export class SegmentList {
  #placed: readonly PlacedSegment[] = []
  readonly #documents = new Map<DocumentId, { readonly state: SegmentState; readonly index: number }>()
  /** Passages that can be found. */
  live = 0
  /** Of these, the ones that wait for their vectors. */
  unembedded = 0
  #liveLength = 0

  get segments(): readonly PlacedSegment[] {
    return this.#placed
  }

  /** One more than the highest passage number, dead ones counted in. */
  get total(): number {
    const last = this.#placed.at(-1)
    return last ? last.base + passageCount(last.state.segment) : 0
  }

  /** Mean number of terms in a passage. */
  get meanLength(): number {
    return this.#liveLength / Math.max(1, this.live)
  }

  /** The segment that a passage number falls into. */
  locate(number: number): PlacedSegment {
    const found = this.#placed.findLast(({ base }) => base <= number)
    if (!found) throw new RangeError(`no passage has the number ${number}`)
    return found
  }

  add(state: SegmentState): void {
    const { segment, dead, embedded } = state
    this.#placed = place([...this.#placed.map((placed) => placed.state), state])
    segment.documents.forEach(({ id }, index) => {
      if (dead[segment.documentStarts[index] as number] === 0) this.#documents.set(id, { state, index })
    })
    segment.lengths.forEach((length, passage) => {
      if (dead[passage] !== 0) return
      this.live++
      this.#liveLength += length
      if (embedded[passage] === 0) this.unembedded++
    })
  }

  /** Takes a document's passages out of every result; nothing happens when it is not there. */
  kill(id: DocumentId): void {
    const found = this.#documents.get(id)
    if (!found) return
    this.#documents.delete(id)
    const { state, index } = found
    const { documentStarts, lengths } = state.segment
    const end = documentStarts[index + 1] as number
    for (let passage = documentStarts[index] as number; passage < end; passage++) {
      if (state.embedded[passage] === 0) this.unembedded--
      state.dead[passage] = 1
      state.embedded[passage] = 1
      state.deadCount++
      this.live--
      this.#liveLength -= lengths[passage] as number
    }
  }

  markEmbedded(state: SegmentState, passage: number): void {
    state.embedded[passage] = 1
    this.unembedded--
  }

  /** The segments to merge next: several of about the same size, or one that is largely dead; none when all is well. */
  dueForMerge(): SegmentState[] {
    const states = this.#placed.map(({ state }) => state)
    const rotten = states.find(({ segment, deadCount }) => deadCount > passageCount(segment) * DEAD_SHARE)
    if (rotten) return [rotten]
    return [...Map.groupBy(states, levelOf).values()].find((sameLevel) => sameLevel.length >= LEVEL_FACTOR) ?? []
  }

  /**
   * Puts one segment in the place of those that it was merged from; `newNumbers` as `mergeSegments` gives it. Passages
   * that died or were embedded while the merge ran are so in the new segment too. Answers the new number of each old
   * passage number, −1 for those that are gone.
   */
  replace(merged: readonly SegmentState[], state: SegmentState, newNumbers: readonly Int32Array[]): Int32Array {
    carryOver(merged, state, newNumbers)
    const before = this.#placed
    const renumbered = new Int32Array(this.total).fill(-1)
    const kept = before.map((placed) => placed.state).filter((old) => !merged.includes(old))
    this.#placed = place(passageCount(state.segment) > 0 ? [...kept, state] : kept)
    const bases = new Map(this.#placed.map((placed) => [placed.state, placed.base]))
    for (const { state: old, base } of before) {
      const newBase = bases.get(old) ?? bases.get(state) ?? 0
      const numbers = newNumbers[merged.indexOf(old)]
      for (let passage = 0; passage < passageCount(old.segment); passage++) {
        const number = numbers ? (numbers[passage] as number) : passage
        if (number >= 0) renumbered[base + passage] = newBase + number
      }
    }
    state.segment.documents.forEach(({ id }, index) => {
      const known = this.#documents.get(id)
      if (known && merged.includes(known.state)) this.#documents.set(id, { state, index })
    })
    return renumbered
  }
}

function place(states: readonly SegmentState[]): PlacedSegment[] {
  let base = 0
  return states.map((state) => {
    const placed = { state, base }
    base += passageCount(state.segment)
    return placed
  })
}

function levelOf({ segment }: SegmentState): number {
  return Math.max(0, Math.floor(Math.log(passageCount(segment) / SMALLEST_LEVEL_PASSAGES) / Math.log(LEVEL_FACTOR)))
}

function carryOver(merged: readonly SegmentState[], state: SegmentState, newNumbers: readonly Int32Array[]): void {
  merged.forEach((old, i) => {
    newNumbers[i]?.forEach((number, passage) => {
      if (number < 0) return
      state.dead[number] = old.dead[passage] as number
      state.deadCount += old.dead[passage] as number
      state.embedded[number] = old.embedded[passage] as number
    })
  })
}
