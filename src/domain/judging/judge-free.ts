import type { Figure } from '../text/figures/figure.ts'
import { textsOf } from './judge-opposites.ts'
import { allWords } from './judge-polarity.ts'
import type { FigurePlace } from './judge-same-figure.ts'
import { clauseWords, type ReadText, type SourceSentence } from './judge-text.ts'
import { WordIndex } from './judge-words.ts'

/**
 * `free returns` is not carried by `free shipping`: what directly follows a `free` stands in its sentence too. Nor is
 * `express shipping is free` by `orders over $50 ship free` beside a sentence that tells other figures of express shipping.
 */
export function isFreeOfSame(figure: Figure, place: FigurePlace, read: ReadText): boolean {
  if (figure.low !== 'free') return true
  // A line break within a sentence parts no clause: what stands alone on its line is free of what is named around it.
  const clause = clauseWords(read, figure)
  const about = clause.length > 0 ? clause : read.content
  const near = about.filter((word) => place.source.index.has(word))
  const said = new WordIndex(place.sentence.statements.flatMap((statement) => (textsOf(statement).has('free') ? allWords(statement) : [])))
  if (said.size > 0 && near.length > 0 && !near.some((word) => said.has(word) || place.source.headingIndex.has(word))) return false
  const { sentence, source } = place
  const strange = about.filter((word) => !sentence.wide.has(word) && !source.headingIndex.has(word))
  if (source.sentences.some((other) => other !== sentence && other.figures.length > 0 && strange.some((word) => other.index.has(word))))
    return false
  if (!sharesIntro(place, read)) return false
  const next = read.content.find((word) => word.start >= figure.end && word.start - figure.end <= 1)
  return next === undefined || place.sentence.wide.has(next)
}

const LIST_ITEM = /^(?:[-*+•▪◦]|\d{1,3}[.)])\s/

/** "As a premium member you get:" belongs to each item of its list: `- free shipping` does not carry "shipping is free" for everyone. */
function sharesIntro({ source, sentence }: FigurePlace, read: ReadText): boolean {
  const isItem = (each: SourceSentence) => LIST_ITEM.test(source.source.text.slice(each.start, each.end))
  if (!isItem(sentence)) return true
  const before = source.sentences.slice(0, source.sentences.indexOf(sentence))
  const intro = before.findLast((each) => !isItem(each))
  if (!intro || !/[:：]\s*$/.test(intro.folded.text)) return true
  return intro.content.length === 0 || read.content.some((word) => intro.index.has(word))
}
