import { detectLanguage } from '../text/detect-language.ts'
import { type Figure, findFigures } from '../text/find-figures.ts'
import { findTokens, type Token } from '../text/find-tokens.ts'
import { type FoldedText, foldText } from '../text/fold-text.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { type Piece, readStatements, type Statement } from './judge-polarity.ts'
import { type JudgedWord, readWords, WordIndex } from './judge-words.ts'

/** A text taken apart for judging: a sentence of the draft or of a source. Offsets are into the folded text. */
export interface ReadText {
  readonly folded: FoldedText
  readonly language: string
  readonly tokens: readonly Token[]
  readonly words: readonly JudgedWord[]
  /** The words that say what it is about, those inside a figure, a link or a code left out. */
  readonly content: readonly JudgedWord[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
}

/** Takes a text apart. `language` (ISO 639-1) is used where the text itself does not tell its language. */
export function readText(text: string, language: string | null): ReadText {
  const folded = foldText(text)
  const spoken = detectLanguage(folded.text) ?? language ?? 'en'
  const tokens = findTokens(folded.text)
  const figures = findFigures(tokens, spoken)
  const words = readWords(tokens, spoken)
  const content = words.filter((word) => word.isContent && !figures.some((figure) => word.start < figure.end && word.end > figure.start))
  return { folded, language: spoken, tokens, words, content, figures, statements: readStatements(piecesOf(tokens, words)) }
}

function piecesOf(tokens: readonly Token[], words: readonly JudgedWord[]): Piece[] {
  const byStart = new Map(words.map((word) => [word.start, word]))
  return tokens
    .filter((token) => token.kind === 'word' || token.kind === 'run' || token.kind === 'sign')
    .map((token) => ({ text: token.text, word: byStart.get(token.start) ?? null }))
}

export interface SourceSentence extends ReadText {
  /** Offsets into the source's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly index: WordIndex
  /** Content words of each figure's own clause, in the order of `figures`. */
  readonly clauses: readonly WordIndex[]
}

/** The content words of a figure's own clause: what stands between the commas and conjunctions around it. */
export function clauseWords(read: ReadText, figure: Figure): JudgedWord[] {
  let from = 0
  let to = Number.POSITIVE_INFINITY
  for (const token of read.tokens) {
    if (token.start >= figure.start && token.end <= figure.end) continue
    if (!CLAUSE_BREAK.test(token.text)) continue
    if (token.end <= figure.start) from = token.end
    else if (token.start >= figure.end) {
      to = token.start
      break
    }
  }
  return read.content.filter((word) => word.start >= from && word.end <= to)
}

const CLAUSE_BREAK =
  /^(?:[,;:—()|.!?，；]|and|but|or|while|whereas|und|oder|aber|während|et|ou|mais|tandis|y|o|pero|mientras|e|ma|en|maar)$/u

/** The sentences of a source, each taken apart. */
export function readSourceSentences(text: string, language: string | null): SourceSentence[] {
  return splitSentences(text).map((span) => {
    const read = readText(span.text, language)
    return {
      ...read,
      start: span.start,
      end: span.end,
      index: new WordIndex(read.words),
      clauses: read.figures.map((figure) => new WordIndex(clauseWords(read, figure))),
    }
  })
}
