import type { DocumentId } from '../../../protocol/ids.ts'
import type { StringColumn } from './string-column.ts'

/** What a result says about the document that a passage belongs to. */
export interface IndexedDocument {
  readonly id: DocumentId
  readonly title: string
  readonly uri: string | null
  readonly locale: string | null
}

/**
 * An immutable part of the index: some documents with their passages and the postings of these. A publish adds a small
 * segment and marks the document's older passages as dead; merging makes few large segments of many small ones.
 * Passages are numbered from 0 within the segment, those of a document one after the other.
 */
export interface Segment {
  readonly documents: readonly IndexedDocument[]
  /** The first passage of each document, and behind the last one the number of passages. */
  readonly documentStarts: Uint32Array
  /** Three strings for each passage: its id, its heading (empty: none), its text. */
  readonly passages: StringColumn
  /** How many terms each passage holds, title and heading counted in. */
  readonly lengths: Uint32Array
  /** Sorted by `<`. */
  readonly terms: StringColumn
  /** Where each term's postings start; one more than there are terms. */
  readonly postingStarts: Uint32Array
  /** The passages that hold a term, ascending. */
  readonly postings: Uint32Array
  /** How often and how prominently, in steps of `1 / WEIGHT_STEPS`. */
  readonly weights: Uint8Array
}

/** The parts of a segment that change: which passages are gone, and which have their vectors. */
export interface SegmentState {
  readonly segment: Segment
  readonly dead: Uint8Array
  deadCount: number
  readonly embedded: Uint8Array
}

/** A term that stands once in a passage's text weighs 1; weights are kept in quarters, up to 63.75. */
export const WEIGHT_STEPS = 4

export const STRINGS_PER_PASSAGE = 3

export function passageCount(segment: Segment): number {
  return segment.lengths.length
}

export function newState(segment: Segment): SegmentState {
  const count = passageCount(segment)
  return { segment, dead: new Uint8Array(count), deadCount: 0, embedded: new Uint8Array(count) }
}

/** The place of a term in `segment.terms`, or −1. */
export function findTerm(segment: Segment, term: string): number {
  let low = 0
  let high = segment.terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = segment.terms.at(middle)
    if (found === term) return middle
    if (found < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The document that a passage belongs to. */
export function documentOf(segment: Segment, passage: number): IndexedDocument {
  let low = 0
  let high = segment.documents.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segment.documentStarts[middle] as number) <= passage) low = middle
    else high = middle - 1
  }
  const document = segment.documents[low]
  if (!document) throw new RangeError(`no passage ${passage} in this segment`)
  return document
}

export function passageText(segment: Segment, passage: number): { id: string; heading: string | null; text: string } {
  const at = passage * STRINGS_PER_PASSAGE
  const heading = segment.passages.at(at + 1)
  return { id: segment.passages.at(at), heading: heading === '' ? null : heading, text: segment.passages.at(at + 2) }
}
