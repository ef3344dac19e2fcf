import type { Figure } from '../text/figures/figure.ts'
import type { AnalysedSource } from './judge-source.ts'
import { clauseWords, type ReadText } from './judge-text.ts'
import type { JudgedWord } from './judge-words.ts'

/** What a figure is said of. */
export interface Subject {
  readonly words: readonly JudgedWord[]
  /** How much each word tells: 1 over the number of source sentences that hold it; 0 for words that no source holds. */
  readonly weights: readonly number[]
  /** Whether these are the words of the figure's own clause; where it has none, they are those of the whole sentence. */
  readonly isOwn: boolean
  /** Whether these are the words that open the sentence. */
  readonly isOpening?: boolean
}

export function subjectOf(read: ReadText, figure: Figure, sources: readonly AnalysedSource[]): Subject {
  const near = clauseWords(read, figure).filter((word) => !isBeyondAnother(word, figure, read))
  if (near.length === 0 && isSetAgainst(figure, read)) return { words: [], weights: [], isOwn: false }
  const words = near.length > 0 ? near : lineWords(read, figure)
  return { words, weights: rarity(words, sources), isOwn: near.length > 0 }
}

/** The words of a figure's own line of a list, or of the whole sentence where there are none. */
function lineWords(read: ReadText, figure: Figure): readonly JudgedWord[] {
  const { text } = read.folded
  if (SETS_AGAINST.test(text.slice(figure.end, figure.end + 25))) return read.content.filter((word) => word.end <= figure.start)
  const from = text.lastIndexOf('\n', figure.start)
  const to = text.indexOf('\n', figure.end)
  if (from === -1 && to === -1) return read.content
  const words = read.content.filter((word) => word.start > from && (to === -1 || word.end <= to))
  return words.length > 0 ? words : read.content
}

const SETS_AGAINST = /^\s*(?:instead of|compared (?:to|with)|versus|vs\.?|rather than|as opposed to)\b/i
const SET_AGAINST = /\b(?:instead of|compared (?:to|with)|versus|vs\.?|rather than|than|as opposed to)\s*$/

/** "$49 instead of $12": the second is judged with the comparison (J11). */
function isSetAgainst(figure: Figure, read: ReadText): boolean {
  return SET_AGAINST.test(read.lower.slice(Math.max(0, figure.start - 25), figure.start))
}

/** "6 options with 100 choices each": words that another figure of its kind parts from this one belong to that one. */
function isBeyondAnother(word: JudgedWord, figure: Figure, read: ReadText): boolean {
  return read.figures.some(
    (other) =>
      other !== figure &&
      other.dimension === figure.dimension &&
      (word.start >= other.end ? other.start >= figure.end : word.end <= other.start && other.end <= figure.start),
  )
}

/** "On the Starter plan, …": what opens the sentence and has no verb of its own is what the figure is said of. */
export function openingOf(read: ReadText, figure: Figure): ((sources: readonly AnalysedSource[]) => Subject) | null {
  const end = OPENING.exec(read.lower)?.[0].length ?? 0
  if (end === 0 || figure.start < end) return null
  const words = read.content.filter((word) => word.end <= end)
  return words.length === 0 ? null : (sources) => ({ words, weights: rarity(words, sources), isOwn: false, isOpening: true })
}

const OPENING = /^\W*(?:on|with|for|in|at|under|during|auf|bei|mit|für|avec|pour|con|en)\b[^,.;:]{2,50},/u

/** How much each word tells: 1 over the number of sentences and headings that hold it, 0 where none does. */
export function rarity(words: readonly JudgedWord[], sources: readonly AnalysedSource[]): number[] {
  return words.map((word) => {
    let count = 0
    for (const source of sources) {
      if (source.index.has(word)) count += source.sentencesWith(word).length + (source.headingIndex.has(word) ? 1 : 0)
    }
    return count === 0 ? 0 : 1 / count
  })
}
