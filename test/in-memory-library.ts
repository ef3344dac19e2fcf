import type { KnowledgeDocument, KnowledgeLibrary } from '../src/ports/knowledge.ts'

/** A knowledge library that keeps its promises in a map, for tests of what imports into it. */
export class InMemoryLibrary implements KnowledgeLibrary {
  readonly documents = new Map<string, KnowledgeDocument>()
  publishes = 0

  async findBySource(source: string) {
    return this.documents.get(source) ?? null
  }

  async publish(document: KnowledgeDocument) {
    const before = this.documents.get(document.source)
    if (before?.content_hash === document.content_hash) return 'unchanged'
    this.publishes++
    this.documents.set(document.source, before ? { ...document, id: before.id } : document)
    return before ? 'updated' : 'created'
  }

  async remove(source: string) {
    return this.documents.delete(source)
  }

  async sources() {
    return [...this.documents.keys()].toSorted()
  }
}
