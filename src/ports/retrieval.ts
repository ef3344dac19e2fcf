import type { DocumentId, PassageId } from '../protocol/ids.ts'

/** A passage as the turn sees it: what can be quoted, where it stands, and how well it fits the question. */
export interface RetrievedPassage {
  readonly passage_id: PassageId
  readonly document_id: DocumentId
  /** The document's title. */
  readonly title: string
  readonly uri: string | null
  /** The headings above the passage, outermost first, joined by ` › `; null directly under the title. */
  readonly heading: string | null
  /** The passage's text, verbatim from the document: what citations quote. */
  readonly text: string
  /** The fused score by which passages are ordered: 0–1, comparable within one result only. */
  readonly score: number
  /** BM25 divided by the score that a passage would get which holds every query term: 0–1, comparable across questions. */
  readonly lexical: number
  /**
   * Cosine between the question and the passage's best window: −1–1, comparable across questions. Null while it has no
   * vector, when the search went by words alone, and when the embedder's cosines are on a scale that was not measured.
   */
  readonly semantic: number | null
}

/** One stemmed word of the question and how much it tells, by its rarity in this knowledge base. */
export interface QueryTerm {
  readonly stem: string
  /** Okapi inverse document frequency, over passages; rare words weigh more. */
  readonly idf: number
  /** In how many passages the word stands; 0 when the knowledge base does not know it. */
  readonly passages: number
  /** The word of the knowledge base, as it is written there but lower-cased, that an unknown one may be a misspelling of. */
  readonly suggestion?: string
}

export interface RetrievalResult {
  readonly passages: readonly RetrievedPassage[]
  readonly terms: readonly QueryTerm[]
}

export interface RetrievalQuery {
  readonly text: string
  readonly limit: number
  /** Prefers documents in this language (BCP 47) or without one. */
  readonly locale?: string | undefined
}

export interface RetrievalStatus {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly passages: number
  /** How many passages wait for their vector; they are found by their words meanwhile. */
  readonly unembedded: number
  /** Searches that had to go by words alone because the embedder failed, since the start. */
  readonly wordSearches: number
  /** While another embedder's vectors are made: searches go by those of the one before until all are there. */
  readonly reindexing?: {
    /** As the settings name it. */
    readonly embedder: string
    readonly passages: number
    readonly unembedded: number
  }
  /** What is wrong, in words; nothing when all is well. */
  readonly detail?: string
}

/**
 * The read model over the published passages. It follows the store, can be thrown away and rebuilt from it at any
 * time, and never blocks the caller's event loop for more than 10 ms. The turn and `/api/chat/search` reach it through
 * `searchQuestion`.
 */
export interface Retrieval {
  search(query: RetrievalQuery): Promise<RetrievalResult>
  /** A hint that knowledge changed; a published document is found within a second of it. Lost hints cost latency only. */
  refresh(): void
  status(): RetrievalStatus
  /** Resolves when the index has caught up with what the store held when this was called (words, not yet vectors). */
  settled(): Promise<void>
  close(): Promise<void>
}
