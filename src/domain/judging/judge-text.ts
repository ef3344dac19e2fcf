import { detectLanguage } from '../text/detect-language.ts'
import type { Figure } from '../text/figures/figure.ts'
import { findFigures } from '../text/figures/find-figures.ts'
import { findTokens, type Token } from '../text/find-tokens.ts'
import { type FoldedText, foldText } from '../text/fold-text.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { type Action, findActions } from './judge-actions.ts'
import { type Piece, partOf, readStatements, type Statement } from './judge-polarity.ts'
import { type JudgedWord, readWords, WordIndex } from './judge-words.ts'

/** `1.` or `-` before a list item counts its steps, not anything in the world. */
const LIST_MARKER = /^[^\S\n]*(?:[-*+•▪◦]|\d{1,3}[.)]|(?:step|schritt|étape|paso)\s\d{1,2}[.:)])(?=\s)/gim

/** A text taken apart for judging: a sentence of the draft or of a source. Offsets are into the folded text. */
export class ReadText {
  readonly folded: FoldedText
  /** ISO 639-1. */
  readonly language: string
  readonly tokens: readonly Token[]
  readonly words: readonly JudgedWord[]
  #lower: string | undefined
  #figures: readonly Figure[] | undefined
  #content: readonly JudgedWord[] | undefined
  #index: WordIndex | undefined
  #actions: readonly Action[] | undefined
  #statements: readonly Statement[] | undefined

  constructor(text: string, language: string) {
    this.folded = foldText(text.replace(LIST_MARKER, (marker) => ' '.repeat(marker.length)))
    this.language = language
    this.tokens = findTokens(this.folded.text)
    this.words = readWords(this.tokens, language)
  }

  /** The folded text in lower case. */
  get lower(): string {
    this.#lower ??= this.folded.text.toLowerCase()
    return this.#lower
  }

  get figures(): readonly Figure[] {
    this.#figures ??= findFigures(this.tokens, this.language)
    return this.#figures
  }

  /** The words that say what it is about, those inside a figure left out. */
  get content(): readonly JudgedWord[] {
    this.#content ??= this.words.filter(
      (word) => word.isContent && !this.figures.some((figure) => word.start < figure.end && word.end > figure.start),
    )
    return this.#content
  }

  /** Its words, for looking others up. */
  get index(): WordIndex {
    this.#index ??= new WordIndex(this.words)
    return this.#index
  }

  /** What it promises or reports of our doing; a source is asked for it with each sentence of the draft. */
  get actions(): readonly Action[] {
    this.#actions ??= findActions(this.folded.text)
    return this.#actions
  }

  get statements(): readonly Statement[] {
    this.#statements ??= readStatements(piecesOf(this.tokens, this.words, this.language))
    return this.#statements
  }
}

/** Takes a text apart in its own language; `fallback` (ISO 639-1) is used where it does not tell. */
export function readText(text: string, fallback: string | null): ReadText {
  return new ReadText(text, detectLanguage(text) ?? fallback ?? 'en')
}

function piecesOf(tokens: readonly Token[], words: readonly JudgedWord[], language: string): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const { kind, text, start } of tokens) {
    if (kind !== 'word' && kind !== 'run' && kind !== 'sign') continue
    while ((words[next]?.start ?? start) < start) next++
    const word = words[next]
    // "Solo" is a plan in English and "only" elsewhere
    const part = partOf(language === 'en' && text === 'solo' ? '' : text)
    pieces.push({ text, part, word: word?.start === start ? word : null })
  }
  return pieces
}

const PRONOUN = /^(?:it|they|this|these|that|those|he|she|es|er|sie|dies|diese|dieser|il|elle|ils|elles|cela|este|esta|estos|estas|eso)$/

/** A sentence of a source, in its place. */
export class SourceSentence extends ReadText {
  /** Offsets into the source's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** For comparing word for word: see `bareText`. */
  readonly bare: string
  /** The words of the sentence before, when this one begins with a pronoun that stands for them. */
  readonly context: readonly JudgedWord[]
  #wide: WordIndex | undefined
  #clauses: readonly WordIndex[] | undefined

  constructor(text: string, start: number, language: string, before: readonly JudgedWord[]) {
    super(text, language)
    this.start = start
    this.end = start + text.length
    this.bare = bareText(this.folded.text)
    this.context = PRONOUN.test(this.tokens[0]?.text ?? '') ? before : []
  }

  /** Its own words and those of its context. */
  get wide(): WordIndex {
    this.#wide ??= this.context.length === 0 ? this.index : new WordIndex([...this.words, ...this.context])
    return this.#wide
  }

  /** Content words of each figure's own clause, in the order of `figures`. */
  get clauses(): readonly WordIndex[] {
    this.#clauses ??= this.figures.map((figure) => new WordIndex(clauseWords(this, figure)))
    return this.#clauses
  }
}

/** The sentences of a source, each taken apart. */
export function readSourceSentences(text: string, language: string): SourceSentence[] {
  const sentences: SourceSentence[] = []
  for (const span of splitSentences(text)) {
    sentences.push(new SourceSentence(span.text, span.start, language, sentences.at(-1)?.words ?? []))
  }
  return sentences
}

const CLAUSE_BREAKS = new Set(
  ', ; : — ( ) . ! ? ， ； and but or while whereas instead versus than compared und oder aber während et ou mais tandis y o pero mientras e ma en maar'.split(
    ' ',
  ),
)

/** The content words of a figure's own clause: what stands between the commas and conjunctions around it. */
export function clauseWords(read: ReadText, figure: Figure): JudgedWord[] {
  const { text } = read.folded
  const line = text.indexOf('\n', figure.end)
  let from = text.lastIndexOf('\n', figure.start) + 1
  let to = line === -1 ? Number.POSITIVE_INFINITY : line
  for (const token of read.tokens) {
    if (token.start >= figure.start && token.end <= figure.end) continue
    if (!CLAUSE_BREAKS.has(token.text)) continue
    if (token.end <= figure.start) from = Math.max(from, token.end)
    else if (token.start >= figure.end) {
      to = Math.min(to, token.start)
      break
    }
  }
  return read.content.filter((word) => word.start >= from && word.end <= to)
}

/** A sentence without blanks, case and outer punctuation that make no difference. */
export function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s\-*•.,:;!?"'()]+|[\s\-*•.,:;!?"'()]+$/gu, '')
    .replace(/\s+/g, ' ')
}
