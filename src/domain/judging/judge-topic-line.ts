import { asksOnlyOfKnown } from './judge-courtesy.ts'
import { findNames } from './judge-names.ts'
import type { Evidence } from './judge-sentence.ts'
import { analyseSource } from './judge-source.ts'
import { readText } from './judge-text.ts'
import { WordIndex } from './judge-words.ts'

/**
 * J18: a line that opens a list, a section or a table may name what the sources and the customer speak of. It holds no
 * figure, link, strange name or action; what it says together with its items is judged with each of them.
 */
export function isTopicLine(line: string, evidence: Evidence): boolean {
  const read = readText(line, null)
  if (read.figures.length > 0 || read.actions.length > 0) return false
  if (read.tokens.some((token) => token.kind === 'link' || token.kind === 'email')) return false
  const customer = new WordIndex(evidence.customerWords.flatMap((text) => [...readText(text, null).words]))
  const known = [...evidence.sources.map((source) => analyseSource(source).index), customer]
  if (findNames(read).some((word) => !known.some((index) => index.hasForm(word)))) return false
  return asksOnlyOfKnown(read, known)
}
