import type { Figure } from '../text/figures/figure.ts'
import type { AnalysedSource } from './judge-source.ts'
import type { ReadText } from './judge-text.ts'

/** What a source may call a rate of one: "daily" for "every day", "by the minute" for "per minute". */
const RATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['day', ['daily', 'nightly', 'everyday', 'taglich', 'quotidien', 'quotidienne', 'diario', 'diariamente']],
  ['night', ['nightly']],
  ['week', ['weekly', 'wochentlich', 'hebdomadaire', 'semanal']],
  ['month', ['monthly', 'monatlich', 'mensuel', 'mensuelle', 'mensual']],
  ['year', ['yearly', 'annual', 'annually', 'jahrlich', 'annuel', 'annuelle', 'anual']],
  ['hour', ['hourly', 'stundlich']],
])

/** Shares that have words of their own. */
const SHARES: ReadonlyMap<string, RegExp> = new Map([
  ['50', /^(?:half|halves|halved|halfte|moitie|mitad)$/],
  ['25', /^quarter$/],
  ['100', /^(?:full|fully|whole|entire|entirely|everything)$/],
])

const RATE = /^(?:every|each|per|an?|jeden|jede|pro|chaque|par|cada|al)\b/u

/** J4: "every day" where the source says "daily", "50 %" where it says "half", in a sentence that shares a word with the claim. */
export function isSaidInWords(figure: Figure, read: ReadText, sources: readonly AnalysedSource[]): boolean {
  const { dimension, low, high, unit } = figure
  if (high !== null) return false
  if (low === 'free') return isIncluded(figure, read, sources)
  const isRate = dimension === 'duration' && low === '1' && RATE.test(read.lower.slice(figure.start, figure.end))
  const share = dimension === 'percent' ? SHARES.get(low) : undefined
  if (!isRate && !share) return false
  const rates = RATES.get(unit ?? '') ?? []
  return sources.some(({ sentences }) =>
    sentences.some((sentence) => {
      const isSaid = share
        ? sentence.words.some(({ text }) => share.test(text))
        : rates.some((text) => sentence.index.hasText(text)) ||
          sentence.figures.some(({ per }) => per === unit) ||
          sentence.lower.includes(`by the ${unit}`)
      return isSaid && read.content.some((word) => sentence.wide.has(word))
    }),
  )
}

/** "At no extra charge" of what is included: what holds for the sentence before may be told by "both" or "it". */
function isIncluded(figure: Figure, read: ReadText, sources: readonly AnalysedSource[]): boolean {
  if (!/\b(?:extra|additional|added|further)\b/.test(read.lower.slice(figure.start, figure.end))) return false
  return sources.some(({ sentences }) =>
    sentences.some((sentence, at) => {
      if (!/\b(?:included|includes|inclusive|comes? with|part of)\b/.test(sentence.lower) || /\b(?:not|only)\b|n't\b/.test(sentence.lower))
        return false
      const before = /^(?:both|it|this|they|these|all)\b/.test(sentence.lower.trim()) ? sentences[at - 1]?.index : undefined
      return read.content.some((word) => sentence.wide.has(word) || before?.has(word))
    }),
  )
}

/** The word for a price or an amount said per day, week, month, year: "the daily limit is €10,000". */
export function namesRate(per: string, sentence: ReadText): boolean {
  return RATES.get(per)?.some((text) => sentence.index.hasText(text)) ?? false
}
