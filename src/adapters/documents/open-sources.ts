import { readFile, stat } from 'node:fs/promises'
import type { DocumentSource } from '../../domain/knowledge/import-document.ts'
import type { DocumentReader, ReadResult } from '../../ports/documents.ts'
import type { FoundFile } from './find-files.ts'
import { refuseUnopened } from './read-document.ts'
import { readJsonLines } from './read-json-lines.ts'

const JSON_LINES = /\.(?:jsonl|ndjson)$/i

/** The documents in files, opened one after the other: one a file, or one a line of a `.jsonl` file. */
export async function* openSources(files: readonly FoundFile[], reader: DocumentReader): AsyncGenerator<DocumentSource> {
  for (const found of files) {
    if (!JSON_LINES.test(found.file)) {
      yield { source: found.source, path: found.path, read: () => readDocumentFile(found, reader) }
      continue
    }
    for await (const { id, result } of readJsonLines(found.file)) {
      yield { source: `${found.source}#${id}`, path: id, read: async () => result }
    }
  }
}

/** Where sources that come from this file lie, when there can be more than one; null for a file that is one document. */
export function recordsPlace(found: FoundFile): string | null {
  return JSON_LINES.test(found.file) ? `${found.source}#` : null
}

async function readDocumentFile({ file }: FoundFile, reader: DocumentReader): Promise<ReadResult> {
  try {
    // Refused by type or size alone: gigabytes of video need not be loaded for that.
    return refuseUnopened(file, (await stat(file)).size) ?? (await reader.read({ name: file, bytes: await readFile(file) }))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
    if (code === null) throw cause
    return { kind: 'refused', reason: 'unreadable', detail: `it cannot be opened (${code})` }
  }
}
