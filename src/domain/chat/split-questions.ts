import { meaningNames } from '../knowledge/read-question.ts'
import { findWords } from '../text/find-words.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { isFunctionWord } from '../text/stop-words.ts'

/** More questions in one message than this are searched as one. */
const MAX_QUESTIONS = 4
/** A message longer than this describes one trouble at length, its questions are about the same thing. */
const MAX_WORDS = 60

/**
 * The separate questions of a message: `What are your hours? And do you take PayPal?` gives two. A message is only
 * taken apart when each of its questions has something to say by itself; what stands around them (a greeting, the
 * story before the question) goes to the question that follows it.
 */
export function splitQuestions(message: string): string[] {
  const whole = [message.trim()]
  if (findWords(message).length > MAX_WORDS) return whole
  const questions: string[] = []
  let lead = ''
  for (const text of splitSentences(message).flatMap((sentence) => cutAtAnd(sentence.text))) {
    lead = lead === '' ? text : `${lead} ${text}`
    if (!ASKS.test(text)) continue
    questions.push(lead)
    lead = ''
  }
  if (questions.length < 2 || questions.length > MAX_QUESTIONS) return whole
  if (lead !== '') questions.push(`${questions.pop()} ${lead}`)
  return questions.every(standsAlone) && areDifferent(questions) ? questions : whole
}

const ASKS = /[?？؟]["'”’)\]]*$/u
const QUESTION_WORDS = 'how|what|when|where|which|who|do|does|can|could|may|is|are'
const ASKS_OF_ITSELF = String.raw`(?:(?:on|at|in|for|with|by) )?(?:${QUESTION_WORDS}) (?!it\b|that\b|this\b|they\b)`
const TWO_QUESTIONS = new RegExp(
  String.raw`^(?:(?:.*[,.!] )?(?:${QUESTION_WORDS})\b.*?(?=,? and ${ASKS_OF_ITSELF})|.*?(?=,? and (?:i(?:'d|’d| would)? )?also (?:(?:want|like|need) to know )?${ASKS_OF_ITSELF}))`,
  'i',
)

/** `How do I pay and when do you ship?` asks twice, and so does `I can't log in and I also want to know when you ship`. */
function cutAtAnd(sentence: string): string[] {
  const first = TWO_QUESTIONS.exec(sentence)?.[0]
  if (first === undefined) return [sentence]
  const second = sentence.slice(first.length).replace(/^,? /, '')
  return [`${first}?`, ASKS.test(second) ? second : `${second.replace(/[.!]$/, '')}?`]
}

/** Questions that share half of what they name are one question, asked twice or looked at from two sides. */
const SAME_FROM = 0.5

function areDifferent(questions: readonly string[]): boolean {
  const named = questions.map((question) => new Set(meaningNames(question)))
  return named.every((one, index) =>
    named.slice(index + 1).every((other) => {
      const shared = [...one].filter((name) => other.has(name)).length
      return shared < SAME_FROM * Math.min(one.size, other.size)
    }),
  )
}

/** `Is that possible?` and `Why?` ask nothing without the sentence before them. */
function standsAlone(question: string): boolean {
  if (/^(?:(?:and|but|or|so)\s+)?(?:if so|if not|is (?:that|this|it)|does (?:that|this|it)|can (?:that|it)|why)\b/i.test(question))
    return false
  return findWords(question).some(({ text }) => text.length > 2 && !isFunctionWord(text))
}
