import type { KnowledgeChange, KnowledgeDocument, KnowledgeFeed, KnowledgeLibrary, PublishResult } from '../src/ports/knowledge.ts'

/** The knowledge part of a store without a database. */
export class InMemoryKnowledge implements KnowledgeLibrary, KnowledgeFeed {
  readonly #changes = new Map<string, KnowledgeChange>()
  readonly #vectors = new Map<string, Uint8Array>()
  #revision = 0
  /** When set, every read fails with it. */
  fault: Error | null = null

  get savedVectors(): number {
    return this.#vectors.size
  }

  async findBySource(source: string) {
    const found = this.#published().find((document) => document.source === source)
    return found ? { id: found.id, content_hash: found.content_hash } : null
  }

  async publish(document: KnowledgeDocument): Promise<PublishResult> {
    const before = await this.findBySource(document.source)
    if (before?.content_hash === document.content_hash) return 'unchanged'
    const id = before?.id ?? document.id
    this.#changes.set(id, { kind: 'published', revision: ++this.#revision, document: { ...document, id } })
    return before ? 'updated' : 'created'
  }

  async remove(source: string): Promise<boolean> {
    const found = await this.findBySource(source)
    if (found) this.#changes.set(found.id, { kind: 'removed', revision: ++this.#revision, document_id: found.id })
    return found !== null
  }

  async sources(): Promise<string[]> {
    return this.#published().map(({ source }) => source)
  }

  async revision(): Promise<number> {
    if (this.fault) throw this.fault
    return this.#revision
  }

  async changesAfter(revision: number, limit: number): Promise<KnowledgeChange[]> {
    if (this.fault) throw this.fault
    const later = [...this.#changes.values()].filter((change) => change.revision > revision)
    return later.sort((a, b) => a.revision - b.revision).slice(0, limit)
  }

  async vectors(embedderVersion: string, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
    return new Map(
      keys.flatMap((key) => {
        const data = this.#vectors.get(`${embedderVersion} ${key}`)
        return data ? [[key, data] as const] : []
      }),
    )
  }

  async saveVectors(embedderVersion: string, vectors: readonly { key: string; data: Uint8Array }[]): Promise<void> {
    for (const { key, data } of vectors) this.#vectors.set(`${embedderVersion} ${key}`, data)
  }

  #published(): KnowledgeDocument[] {
    return [...this.#changes.values()].flatMap((change) => (change.kind === 'published' ? [change.document] : []))
  }
}
