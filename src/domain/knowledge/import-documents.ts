import type { KnowledgeLibrary } from '../../ports/knowledge.ts'
import { type DocumentSource, type ImportOptions, type ImportOutcome, importDocument } from './import-document.ts'

export interface ImportedDocument {
  readonly source: string
  readonly outcome: ImportOutcome
}

/** So many documents are on their way at once: while one waits for its commit, the next are read, and they commit together. */
const DOCUMENTS_AT_ONCE = 16

/**
 * Imports documents, each in a transaction of its own. Once `stop` is aborted no further document begins; those that
 * have begun are finished, and importing the same again goes on where this ended. A fault ends the import in the same way.
 */
export async function importDocuments(
  items: AsyncIterable<DocumentSource>,
  options: ImportOptions,
  library: KnowledgeLibrary,
  onImported: (imported: ImportedDocument) => void,
  stop: AbortSignal,
): Promise<void> {
  const running = new Set<Promise<void>>()
  let failure: { readonly cause: unknown } | null = null
  for await (const item of items) {
    if (stop.aborted || failure) break
    const task = importDocument(item, options, library)
      .then((outcome) => onImported({ source: item.source, outcome }))
      .catch((cause: unknown) => {
        failure ??= { cause }
      })
      .finally(() => running.delete(task))
    running.add(task)
    if (running.size >= DOCUMENTS_AT_ONCE) await Promise.race(running)
  }
  await Promise.all(running)
  const failed = failure as { readonly cause: unknown } | null
  if (failed) throw failed.cause
}
