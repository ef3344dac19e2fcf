import type { Embedder } from '../../../ports/embedder.ts'
import type { KnowledgeDocument } from '../../../ports/knowledge.ts'
import type { RetrievalResult, RetrievedPassage } from '../../../ports/retrieval.ts'
import type { DocumentId, PassageId } from '../../../protocol/ids.ts'
import { SegmentBuilder } from './build-segment.ts'
import { closeness } from './cosine-scale.ts'
import { fuseScores, localeFactor } from './fuse-scores.ts'
import { mergeSegments } from './merge-segments.ts'
import { cutWindows } from './passage-windows.ts'
import { expectedCloseness, rankPassages } from './rank-passages.ts'
import { parseWordQuery, scoreWords } from './score-words.ts'
import { documentOf, newState, passageCount, passageText, type SegmentState } from './segment.ts'
import { SegmentList } from './segment-list.ts'
import { suggestSpellings } from './suggest-spellings.ts'
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

/** What the index needs to know of the embedder. */
export type VectorTraits = Pick<Embedder, 'windowWords' | 'isCalibrated'>

/** So many of the best passages are scored again with exact cosines. */
const RESCORED = 60

/**
 * The passages of the published documents, searchable by words (BM25) and by meaning (exact vector scan). It knows no
 * thread, clock or file: what takes long is a generator that the caller steps through as it has time.
 */
export class PassageIndex {
  readonly #traits: VectorTraits
  readonly #vectors = new VectorTable()
  readonly #list = new SegmentList()
  /** Scores of the search that runs, by passage number; kept between searches to spare the allocation. */
  #words = new Float32Array(0)
  #cosines = new Float32Array(0)
  #bestRows = new Int32Array(0)

  constructor(traits: VectorTraits) {
    this.#traits = traits
  }

  get passages(): number {
    return this.#list.live
  }

  get unembedded(): number {
    return this.#list.unembedded
  }

  /**
   * Puts documents into the index, in place of what it held of them, and takes others out. Searches see nothing of it
   * until the last step, and all of it then.
   */
  *publish(documents: readonly KnowledgeDocument[], removed: readonly DocumentId[] = []): Generator<void> {
    const builder = new SegmentBuilder()
    for (const document of documents) yield* builder.add(document)
    const segment = builder.finish()
    for (const id of removed) this.#list.kill(id)
    for (const { id } of documents) this.#list.kill(id)
    if (passageCount(segment) > 0) this.#list.add(newState(segment))
  }

  /** One merge of small segments, or of one with many dead passages, when it is due. Answers whether anything was done. */
  *merge(): Generator<void, boolean> {
    const due = this.#list.dueForMerge()
    if (due.length === 0) return false
    const { segment, newNumbers } = yield* mergeSegments(due)
    const renumbered = this.#list.replace(due, newState(segment), newNumbers)
    this.#vectors.renumber(renumbered)
    return true
  }

  search({ text, vector, limit, locale }: IndexQuery): RetrievalResult {
    const { segments, live, meanLength } = this.#list
    this.#clearScores()
    const { full, terms } = scoreWords(parseWordQuery(text), segments, { passages: live, meanLength }, this.#words)
    if (vector) this.#vectors.scan(vector, this.#cosines, this.#bestRows)
    const scores = { words: this.#words, cosines: this.#cosines }
    const { isCalibrated } = this.#traits
    const count = Math.max(limit, RESCORED)
    const { mostWords, scale, closest, numbers } = rankPassages(segments, scores, { count, locale, isCalibrated })
    const passages = numbers.map((number) => {
      const words = this.#words[number] as number
      const row = this.#bestRows[number] as number
      const share = mostWords > 0 ? words / mostWords : 0
      const cosine = vector && row >= 0 ? this.#vectors.cosine(row, vector) : null
      const { locale: language, ...passage } = this.#describe(number)
      const meaning = cosine === null ? expectedCloseness(share, closest) : closeness(cosine, scale)
      const score = fuseScores(share, meaning) * localeFactor(locale, language)
      const lexical = full > 0 ? Math.min(1, words / full) : 0
      return { ...passage, score, lexical, semantic: isCalibrated ? cosine : null }
    })
    return { passages: passages.sort((a, b) => b.score - a.score).slice(0, limit), terms: suggestSpellings(text, terms, segments) }
  }

  /** Up to `limit` passages that wait for their vectors. */
  takeUnembedded(limit: number): UnembeddedPassage[] {
    const taken: UnembeddedPassage[] = []
    for (const passage of this.waiting()) {
      if (taken.length === limit) break
      taken.push(passage)
    }
    return taken
  }

  /** The passages that wait for their vectors. A publish may go on between two steps; a merge may not. */
  *waiting(): Generator<UnembeddedPassage, void, undefined> {
    for (const { state } of this.#list.segments) {
      const { segment, embedded } = state
      for (let passage = embedded.indexOf(0); passage >= 0; passage = embedded.indexOf(0, passage + 1)) {
        const { heading, text } = passageText(segment, passage)
        const { title } = documentOf(segment, passage)
        yield { windows: cutWindows(title, heading, text, this.#traits.windowWords), place: { state, passage } }
      }
    }
  }

  /** True when `data` is a vector of the length that this index holds; the first vector decides which that is. */
  acceptsVector(data: Uint8Array): boolean {
    return this.#vectors.accepts(data)
  }

  /** True when a question of this vector can be compared with the passages. */
  acceptsQuestion(vector: Float32Array): boolean {
    return this.#vectors.matches(vector.length)
  }

  /** Gives a passage the vectors of its windows (`encodeVector`). A passage that has moved or gone meanwhile is left alone. */
  addVectors({ state, passage }: UnembeddedPassage['place'], vectors: readonly Uint8Array[]): void {
    const placed = this.#list.segments.find((segment) => segment.state === state)
    if (!placed || state.embedded[passage] !== 0) return
    for (const data of vectors) this.#vectors.add(placed.base + passage, data)
    this.#list.markEmbedded(state, passage)
  }

  /** The index as it is now. A publish may go on while the parts are written; a merge or new vectors may not. */
  parts(): IndexParts {
    return {
      segments: this.#list.segments.map(({ state: { segment, dead, embedded } }) => ({
        segment,
        dead: dead.slice(),
        embedded: embedded.slice(),
      })),
      vectors: this.#vectors.columns(),
    }
  }

  /** Fills an empty index with what `parts` gave, and keeps these arrays as its own. */
  restore({ segments, vectors }: IndexParts): void {
    for (const { segment, dead, embedded } of segments) {
      this.#list.add({ segment, dead, embedded, deadCount: dead.reduce((sum, flag) => sum + flag, 0) })
    }
    this.#vectors.restore(vectors)
  }

  #clearScores(): void {
    const { total } = this.#list
    if (this.#words.length < total) {
      const capacity = Math.ceil(total * 1.25)
      this.#words = new Float32Array(capacity)
      this.#cosines = new Float32Array(capacity)
      this.#bestRows = new Int32Array(capacity)
    }
    this.#words.fill(0, 0, total)
    this.#cosines.fill(NO_VECTOR, 0, total)
    this.#bestRows.fill(-1, 0, total)
  }

  #describe(number: number): Omit<RetrievedPassage, 'score' | 'lexical' | 'semantic'> & { locale: string | null } {
    const { state, base } = this.#list.locate(number)
    const { id: document_id, title, uri, locale } = documentOf(state.segment, number - base)
    const { id, heading, text } = passageText(state.segment, number - base)
    return { passage_id: id as PassageId, document_id, title, uri, heading, text, locale }
  }
}
