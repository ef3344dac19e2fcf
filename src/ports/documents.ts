/**
 * A piece of a document as it was read: plain text that a customer could be shown, without markup.
 * Order is reading order; a heading holds for what follows it, up to the next one of its level or above. A heading with
 * an empty text ends the sections of its level and below, as the end of a tab or a folded part does.
 */
export type Block =
  | { readonly kind: 'heading' /** 1 (outermost) to 6. */; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Each item with its marker (`- ` or `1. `); what is nested in an item stands on indented lines of its own. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Each row as `- Header: cell; Header: cell`, so that a row can be read, found and quoted alone. */
  | { readonly kind: 'table'; readonly rows: readonly string[] }
  /** Verbatim, line breaks and indentation included. */
  | { readonly kind: 'code'; readonly text: string }

export interface ParsedDocument {
  readonly title: string
  /** Where the document itself says that it can be read: an absolute http(s) address, or a path below its site; null when it does not say. */
  readonly uri: string | null
  /** BCP 47, as the document says; null when it does not. */
  readonly locale: string | null
  readonly blocks: readonly Block[]
}

/** A file's bytes and its name; the name's ending says how to read it. */
export interface DocumentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type RefusalReason = 'too_large' | 'empty' | 'binary' | 'unsupported_type' | 'unreadable'

export type ReadResult =
  /** `notes` tell what had to be guessed, in words for a person, e.g. the charset. */
  | { readonly kind: 'read'; readonly document: ParsedDocument; readonly notes: readonly string[] }
  /** `detail` says in words what is wrong and, where there is a way, what would be right. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }

/** Reads files of the types that it knows. Never throws for what stands in a file: it is refused with a reason. */
export interface DocumentReader {
  read(file: DocumentFile): Promise<ReadResult>
}
