import { type IndexedDocument, passageCount, type Segment, type SegmentState, STRINGS_PER_PASSAGE } from './segment.ts'
import { StringColumnWriter } from './string-column.ts'

export interface MergedSegment {
  readonly segment: Segment
  /** For each merged segment, the new number of each of its passages; −1 when it was dead. */
  readonly newNumbers: readonly Int32Array[]
}

/** A merge pauses after about this many postings, some tenths of a millisecond. */
const STEP_POSTINGS = 20_000

/** One segment out of several, without the passages that were dead at the start. Yields between steps of about a millisecond. */
export function* mergeSegments(states: readonly SegmentState[]): Generator<void, MergedSegment> {
  const { newNumbers, documents, documentStarts, lengths } = renumberPassages(states)
  yield
  const passages = new StringColumnWriter()
  for (const [index, { segment }] of states.entries()) {
    for (let passage = 0; passage < passageCount(segment); passage++) {
      if ((newNumbers[index]?.[passage] as number) < 0) continue
      for (let i = 0; i < STRINGS_PER_PASSAGE; i++) passages.pushBytes(segment.passages.slice(passage * STRINGS_PER_PASSAGE + i))
      if (passage % 1000 === 999) yield
    }
  }
  const postings = yield* mergePostings(
    states.map(({ segment }) => segment),
    newNumbers,
  )
  const segment = { documents, documentStarts, passages: passages.finish(), lengths, ...postings }
  return { segment, newNumbers }
}

function renumberPassages(states: readonly SegmentState[]) {
  const documents: IndexedDocument[] = []
  const documentStarts: number[] = [0]
  const lengths: number[] = []
  const newNumbers = states.map(({ segment, dead }) => {
    const numbers = new Int32Array(passageCount(segment)).fill(-1)
    for (const [index, document] of segment.documents.entries()) {
      const start = segment.documentStarts[index] as number
      const end = segment.documentStarts[index + 1] as number
      if (start === end || dead[start] !== 0) continue
      for (let passage = start; passage < end; passage++) numbers[passage] = lengths.push(segment.lengths[passage] as number) - 1
      documents.push(document)
      documentStarts.push(lengths.length)
    }
    return numbers
  })
  return { newNumbers, documents, documentStarts: Uint32Array.from(documentStarts), lengths: Uint32Array.from(lengths) }
}

function* mergePostings(
  segments: readonly Segment[],
  newNumbers: readonly Int32Array[],
): Generator<void, Pick<Segment, 'terms' | 'postingStarts' | 'postings' | 'weights'>> {
  const most = segments.reduce((sum, segment) => sum + segment.postings.length, 0)
  const postings = new Uint32Array(most)
  const weights = new Uint8Array(most)
  const terms = new StringColumnWriter()
  const postingStarts: number[] = [0]
  const cursors = segments.map((segment, index) => new TermCursor(segment, newNumbers[index] as Int32Array))
  let used = 0
  let paused = 0
  for (let term = firstTerm(cursors); term !== undefined; term = firstTerm(cursors)) {
    const start = used
    for (const cursor of cursors) {
      if (cursor.term === term) used = cursor.copy(postings, weights, used)
    }
    if (used > start) {
      terms.push(term)
      postingStarts.push(used)
    }
    if (used - paused >= STEP_POSTINGS || postingStarts.length % 512 === 0) {
      paused = used
      yield
    }
  }
  return {
    terms: terms.finish(),
    postingStarts: Uint32Array.from(postingStarts),
    postings: postings.slice(0, used),
    weights: weights.slice(0, used),
  }
}

function firstTerm(cursors: readonly TermCursor[]): string | undefined {
  let first: string | undefined
  for (const { term } of cursors) if (term !== undefined && (first === undefined || term < first)) first = term
  return first
}

/** Walks one segment's terms in order. */
class TermCursor {
  term: string | undefined
  readonly #segment: Segment
  readonly #newNumbers: Int32Array
  #index = -1

  constructor(segment: Segment, newNumbers: Int32Array) {
    this.#segment = segment
    this.#newNumbers = newNumbers
    this.#advance()
  }

  /** Copies the current term's live postings behind `used`, moves to the next term and answers the new end. */
  copy(postings: Uint32Array, weights: Uint8Array, used: number): number {
    const { postingStarts } = this.#segment
    const end = postingStarts[this.#index + 1] as number
    let to = used
    for (let i = postingStarts[this.#index] as number; i < end; i++) {
      const passage = this.#newNumbers[this.#segment.postings[i] as number] as number
      if (passage < 0) continue
      postings[to] = passage
      weights[to++] = this.#segment.weights[i] as number
    }
    this.#advance()
    return to
  }

  #advance(): void {
    this.#index++
    this.term = this.#index < this.#segment.terms.length ? this.#segment.terms.at(this.#index) : undefined
  }
}
