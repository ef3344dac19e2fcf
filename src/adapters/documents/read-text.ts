import type { ParsedDocument } from '../../ports/documents.ts'

/** What was read of decoded text; `notes` tell what had to be guessed, in words for a person. */
export interface ReadText {
  readonly document: ParsedDocument
  readonly notes: readonly string[]
}
