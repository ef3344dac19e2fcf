import { detectLanguage } from '../text/detect-language.ts'
import { foldText } from '../text/fold-text.ts'
import { MeaningIndex } from '../text/word-meanings.ts'
import type { FigurePlace } from './judge-figures.ts'
import { allWords, type Statement } from './judge-polarity.ts'
import { ReadText, readSourceSentences, type SourceSentence } from './judge-text.ts'
import { type JudgedWord, WordIndex } from './judge-words.ts'
import { RecentTexts } from './recent-texts.ts'
import { WordPlaces } from './word-places.ts'

/** A passage that the model was given, under the number that it cites. */
export interface Source {
  readonly marker: number
  readonly text: string
  readonly title: string
  readonly heading: string | null
}

/** A statement of a source and the place of its sentence in `AnalysedSource.sentences`. */
export interface PlacedStatement {
  readonly statement: Statement
  readonly sentence: number
}

/** A source taken apart once and judged against many sentences. */
export class AnalysedSource {
  readonly source: Source
  /** ISO 639-1. */
  readonly language: string
  readonly sentences: readonly SourceSentence[]
  /** Title and headings: they name what the passage is about, but carry no figures. */
  readonly headings: ReadText
  readonly headingIndex: WordIndex
  readonly links: ReadonlySet<string>
  readonly emails: ReadonlySet<string>
  #index: WordIndex | undefined
  #plain: string | undefined
  #figures: readonly FigurePlace[] | undefined
  #statements: readonly PlacedStatement[] | undefined
  #meanings: MeaningIndex | undefined
  #sentencePlaces: WordPlaces | undefined
  #statementPlaces: WordPlaces | undefined

  constructor(source: Source) {
    this.source = source
    this.language = detectLanguage(source.text) ?? detectLanguage(`${source.title} ${source.heading ?? ''}`) ?? 'en'
    this.sentences = readSourceSentences(source.text, this.language)
    this.headings = new ReadText(`${source.title}. ${source.heading ?? ''}`, this.language)
    this.headingIndex = new WordIndex(this.headings.words)
    const tokens = this.sentences.flatMap((sentence) => sentence.tokens)
    this.links = new Set(tokens.filter((token) => token.kind === 'link').map((token) => plainLink(token.text)))
    this.emails = new Set(tokens.filter((token) => token.kind === 'email').map((token) => token.text))
  }

  /** Every word of text, title and headings. */
  get index(): WordIndex {
    this.#index ??= new WordIndex([...this.headings.words, ...this.sentences.flatMap((sentence) => sentence.words)])
    return this.#index
  }

  /** Every figure of the text, where it stands. */
  get figures(): readonly FigurePlace[] {
    this.#figures ??= this.sentences.flatMap((sentence, at) =>
      sentence.figures.map((figure, ordinal) => ({ source: this, sentence, at, ordinal, figure })),
    )
    return this.#figures
  }

  get statements(): readonly PlacedStatement[] {
    this.#statements ??= this.sentences.flatMap((sentence, at) => sentence.statements.map((statement) => ({ statement, sentence: at })))
    return this.#statements
  }

  /** Whether some word of the text means the same or something narrower, by the dictionary. English only. */
  means(word: JudgedWord): boolean {
    if (this.language !== 'en') return this.#holdsPart(word.text)
    this.#meanings ??= new MeaningIndex([this.headings, ...this.sentences].flatMap(({ content }) => content.map(({ text }) => text)))
    return this.#meanings.has(word.text)
  }

  /** Without a dictionary, a long beginning shared, or in German one within a compound (`Preiserhöhung` for `erhöhen`), is the same. */
  #holdsPart(text: string): boolean {
    const beginning = text.slice(0, Math.max(LONG_BEGINNING, text.length - 2))
    if (beginning.length < LONG_BEGINNING) return false
    const isGerman = this.language === 'de'
    return [this.headings, ...this.sentences].some(({ content }) =>
      content.some((word) => (isGerman ? word.text.includes(beginning) : word.text.startsWith(beginning))),
    )
  }

  /** The places in `sentences` of those that hold a word. */
  sentencesWith(word: JudgedWord): readonly number[] {
    this.#sentencePlaces ??= new WordPlaces(this.sentences.map((sentence) => sentence.index))
    return this.#sentencePlaces.of(word)
  }

  /** The places in `statements` of those that hold a word, themselves or in what their pronoun stands for. */
  statementsWith(word: JudgedWord): readonly number[] {
    this.#statementPlaces ??= new WordPlaces(
      this.statements.map(
        ({ statement, sentence }) => new WordIndex([...allWords(statement), ...(this.sentences[sentence]?.context ?? [])]),
      ),
    )
    return this.#statementPlaces.of(word)
  }

  /** The folded text, lower-cased, blanks collapsed: where code is looked up. */
  get plain(): string {
    this.#plain ??= plainText(this.source.text)
    return this.#plain
  }
}

const LONG_BEGINNING = 5

const analysed = new WeakMap<Source, AnalysedSource>()
/** Many customers ask about the same few passages. */
const recent = new RecentTexts<AnalysedSource>(100_000)

/** Takes a source apart; the same object is analysed once, so keep one `Source` object per passage and turn. */
export function analyseSource(source: Source): AnalysedSource {
  const known = analysed.get(source)
  if (known) return known
  const { marker, title, heading, text } = source
  const result = recent.get(JSON.stringify([marker, title, heading, text]), () => new AnalysedSource({ marker, title, heading, text }))
  analysed.set(source, result)
  return result
}

/** A link as it is compared: without `https`, a leading `www.`, and a trailing slash. `http` stays: it is another promise. */
export function plainLink(link: string): string {
  return link
    .replace(/^https:\/\//, '')
    .replace(/^(?:www\.)/, '')
    .replace(/^mailto:/, '')
    .replace(/\/$/, '')
}

/** A text for finding a verbatim piece in it: folded, lower-cased, every run of blanks one blank. */
export function plainText(text: string): string {
  return foldText(text).text.toLowerCase().replace(/\s+/g, ' ')
}
