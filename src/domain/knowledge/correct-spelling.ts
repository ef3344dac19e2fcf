import type { QueryTerm } from '../../ports/retrieval.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { findWords, stemWord } from '../text/find-words.ts'
import { isFunctionWord } from '../text/stop-words.ts'
import { isEnglishWord } from '../text/word-meanings.ts'

/**
 * The question with the words of the knowledge base in place of their misspellings, as the `terms` of a search for it
 * suggest; null when there is nothing to correct. A word that English has is meant as it stands (`shopping` is no `shipping`),
 * and so is a name. Questions that are told to be in another language come back unchanged: which words it has, nobody here knows.
 */
export function correctSpelling(question: string, terms: readonly QueryTerm[]): string | null {
  const suggestions = new Map(terms.flatMap(({ stem, suggestion }) => (suggestion === undefined ? [] : [[stem, suggestion] as const])))
  if (suggestions.size === 0 || (detectLanguage(question) ?? 'en') !== 'en') return null
  let corrected = ''
  let at = 0
  for (const { text, start, end } of findWords(question)) {
    const suggestion = suggestions.get(stemWord(text))
    if (suggestion === undefined || isFunctionWord(text) || isEnglishWord(text) || isName(question, start, end)) continue
    corrected += question.slice(at, start) + suggestion
    at = end
  }
  return at === 0 ? null : corrected + question.slice(at)
}

/** `MSSQL` and `iPhone` anywhere, `Sonos` within a sentence; in a text all in capitals nothing tells a name. */
function isName(text: string, start: number, end: number): boolean {
  if (text === text.toUpperCase()) return false
  const opens = /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 3), start))
  return /\p{Lu}/u.test(text.slice(opens ? start + 1 : start, end))
}
