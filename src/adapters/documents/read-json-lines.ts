import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ReadResult } from '../../ports/documents.ts'
import { cleanText } from './decode-text.ts'
import { languageTag, titleFromFileName } from './document-names.ts'
import { titledTextBlocks } from './read-plain-text.ts'

export interface JsonRecord {
  /** The record's `id`, or its line number when it has none. */
  readonly id: string
  readonly result: ReadResult
}

/** The documents of a file with one JSON object a line: `{id, title, text, url?, lang?}`. What is none of this is refused line by line. */
export async function* readJsonLines(file: string): AsyncGenerator<JsonRecord> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') yield readRecord(line, number)
  }
}

function readRecord(line: string, number: number): JsonRecord {
  const record = parseObject(line)
  const field = (name: string) => (typeof record?.[name] === 'string' ? cleanText(record[name]).trim() : '')
  const id = typeof record?.id === 'number' ? String(record.id) : field('id') || `line-${number}`
  const refuse = (detail: string): JsonRecord => ({
    id,
    result: { kind: 'refused', reason: 'unreadable', detail: `line ${number}: ${detail}` },
  })
  if (!record) return refuse('not a JSON object')
  if (field('text') === '') return refuse('no "text"')
  const title = field('title') || titleFromFileName(id)
  const blocks = titledTextBlocks(field('text'), title)
  const document = { title, uri: field('url') || null, locale: languageTag(field('lang')), blocks }
  return { id, result: { kind: 'read', document, notes: [] } }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
