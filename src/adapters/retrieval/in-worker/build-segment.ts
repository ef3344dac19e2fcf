import type { KnowledgeDocument, Passage } from '../../../ports/knowledge.ts'
import { type ExtractedTerms, extractTerms } from './extract-terms.ts'
import { type IndexedDocument, type Segment, WEIGHT_STEPS } from './segment.ts'
import { StringColumn, StringColumnWriter } from './string-column.ts'

/** A word of the title, or of a heading, counts as often as this many in the text. Chosen on wixqa: docs/retrieval.md. */
const TITLE_WEIGHT = 3
const HEADING_WEIGHT = 2
const HEAVIEST = 255

/** Collects documents into a segment. Long work comes in steps: `add` yields after each passage. */
export class SegmentBuilder {
  readonly #documents: IndexedDocument[] = []
  readonly #documentStarts: number[] = [0]
  readonly #passages = new StringColumnWriter()
  readonly #lengths: number[] = []
  /** For each term the passages that hold it and the weights there, alternating. */
  readonly #postings = new Map<string, number[]>()

  get passageCount(): number {
    return this.#lengths.length
  }

  *add(document: KnowledgeDocument): Generator<void> {
    if (document.passages.length === 0) return
    const title = extractTerms(document.title)
    for (const passage of document.passages) {
      this.#addPassage(title, passage)
      yield
    }
    const { id, title: text, uri, locale } = document
    this.#documents.push({ id, title: text, uri, locale })
    this.#documentStarts.push(this.#lengths.length)
  }

  finish(): Segment {
    const terms = [...this.#postings.keys()].sort()
    const postingStarts = new Uint32Array(terms.length + 1)
    const lists = terms.map((term) => this.#postings.get(term) ?? [])
    lists.forEach((list, index) => {
      postingStarts[index + 1] = (postingStarts[index] as number) + list.length / 2
    })
    const postings = new Uint32Array(postingStarts.at(-1) as number)
    const weights = new Uint8Array(postings.length)
    let to = 0
    for (const list of lists) {
      for (let i = 0; i < list.length; i += 2) {
        postings[to] = list[i] as number
        weights[to++] = list[i + 1] as number
      }
    }
    return {
      documents: this.#documents,
      documentStarts: Uint32Array.from(this.#documentStarts),
      passages: this.#passages.finish(),
      lengths: Uint32Array.from(this.#lengths),
      terms: StringColumn.from(terms),
      postingStarts,
      postings,
      weights,
    }
  }

  #addPassage(title: ExtractedTerms, { id, heading, text }: Passage): void {
    const passage = this.#lengths.length
    const weights = new Map<string, number>()
    let length = 0
    const count = ({ words, spellings, meanings }: ExtractedTerms, weight: number): void => {
      for (const terms of [words, spellings, meanings]) for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight)
      length += words.length + spellings.length
    }
    count(title, TITLE_WEIGHT)
    if (heading !== null) count(extractTerms(heading), HEADING_WEIGHT)
    count(extractTerms(text), 1)
    for (const [term, weight] of weights) this.#post(term, passage, Math.min(HEAVIEST, Math.round(weight * WEIGHT_STEPS)))
    this.#lengths.push(length)
    this.#passages.push(id)
    this.#passages.push(heading ?? '')
    this.#passages.push(text)
  }

  #post(term: string, passage: number, weight: number): void {
    const list = this.#postings.get(term)
    if (list) list.push(passage, weight)
    else this.#postings.set(term, [passage, weight])
  }
}
