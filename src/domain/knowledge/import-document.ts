import { createHash } from 'node:crypto'
import type { ParsedDocument, ReadResult } from '../../ports/documents.ts'
import type { KnowledgeDocument, KnowledgeLibrary, Passage, PublishResult } from '../../ports/knowledge.ts'
import type { DocumentId } from '../../protocol/ids.ts'
import { newId } from '../new-id.ts'
import { derivePassageId } from './derive-passage-id.ts'
import { resolveDocumentUri } from './resolve-document-uri.ts'
import { type PassageText, splitIntoPassages } from './split-into-passages.ts'

/** Something that can be imported: where it comes from and how to read it. */
export interface DocumentSource {
  /** Its identity: one source is one document, however often it is imported (K8). */
  readonly source: string
  /** Its path below the folder that is imported, e.g. `orders/returns.md`; makes its address when it names none. */
  readonly path: string
  read(): Promise<ReadResult>
}

export interface ImportOptions {
  /** The address below which the documents can be read, e.g. `https://shop.example/help`; null when they can't. */
  readonly siteUrl: string | null
  /** The language of documents that name none, BCP 47. */
  readonly locale: string | null
}

export type ImportOutcome =
  | {
      readonly kind: PublishResult
      readonly document_id: DocumentId
      readonly title: string
      readonly passages: number
      readonly notes: readonly string[]
    }
  | { readonly kind: 'refused'; readonly detail: string }

/** Reads a document and publishes its passages, if they changed. What is refused leaves what was published before. */
export async function importDocument(item: DocumentSource, options: ImportOptions, library: KnowledgeLibrary): Promise<ImportOutcome> {
  const result = await item.read()
  if (result.kind === 'refused') return { kind: 'refused', detail: result.detail }
  const passages = splitIntoPassages(result.document)
  if (passages.length === 0) return { kind: 'refused', detail: 'it has no text to read' }

  const content = describeContent(item, options, result.document)
  const content_hash = hashContent(content, passages)
  const known = await library.findBySource(item.source)
  const id = known?.id ?? newId.document()
  const outcome = { document_id: id, title: content.title, passages: passages.length, notes: result.notes }
  if (known?.content_hash === content_hash) return { kind: 'unchanged', ...outcome }
  const document = { id, source: item.source, ...content, content_hash, passages: identifyPassages(id, passages) }
  return { ...outcome, kind: await library.publish(document) }
}

type Content = Pick<KnowledgeDocument, 'title' | 'uri' | 'locale'>

function describeContent(item: DocumentSource, options: ImportOptions, { title, uri, locale }: ParsedDocument): Content {
  return { title, uri: resolveDocumentUri(uri, item.path, options.siteUrl), locale: locale ?? options.locale }
}

/** Hashes what readers see rather than the file: a new way to read or split publishes exactly the documents that it changes. */
function hashContent({ title, uri, locale }: Content, passages: readonly PassageText[]): string {
  const seen = [title, uri, locale, passages.map(({ heading, text }) => [heading, text])]
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}

function identifyPassages(documentId: DocumentId, passages: readonly PassageText[]): Passage[] {
  const met = new Map<string, number>()
  return passages.map((passage, ordinal) => {
    const content = JSON.stringify([passage.heading, passage.text])
    const repeat = met.get(content) ?? 0
    met.set(content, repeat + 1)
    return { id: derivePassageId(documentId, passage, repeat), ordinal, ...passage }
  })
}
