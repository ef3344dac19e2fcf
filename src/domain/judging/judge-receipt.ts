import type { Figure } from '../text/figures/figure.ts'
import { MeaningIndex } from '../text/word-meanings.ts'
import type { Action } from './judge-actions.ts'
import type { Given } from './judge-evidence.ts'
import { judgeLinksOf } from './judge-links.ts'
import { findNames } from './judge-names.ts'
import type { AnalysedSource } from './judge-source.ts'
import type { ReadText, SourceSentence } from './judge-text.ts'
import type { UnsupportedReason, Verdict } from './judge-verdict.ts'
import { WordIndex } from './judge-words.ts'

/** A rule of the house that a source states in the same words ("we will email you a link") promises nothing new. */
export function isToldBySource(read: ReadText, cited: readonly AnalysedSource[]): boolean {
  if (cited.length === 0 || /\b(?:i|i'll|i've|i'm|me|my|ich|je|j'ai|he|yo)\b/.test(read.lower)) return false
  return read.actions.every((action) => cited.some((source) => source.sentences.some((sentence) => tells(sentence, action, read))))
}

/** The source's sentence reports or promises the same, or states as a habit ("we send a link") what is promised. */
function tells(sentence: SourceSentence, action: Action, read: ReadText): boolean {
  if (sentence.actions.some((told) => told.verb === action.verb && told.isPromise === action.isPromise)) return true
  if (!action.isPromise) return false
  const verb = read.words.find((word) => word.text === action.verb)
  if (verb === undefined || !(OURS.some((text) => sentence.index.hasText(text)) || PASSIVE.test(sentence.lower))) return false
  if (INFORMS.test(action.verb))
    return /\b(?:let you know|tell you|inform|notif|hear from us|informed|e-?mail|text|alert|message)/.test(sentence.lower)
  if (sentence.index.hasForm(verb) || verb.keys.some((key) => key.startsWith('=') && sentence.index.hasText(key))) return true
  return sentence.language === 'en' && new MeaningIndex(sentence.content.map(({ text }) => text)).has(verb.text)
}

const OURS = ['we', 'us', 'our', 'team', 'support', 'carrier', 'staff']
/** "Your parcel is sent", "are kept": the house does it. */
const PASSIVE = /\b(?:is|are|will be|gets?) (?:\p{L}+ )?\p{L}+(?:ed|en|nt|pt)\b/u
const INFORMS = /^(?:let|inform|notify|notified|keep|tell|update|alert)$/

/** J9: an action is told only by a receipt of this turn that names it, with every figure and name. */
export function judgeByReceipt(read: ReadText, given: Given): Verdict {
  const unsupported: Verdict = { kind: 'unsupported', reasons: read.actions.map(({ verb }) => ({ code: 'action', value: verb })) }
  if (given.receiptSources.length === 0) return unsupported
  const receipts = given.receiptSources
  const index = new WordIndex([...given.receipts, ...given.customer].flatMap((text) => text.words))
  const verbs = read.words.filter((word) => read.actions.some(({ verb }) => verb === word.text))
  const isDone = verbs.length > 0 && verbs.every((verb) => receipts.some((receipt) => receipt.index.has(verb)))
  const isKnown = (figure: Figure) =>
    [...given.receipts, ...given.customer].some((text) =>
      text.figures.some((other) => other.dimension === figure.dimension && other.low === figure.low && other.high === figure.high),
    )
  const reasons: UnsupportedReason[] = [
    ...read.figures
      .filter((figure) => !isKnown(figure))
      .map((figure) => ({ code: 'figure', value: read.folded.text.slice(figure.start, figure.end) }) as const),
    ...judgeLinksOf(read, [], given),
    ...findNames(read)
      .filter((word) => !index.hasForm(word))
      .map((word) => ({ code: 'name', value: word.raw }) as const),
  ]
  const carried = read.content.filter((word) => index.has(word)).length
  if (!isDone || carried * 2 < read.content.length) return unsupported
  return reasons.length > 0 ? { kind: 'unsupported', reasons } : { kind: 'supported', quotes: [] }
}
