import type { KnowledgeDocument } from '../../../ports/knowledge.ts'
import type { RetrievalResult, RetrievedPassage } from '../../../ports/retrieval.ts'
import type { DocumentId, PassageId } from '../../../protocol/ids.ts'
import { SegmentBuilder } from './build-segment.ts'
import { fuseScores, localeFactor } from './fuse-scores.ts'
import { mergeSegments } from './merge-segments.ts'
import { cutWindows } from './passage-windows.ts'
import { type PlacedSegment, parseWordQuery, scoreWords } from './score-words.ts'
import { documentOf, newState, passageCount, passageText, type Segment, type SegmentState } from './segment.ts'
import { TopList } from './top-list.ts'
import { NO_VECTOR, VectorTable } from './vector-table.ts'

export interface IndexQuery {
  readonly text: string
  /** The question's vector; null to search by words alone. */
  readonly vector: Float32Array | null
  readonly limit: number
  readonly locale?: string | undefined
}

/** A passage that has no vector yet, and the texts to embed for it. */
export interface UnembeddedPassage {
  readonly windows: readonly string[]
  /** Where it stands; an opaque handle for `addVectors`. */
  readonly place: { readonly state: SegmentState; readonly passage: number }
}

/** All that an index holds, as arrays that can be written to a file and read back. */
export interface IndexParts {
  readonly segments: readonly Pick<SegmentState, 'segment' | 'dead' | 'embedded'>[]
  readonly vectors: ReturnType<VectorTable['columns']>
}

/** What of the embedder decides how the index is laid out. */
export interface VectorLayout {
  readonly dimensions: number
  readonly windowWords: number
}

/** So many of the best passages are scored again with exact cosines. */
const RESCORED = 60

/**
 * The passages of the published documents, searchable by words (BM25) and by meaning (exact vector scan). It holds no
 * thread, clock or file: everything that takes long is a generator that the caller steps through as it has time.
 */
export class PassageIndex {
  readonly #layout: VectorLayout
  readonly #vectors: VectorTable
  #states: SegmentState[] = []
  readonly #documents = new Map<DocumentId, { readonly state: SegmentState; readonly index: number }>()
  #livePassages = 0
  #liveLength = 0
  #unembedded = 0
  #words = new Float32Array(0)
  #cosines = new Float32Array(0)
  #bestRows = new Int32Array(0)

  constructor(layout: VectorLayout) {
    this.#layout = layout
    this.#vectors = new VectorTable(layout.dimensions)
  }

  get passages(): number {
    return this.#livePassages
  }

  get unembedded(): number {
    return this.#unembedded
  }

  /**
   * Puts documents into the index, in place of what it held of them, and takes others out. Searches see nothing of it
   * until the last step, and all of it then.
   */
  *publish(documents: readonly KnowledgeDocument[], removed: readonly DocumentId[] = []): Generator<void> {
    const builder = new SegmentBuilder()
    for (const document of documents) yield* builder.add(document)
    const segment = builder.finish()
    for (const id of removed) this.#kill(id)
    for (const { id } of documents) this.#kill(id)
    if (passageCount(segment) > 0) this.#addState(newState(segment))
  }

