import type { ParsedDocument } from '../../ports/documents.ts'
import { collectSections } from './collect-sections.ts'
import { fitSection } from './fit-section.ts'
import { mergeTinyPassages } from './merge-tiny-passages.ts'

/** A passage before it has an id: the headings above it and its text. */
export interface PassageText {
  /** Outermost first, joined by ` › `; null directly under the title. */
  readonly heading: string | null
  readonly text: string
}

/**
 * Splits a document along its headings into passages of about 60–180 words that can each be found, read and quoted alone.
 * The same document always gives the same passages. Rules K1–K7: docs/spec/knowledge.md.
 */
export function splitIntoPassages(document: Pick<ParsedDocument, 'title' | 'blocks'>): PassageText[] {
  const fitted = collectSections(document.blocks, document.title).flatMap(fitSection)
  return mergeTinyPassages(fitted).map(({ path, text }) => ({ heading: path.length > 0 ? path.join(' › ') : null, text }))
}
