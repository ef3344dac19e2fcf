import { meaningNames } from '../src/domain/knowledge/read-question.ts'
import { findWords } from '../src/domain/text/find-words.ts'
import { foldText } from '../src/domain/text/fold-text.ts'

/** What of a long expert answer is looked for: its beginning, where the answer stands; the rest is courtesy and links. */
const WORDS = 60

/**
 * What an expert's answer tells that the question did not: its content words by meaning (see `meaningNames`), figures and codes among them;
 * links are left out. The simplest measure that tells a good excerpt from a poor one.
 */
export function expertFacts(answer: string, question: string): string[] {
  const plain = answer.replaceAll(/\(?https?:\/\/\S+/g, ' ')
  const begin = findWords(plain).slice(0, WORDS)
  const asked = new Set(meaningNames(question))
  return meaningNames(begin.map((word) => word.text).join(' ')).filter((name) => !asked.has(name))
}

/** Which share of the facts the reply tells: 0–1; 1 when there are none. */
export function shareOfFacts(reply: string, facts: readonly string[]): number {
  if (facts.length === 0) return 1
  const folded = foldText(reply).text.toLowerCase()
  const names = new Set(meaningNames(folded))
  const plain = folded.replaceAll(/\s*\[\d+\]/g, '')
  const told = facts.filter((fact) => names.has(fact) || plain.includes(foldText(fact).text.toLowerCase()))
  return told.length / facts.length
}