  /** One merge of small segments, or of one with many dead passages, when it is due. Answers whether anything was done. */
  *merge(): Generator<void, boolean> {
    const chosen = chooseMerge(this.#states)
    if (chosen.length === 0) return false
    const { segment, newNumbers } = yield* mergeSegments(chosen)
    this.#replace(chosen, newState(segment), newNumbers)
    return true
  }

  search({ text, vector, limit, locale }: IndexQuery): RetrievalResult {
    const query = parseWordQuery(text)
    const segments = this.#placeSegments()
    const total = this.#clearScores()
    const size = { passages: this.#livePassages, meanLength: this.#liveLength / Math.max(1, this.#livePassages) }
    const { full, terms } = scoreWords(query, segments, size, this.#words)
    if (vector) this.#vectors.scan(vector, this.#cosines, this.#bestRows)
    const best = this.#best(segments, total, Math.max(limit, RESCORED), locale)
    const passages = best.candidates.map(({ place, passage, number, factor }) => {
      const words = this.#words[number] as number
      const row = this.#bestRows[number] as number
      const semantic = vector && row >= 0 ? this.#vectors.cosine(row, vector) : 0
      const score = fuseScores(best.mostWords > 0 ? words / best.mostWords : 0, semantic) * factor
      return { place, passage, score, lexical: full > 0 ? Math.min(1, words / full) : 0, semantic }
    })
    passages.sort((a, b) => b.score - a.score)
    return { passages: passages.slice(0, limit).map((found) => describe(found.place.state.segment, found)), terms }
  }

  /** Up to `limit` passages that wait for their vectors. */
  takeUnembedded(limit: number): UnembeddedPassage[] {
    const waiting: UnembeddedPassage[] = []
    for (const state of this.#states) {
      for (let passage = state.embedded.indexOf(0); passage >= 0; passage = state.embedded.indexOf(0, passage + 1)) {
        if (waiting.length === limit) return waiting
        const { heading, text } = passageText(state.segment, passage)
        const title = state.segment.documents[documentOf(state.segment, passage)]?.title ?? ''
        waiting.push({ windows: cutWindows(title, heading, text, this.#layout.windowWords), place: { state, passage } })
      }
    }
    return waiting
  }

  /** True when `data` is a vector that this index can hold. */
  acceptsVector(data: Uint8Array): boolean {
    return this.#vectors.accepts(data)
  }

  /** Gives a passage the vectors of its windows (`encodeVector`). A passage that has moved or gone meanwhile is left alone. */
  addVectors({ state, passage }: UnembeddedPassage['place'], vectors: readonly Uint8Array[]): void {
    const placed = this.#placeSegments().find((segment) => segment.state === state)
    if (!placed || state.embedded[passage] !== 0) return
    for (const data of vectors) this.#vectors.add(placed.base + passage, data)
    state.embedded[passage] = 1
    this.#unembedded--
  }

  /** The index as it is now. A publish may go on while the parts are written; a merge or new vectors may not. */
  parts(): IndexParts {
    const { owners, scales, high, low } = this.#vectors.columns()
    return {
      segments: this.#states.map(({ segment, dead, embedded }) => ({ segment, dead: dead.slice(), embedded: embedded.slice() })),
      vectors: { owners, scales, high, low },
    }
  }

  /** Fills an empty index with what `parts` gave. */
  restore({ segments, vectors }: IndexParts): void {
    for (const { segment, dead, embedded } of segments) {
      this.#addState({ segment, dead, embedded, deadCount: dead.reduce((sum, flag) => sum + flag, 0) })
    }
    this.#vectors.restore(vectors)
  }

  #placeSegments(): PlacedSegment[] {
    let base = 0
    return this.#states.map((state) => {
      const placed = { state, base }
      base += passageCount(state.segment)
      return placed
    })
  }

  #clearScores(): number {
    const total = this.#states.reduce((sum, { segment }) => sum + passageCount(segment), 0)
    if (this.#words.length < total) {
      const capacity = Math.ceil(total * 1.25)
      this.#words = new Float32Array(capacity)
      this.#cosines = new Float32Array(capacity)
      this.#bestRows = new Int32Array(capacity)
    }
    this.#words.fill(0, 0, total)
    this.#cosines.fill(NO_VECTOR, 0, total)
    this.#bestRows.fill(-1, 0, total)
    return total
  }

  #best(segments: readonly PlacedSegment[], total: number, count: number, locale: string | undefined) {
    for (const { state, base } of segments) {
      for (let passage = state.dead.indexOf(1); passage >= 0; passage = state.dead.indexOf(1, passage + 1)) {
        this.#words[base + passage] = 0
        this.#cosines[base + passage] = NO_VECTOR
      }
    }
    let mostWords = 0
    for (let number = 0; number < total; number++) mostWords = Math.max(mostWords, this.#words[number] as number)
    const perWord = mostWords > 0 ? 1 / mostWords : 0
    const top = new TopList(count)
    for (const { state, base } of segments) {
      const { documents, documentStarts } = state.segment
      documents.forEach((document, index) => {
        const factor = localeFactor(locale, document.locale)
        const end = documentStarts[index + 1] as number
        for (let passage = documentStarts[index] as number; passage < end; passage++) {
          const number = base + passage
          const score = fuseScores((this.#words[number] as number) * perWord, this.#cosines[number] as number) * factor
          if (score > top.least) top.add(number, score)
        }
      })
    }
    return { mostWords, candidates: top.numbers().map((number) => this.#locate(segments, number, locale)) }
  }

  #locate(segments: readonly PlacedSegment[], number: number, locale: string | undefined) {
    const place = segments.findLast(({ base }) => base <= number) as PlacedSegment
    const passage = number - place.base
    const document = place.state.segment.documents[documentOf(place.state.segment, passage)]
    return { place, passage, number, factor: localeFactor(locale, document?.locale ?? null) }
  }

  #addState(state: SegmentState): void {
    const { segment, dead, embedded } = state
    this.#states.push(state)
    segment.documents.forEach(({ id }, index) => {
      if (dead[segment.documentStarts[index] as number] === 0) this.#documents.set(id, { state, index })
    })
    segment.lengths.forEach((length, passage) => {
      if (dead[passage] !== 0) return
      this.#livePassages++
      this.#liveLength += length
      if (embedded[passage] === 0) this.#unembedded++
    })
  }

  #kill(id: DocumentId): void {
    const found = this.#documents.get(id)
    if (!found) return
    this.#documents.delete(id)
    const { state, index } = found
    const end = state.segment.documentStarts[index + 1] as number
    for (let passage = state.segment.documentStarts[index] as number; passage < end; passage++) {
      state.dead[passage] = 1
      state.deadCount++
      if (state.embedded[passage] === 0) this.#unembedded--
      state.embedded[passage] = 1
      this.#livePassages--
      this.#liveLength -= state.segment.lengths[passage] as number
    }
  }

  /** Passages may have died or got their vectors while the merge ran: the new state takes that over. */
  #replace(merged: readonly SegmentState[], state: SegmentState, newNumbers: readonly Int32Array[]): void {
    merged.forEach((old, i) => {
      newNumbers[i]?.forEach((number, passage) => {
        if (number < 0) return
        state.dead[number] = old.dead[passage] as number
        state.deadCount += old.dead[passage] as number
        state.embedded[number] = old.embedded[passage] as number
      })
    })
    const before = this.#placeSegments()
    this.#states = [...this.#states.filter((old) => !merged.includes(old)), ...(passageCount(state.segment) > 0 ? [state] : [])]
    const after = new Map(this.#placeSegments().map((placed) => [placed.state, placed.base]))
    this.#vectors.renumber((owner) => {
      const place = before.findLast(({ base }) => base <= owner) as PlacedSegment
      const passage = owner - place.base
      const kept = after.get(place.state)
      if (kept !== undefined) return kept + passage
      const number = newNumbers[merged.indexOf(place.state)]?.[passage] ?? -1
      return number < 0 ? -1 : (after.get(state) as number) + number
    })
    state.segment.documents.forEach(({ id }, index) => {
      const known = this.#documents.get(id)
      if (known && merged.includes(known.state)) this.#documents.set(id, { state, index })
    })
  }
}

/** Segments grow by this factor from level to level; as many of one level make one of the next. */
const LEVEL_FACTOR = 4
const SMALLEST_LEVEL = 256
const DEAD_SHARE = 0.25

function chooseMerge(states: readonly SegmentState[]): SegmentState[] {
  const rotten = states.find(({ segment, deadCount }) => deadCount > passageCount(segment) * DEAD_SHARE)
  if (rotten) return [rotten]
  const levels = new Map<number, SegmentState[]>()
  for (const state of states) {
    const level = Math.max(0, Math.floor(Math.log(passageCount(state.segment) / SMALLEST_LEVEL) / Math.log(LEVEL_FACTOR)))
    levels.set(level, [...(levels.get(level) ?? []), state])
  }
  return [...levels.values()].find((sameLevel) => sameLevel.length >= LEVEL_FACTOR) ?? []
}

function describe(segment: Segment, found: { passage: number; score: number; lexical: number; semantic: number }): RetrievedPassage {
  const document = segment.documents[documentOf(segment, found.passage)]
  if (!document) throw new Error('a passage without a document')
  const { id, heading, text } = passageText(segment, found.passage)
  const { score, lexical, semantic } = found
  const { id: document_id, title, uri } = document
  return { passage_id: id as PassageId, document_id, title, uri, heading, text, score, lexical, semantic }
}
