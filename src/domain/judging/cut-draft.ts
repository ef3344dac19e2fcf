import { splitSentences } from '../text/split-sentences.ts'
import { SENTENCE_LIMIT } from './judge-sentence.ts'

/** A finished sentence of a draft and the blanks that stood before it. */
export interface DraftSentence {
  readonly gap: string
  readonly text: string
}

/** The next word must be whole before a stop counts: `9 a.m. E` may go on as `EST`, and `. [1]` belongs to its sentence. */
const SETTLED = /^\s*\S+\s/
const BLANK = /\s|[。！？]/u
/** Without a stop or a line break in it, what has come so far is one sentence that goes on. */
const MAY_END = /[.!?…。！？؟۔।\n]/

/**
 * Cuts a draft that comes in pieces into sentences. A sentence is given as soon as nothing that follows can change where
 * it ends; what never ends is cut at `SENTENCE_LIMIT`. Gaps and sentences joined are the draft.
 */
export class DraftCutter {
  #buffer = ''
  /** Whether the buffer holds a stop or a line break: asked of each piece alone, so that the buffer need not be joined for it. */
  #mayEnd = false

  push(text: string): DraftSentence[] {
    this.#buffer += text
    this.#mayEnd ||= MAY_END.test(text)
    const isDue = this.#mayEnd && BLANK.test(text)
    return isDue || this.#buffer.length > SENTENCE_LIMIT ? this.#cut(false) : []
  }

  finish(): DraftSentence[] {
    const sentences = this.#cut(true)
    this.#buffer = ''
    return sentences
  }

  #cut(isLast: boolean): DraftSentence[] {
    const cut: DraftSentence[] = []
    let done = 0
    for (const sentence of splitSentences(this.#buffer)) {
      if (!isLast && !SETTLED.test(this.#buffer.slice(sentence.end, sentence.end + 200))) break
      cut.push({ gap: this.#buffer.slice(done, sentence.start), text: sentence.text })
      done = sentence.end
    }
    this.#buffer = this.#buffer.slice(done)
    if (!isLast && this.#buffer.length > SENTENCE_LIMIT) {
      const trimmed = this.#buffer.trimStart()
      cut.push({ gap: this.#buffer.slice(0, this.#buffer.length - trimmed.length), text: trimmed })
      this.#buffer = ''
    }
    this.#mayEnd = MAY_END.test(this.#buffer)
    return cut.filter((sentence) => sentence.text !== '')
  }
}
