import type { DocumentId, PassageId } from '../protocol/ids.ts'

/** A piece of a document as it is retrieved and cited. */
export interface Passage {
  readonly id: PassageId
  /** Its place in the document: 0, 1, 2 … */
  readonly ordinal: number
  /** The headings above it, outermost first, joined by ` › `; null directly under the title. */
  readonly heading: string | null
  readonly text: string
}

/** What the knowledge base holds of one source, as it was last published. */
export interface KnowledgeDocument {
  readonly id: DocumentId
  /** Where it came from, e.g. a path relative to the imported folder; one source is one document, ever. */
  readonly source: string
  readonly title: string
  /** Where a customer can read it; null when it is nowhere on the web. */
  readonly uri: string | null
  readonly locale: string | null
  /** SHA-256 (hex) of the content and of how it was split; equal hashes mean that there is nothing to publish. */
  readonly content_hash: string
  readonly passages: readonly Passage[]
}

/** A change of the knowledge base: the document as it is from this revision on, or its removal. */
export type KnowledgeChange =
  | { readonly revision: number; readonly kind: 'published'; readonly document: KnowledgeDocument }
  | { readonly revision: number; readonly kind: 'removed'; readonly document_id: DocumentId }

export type PublishResult = 'created' | 'updated' | 'unchanged'

/** What importing needs of the store. */
export interface KnowledgeLibrary {
  /** The id and hash of what was published from this source, or null. */
  findBySource(source: string): Promise<{ readonly id: DocumentId; readonly content_hash: string } | null>
  /** Replaces everything published from `document.source` in one transaction: readers see the old or the new document, never a mixture. */
  publish(document: KnowledgeDocument): Promise<PublishResult>
  /** Takes a document out of the knowledge base; false when there is none of this source. */
  remove(source: string): Promise<boolean>
  /** The sources of everything that is published now, in the order of their names. */
  sources(): Promise<string[]>
}

/** What the read model needs of the store. */
export interface KnowledgeFeed {
  /** The newest revision; 0 for an empty knowledge base. Grows by one with each publish or removal. */
  revision(): Promise<number>
  /** Changes after `revision`, oldest first, at most `limit`; a document that changed twice comes once, at its newest revision. */
  changesAfter(revision: number, limit: number): Promise<KnowledgeChange[]>
  /** Stored vectors by key (see `saveVectors`), for the keys that have one. */
  vectors(embedderVersion: string, keys: readonly string[]): Promise<Map<string, Uint8Array>>
  /** Keeps vectors so that an unchanged passage is never embedded twice. `key` is a hash of the embedded text; `data` is the embedder adapter's own encoding. */
  saveVectors(embedderVersion: string, vectors: readonly { readonly key: string; readonly data: Uint8Array }[]): Promise<void>
}
