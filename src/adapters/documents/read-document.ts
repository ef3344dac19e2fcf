import type { DocumentFile, DocumentReader, ReadResult, RefusalReason } from '../../ports/documents.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { HostileHtml } from './parse-html.ts'
import { declaredCharset, readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'
import type { ReadText } from './read-text.ts'

/** Larger files are refused: a help page is some kilobytes. */
export const DOCUMENT_LIMIT_BYTES = 10 * 1024 * 1024

type Format = 'markdown' | 'mdx' | 'html' | 'text'

const FORMATS = new Map<string, Format>([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mdx', 'mdx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
])

/** Why a file of this name and size (bytes) is refused whatever stands in it; null when it can be opened. */
export function refuseUnopened(name: string, size: number, limitBytes = DOCUMENT_LIMIT_BYTES): ReadResult | null {
  if (!FORMATS.has(fileEnding(name))) {
    return refuse('unsupported_type', `${describeEnding(name)}; markdown, MDX, HTML and plain text files can be read`)
  }
  if (size > limitBytes) return refuse('too_large', `the file has ${megabytes(size)} MB; at most ${megabytes(limitBytes)} MB can be read`)
  return size === 0 ? refuse('empty', 'the file is empty') : null
}

/** Reads markdown, MDX, HTML and plain text files of at most `limitBytes`. */
export function createDocumentReader(limitBytes = DOCUMENT_LIMIT_BYTES): DocumentReader {
  return { read: async (file) => readDocument(file, limitBytes) }
}

function readDocument({ name, bytes }: DocumentFile, limitBytes: number): ReadResult {
  const refusal = refuseUnopened(name, bytes.length, limitBytes)
  if (refusal) return refusal
  const format = FORMATS.get(fileEnding(name)) ?? 'text'
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null)
  if (decoded.kind === 'undecodable') return refuse(decoded.reason, decoded.detail)
  return finish(decoded, () => readText(format, decoded.text, name))
}

function finish(decoded: Extract<DecodedText, { kind: 'decoded' }>, read: () => ReadText): ReadResult {
  try {
    const { document, notes } = read()
    if (document.blocks.length === 0) return refuse('empty', 'the file has no text to read')
    return { kind: 'read', document, notes: decoded.note === null ? notes : [decoded.note, ...notes] }
  } catch (cause) {
    if (cause instanceof HostileHtml) return refuse('unreadable', `the page cannot be read: ${cause.message}`)
    throw cause
  }
}

function readText(format: Format, text: string, name: string): ReadText {
  switch (format) {
    case 'markdown':
      return readMarkdown(text, name, { mdx: false })
    case 'mdx':
      return readMarkdown(text, name, { mdx: true })
    case 'html':
      return readHtml(text, name)
    case 'text':
      return readPlainText(text, name)
  }
}

function refuse(reason: RefusalReason, detail: string): ReadResult {
  return { kind: 'refused', reason, detail }
}

function fileEnding(name: string): string {
  return /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function describeEnding(name: string): string {
  const ending = fileEnding(name)
  return ending === '' ? 'a file without a name ending cannot be read' : `.${ending} files cannot be read yet`
}

function megabytes(bytes: number): string {
  return String(Math.ceil((bytes / (1024 * 1024)) * 10) / 10)
}
