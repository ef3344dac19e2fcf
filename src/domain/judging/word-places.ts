import type { JudgedWord, WordIndex } from './judge-words.ts'

/** A passage is spoken of in a few dozen words; beyond that it is asked for at random. */
const WORDS_KEPT = 200

/**
 * Which of several texts hold a word. What was found is kept by word: judging one sentence asks for each of its words
 * several times, and what is said of one passage is said in the same words again and again.
 */
export class WordPlaces {
  readonly #texts: readonly WordIndex[]
  readonly #known = new Map<string, readonly number[]>()

  constructor(texts: readonly WordIndex[]) {
    this.#texts = texts
  }

  /** The places in `texts`, ascending. A word's own text decides its keys, so it can stand for the word. */
  of(word: JudgedWord): readonly number[] {
    const known = this.#known.get(word.text)
    if (known) return known
    const places = this.#texts.flatMap((text, place) => (text.has(word) ? [place] : []))
    if (this.#known.size >= WORDS_KEPT) this.#known.clear()
    this.#known.set(word.text, places)
    return places
  }
}
