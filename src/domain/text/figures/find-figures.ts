import type { Token } from '../find-tokens.ts'
import type { DraftFigure, Figure } from './figure.ts'
import { readBound } from './figure-bounds.ts'
import { isRateOf, readRate } from './figure-rates.ts'
import { joinRanges, shareUnits } from './join-figures.ts'
import { readFigure } from './read-figure.ts'

/** Every figure among the tokens of a text, in order. `language` (ISO 639-1) tells whose number words are read. */
export function findFigures(tokens: readonly Token[], language: string): Figure[] {
  const figures: DraftFigure[] = []
  for (let i = 0; i < tokens.length; ) {
    const figure = readFigure(tokens, i, language)
    if (figure && isRateOf(figures.at(-1), figure, tokens)) i = figure.last + 1
    else if (figure) {
      figures.push(figure)
      i = figure.last + 1
    } else i++
  }
  const joined = joinRanges(figures, tokens)
  for (const figure of joined) readRate(tokens, figure)
  shareUnits(joined, tokens)
  for (const figure of joined) figure.bound = figure.bound ?? readBound(tokens, figure)
  return joined
}
