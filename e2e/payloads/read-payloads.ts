import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ownPayloads } from './own-payloads.ts'

/** Public lists of payloads, where a machine has them; the project's own stand beside. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/data/guardrails')

/** What may be no message: nothing to see in it, or more than the server takes. */
const isMessage = (text: string) => text.trim() !== '' && Buffer.byteLength(text) <= 65_536

/**
 * All payloads, each once: ours, and every string of the public lists when they are there: each line and the whole of
 * each text, each field of each JSON record.
 */
export function readPayloads(): string[] {
  const files = globSync('**/*.{txt,md,csv,json}', { cwd: FOLDER })
  const found = files.flatMap((file) => {
    const text = readFileSync(resolve(FOLDER, file), 'utf8')
    return file.endsWith('.json') ? stringsOf(JSON.parse(text)) : [text, ...text.split(/\r?\n/)]
  })
  return [...new Set([...ownPayloads, ...found].filter(isMessage))]
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}
