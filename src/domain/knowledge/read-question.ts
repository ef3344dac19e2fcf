import { findWords, stemWord } from '../text/find-words.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { isFunctionWord } from '../text/stop-words.ts'

/** What a question asks about, taken apart once and compared with every document that was found. */
export interface QuestionReading {
  /** Stems of the content words, each once. */
  readonly stems: readonly string[]
  /** Stems of the sentence that asks: the first one that says anything; the rest of a long message is its story. */
  readonly focus: readonly string[]
  /** Neighbouring content words (see `wordPairs`) of the question and of its focus. */
  readonly pairs: ReadonlySet<string>
  readonly focusPairs: ReadonlySet<string>
  /** Error codes, versions, file and product names, lower-cased: what must stand in an answer letter by letter. */
  readonly codes: readonly string[]
  readonly focusCodes: readonly string[]
}

/** Words that ask for help without saying with what. */
const ASKING_WORDS = `
need want know help tell show like please thank thanks hello hi hey dear regards information info details detail question
questions problem problems issue issues possible able way ways get getting got make making use using used try trying tried
understand find found see seeing look looking explain someone anyone anybody something anything thing things regarding
wondering guide assist assistance advise going go happen happens happened
`
const askingStems = new Set(ASKING_WORDS.trim().split(/\s+/).map(stemWord))

export function readQuestion(question: string): QuestionReading {
  const focus = focusOf(question)
  return {
    stems: contentStems(question),
    focus: contentStems(focus),
    pairs: wordPairs(question),
    focusPairs: wordPairs(focus),
    codes: findCodes(question),
    focusCodes: findCodes(focus),
  }
}

/** The stems of the words that say what a text is about, each once, in order. */
export function contentStems(text: string): string[] {
  return [...new Set(stemsInOrder(text).filter((stem) => !askingStems.has(stem)))]
}

/** Pairs of content words that follow each other, function words between them left out: `reset|password`. */
export function wordPairs(text: string): Set<string> {
  const stems = stemsInOrder(text)
  return new Set(stems.slice(1).map((stem, index) => `${stems[index]}|${stem}`))
}

function stemsInOrder(text: string): string[] {
  return findWords(text).flatMap(({ text: word }) => (isFunctionWord(word) ? [] : [stemWord(word)]))
}

/** Words with a digit, in capitals throughout, with a dot or underscore inside, or in camel case. */
const CODE = /\p{L}*\d[\p{L}\p{N}_.\-:/]*[\p{L}\p{N}_]|\b\p{Lu}{2}[\p{Lu}\p{N}_]+\b|\b\w+[._]\w[\w.]*\b|\b\p{Lu}?\p{Ll}+\p{Lu}\w+\b/gu

function findCodes(text: string): string[] {
  const codes = [...text.matchAll(CODE)].map((match) => match[0].toLowerCase().replace(/[.:/-]+$/, ''))
  return [...new Set(codes)].filter((code) => code.length > 1)
}

/** The first sentence with at least two content words; the whole text when there is none. */
function focusOf(question: string): string {
  for (const line of question.split('\n')) {
    const sentence = splitSentences(line).find(({ text }) => contentStems(text).length >= 2)
    if (sentence) return sentence.text
  }
  return question
}
