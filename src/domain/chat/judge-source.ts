import { detectLanguage } from '../text/detect-language.ts'
import { foldText } from '../text/fold-text.ts'
import { type ReadText, readSourceSentences, readText, type SourceSentence } from './judge-text.ts'
import { WordIndex } from './judge-words.ts'

/** A passage that the model was given, under the number that it cites. */
export interface Source {
  readonly marker: number
  readonly text: string
  readonly title: string
  readonly heading: string | null
}

/** A source taken apart once and judged against many sentences. */
export interface AnalysedSource {
  readonly source: Source
  readonly language: string
  readonly sentences: readonly SourceSentence[]
  /** Title and headings: they name what the passage is about, but carry no figures. */
  readonly headings: ReadText
  readonly headingIndex: WordIndex
  /** Every word of text, title and headings. */
  readonly index: WordIndex
  readonly links: ReadonlySet<string>
  readonly emails: ReadonlySet<string>
  /** The folded text, lower-cased, blanks collapsed: where code is looked up. */
  readonly plain: string
}

const analysed = new WeakMap<Source, AnalysedSource>()

/** Takes a source apart; the same object is analysed once, so keep one `Source` object per passage and turn. */
export function analyseSource(source: Source): AnalysedSource {
  const known = analysed.get(source)
  if (known) return known
  const language = detectLanguage(source.text) ?? detectLanguage(`${source.title} ${source.heading ?? ''}`) ?? 'en'
  const sentences = readSourceSentences(source.text, language)
  const headings = readText(`${source.title}. ${source.heading ?? ''}`, language)
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const result: AnalysedSource = {
    source,
    language,
    sentences,
    headings,
    headingIndex: new WordIndex(headings.words),
    index: new WordIndex([...headings.words, ...sentences.flatMap((sentence) => sentence.words)]),
    links: new Set(tokens.filter((token) => token.kind === 'link').map((token) => plainLink(token.text))),
    emails: new Set(tokens.filter((token) => token.kind === 'email').map((token) => token.text)),
    plain: plainText(source.text),
  }
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
