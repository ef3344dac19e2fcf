import { findMatches } from '../text/find-matches.ts'
import type { Source } from './judge-source.ts'
import type { Quote } from './judge-verdict.ts'

/** A source that the reply cites as `[marker]`. */
export interface UsedCitation {
  /** Its number in the reply, by first use. */
  readonly marker: number
  /** Its number among the sources that the model was given. */
  readonly source: number
  /** A verbatim, contiguous span of the source's text; see `CitationNumbers.citations`. */
  readonly quote: string
}

const MARKERS = /(\s?)((?:\[\d{1,4}\])+)/g
const NUMBER = /\d+/g

/** Above this, one quote over several spans would be more passage than quote. */
const QUOTE_LIMIT = 600

/** Numbers the sources of a reply 1, 2, 3 … as they are first cited, and remembers what of them was used. */
export class CitationNumbers {
  readonly #sources: () => readonly Source[]
  readonly #spans = new Map<number, { start: number; end: number }[]>()

  constructor(sources: () => readonly Source[]) {
    this.#sources = sources
  }

  /** The sentence with its markers renumbered; those whose source gave no quote are left out. */
  write(sentence: string, quotes: readonly Quote[]): string {
    return sentence.replace(MARKERS, (_, blank: string, markers: string) => {
      const written = findMatches(markers, NUMBER).flatMap(([digits]) => {
        const mine = quotes.filter((quote) => quote.marker === Number(digits))
        return mine.length === 0 ? [] : [`[${this.#use(Number(digits), mine)}]`]
      })
      return written.length === 0 ? '' : blank + written.join('')
    })
  }

  #use(marker: number, quotes: readonly Quote[]): number {
    const spans = this.#spans.get(marker) ?? []
    for (const { start, end } of quotes) if (!spans.some((span) => span.start === start && span.end === end)) spans.push({ start, end })
    this.#spans.set(marker, spans)
    return [...this.#spans.keys()].indexOf(marker) + 1
  }

  /**
   * The citations in the order of their numbers. A source that several sentences rest on is quoted from the first to the
   * last of their spans when that is short enough, else by its first span.
   */
  citations(): UsedCitation[] {
    return [...this.#spans].map(([source, spans], index) => {
      const text = this.#sources().find(({ marker }) => marker === source)?.text ?? ''
      const start = Math.min(...spans.map((span) => span.start))
      const end = Math.max(...spans.map((span) => span.end))
      const first = spans[0] ?? { start: 0, end: 0 }
      const quote = end - start <= QUOTE_LIMIT ? text.slice(start, end) : text.slice(first.start, first.end)
      return { marker: index + 1, source, quote }
    })
  }
}
