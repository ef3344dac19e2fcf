import type { Token } from '../find-tokens.ts'
import type { DraftFigure } from './figure.ts'
import { type Dimension, unitOf } from './figure-units.ts'

const RATE = /^(?:per|a|an|each|every|\/|pro|par|por|im|al|je|le|la|l')$/
const RATED: readonly Dimension[] = ['money', 'percent', 'count', 'size']
const ADVERBS = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['hourly', 'hour'],
  ['taglich', 'day'],
  ['monatlich', 'month'],
  ['jahrlich', 'year'],
  ['täglich', 'day'],
  ['jährlich', 'year'],
])

/** `a month` right behind a price is no figure of its own. */
export function isRateOf(before: DraftFigure | undefined, figure: DraftFigure, tokens: readonly Token[]): boolean {
  if (!before || !RATED.includes(before.dimension) || figure.dimension !== 'duration' || figure.low !== '1' || figure.high !== null)
    return false
  return figure.first - before.last <= 2 && RATE.test(tokens[figure.first]?.text ?? '')
}

/** `per month`, `a year`, `monthly` behind a price belong to it. */
export function readRate(tokens: readonly Token[], figure: DraftFigure): void {
  if (!RATED.includes(figure.dimension)) return
  for (let i = figure.last + 1; i <= figure.last + 2; i++) {
    const word = tokens[i]?.text ?? ''
    const adverb = ADVERBS.get(word)
    const unit = RATE.test(word) ? unitOf(tokens[i + 1]?.text ?? '', false) : undefined
    if (adverb === undefined && unit?.dimension !== 'duration') continue
    figure.per = adverb ?? unit?.unit ?? null
    figure.last = adverb === undefined ? i + 1 : i
    figure.end = tokens[figure.last]?.end ?? figure.end
    return
  }
  // "€15 per stay": what a price is for is a part of it
  const thing = tokens[figure.last + 2]
  if (figure.dimension === 'money' && tokens[figure.last + 1]?.text === 'per' && thing?.kind === 'word') figure.per = thing.text
}
