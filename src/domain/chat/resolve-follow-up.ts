import type { HistoryEntry } from '../../ports/model.ts'
import { findWords } from '../text/find-words.ts'
import { isFunctionWord } from '../text/stop-words.ts'

/** Follow-ups are short; a longer message says what it is about. */
const MAX_WORDS = 14
/** How many of the customer's messages back a chain of follow-ups is traced: `Shipping?` · `And express?` · `And on Sundays?` */
const MAX_CHAIN = 4

const OPENING =
  /^(?:(?:ok|okay|thanks|thank you|great|yes|no|hm+|ah)[,.!]*\s+)?(?:(?:and|but|or|so|then|also)\b[\s,]*)*(?:(?:what|how) about\b\s*)?/i
const PREPOSITION = /^(?:for|with|by|in|on|at|to|from|of|via|without|during|after|before|through|as|if|when)\b/i
const POINTING = /\b(?:it|its|that|this|these|those|them|they|their|one|ones|there)\b/i
/** `How long does it take to …`, `Is it possible to …`: nothing is pointed at. */
const EMPTY_IT =
  /\b(?:it takes?|take|it (?:possible|necessary|okay|ok|allowed)|is there|are there|there (?:is|are|an?|any)|that)\b.*\b(?:to|for|if|any|an?|way)\b\s+\S/i
const SCAFFOLD =
  /^(?:(?:please|hi|hello|hey)[,!.]?\s+)?(?:(?:can|could|would) you (?:please )?(?:tell|help|show) me\s+)?(?:how (?:do|can|should|would|long|much|many|often)(?: (?:does|do|can|is|are|will))?(?: (?:i|you|we|it|the))?|what (?:is|are|do|does|happens)|what's|where (?:is|can|do|are)(?: i)?|when (?:is|can|do|does|will|are)(?: i)?|who (?:is|are)|why (?:is|do|does|can't)(?: i)?|(?:can|could|may|should|do|does|is|are|will|would)(?: (?:i|you|we|it|there))?|i(?:'d| would)? (?:want|need|like)(?: to)?(?: know)?|tell me(?: about)?)\s+/i
const FRAME =
  /^(?:how (?:long|much|many|often|do i|can i|soon|far)|when|where|why|who|can i|do you|is there|are there|what (?:is|are)(?: the)?)\b/i

/**
 * The question as it can be understood without the conversation: what a follow-up leaves out is filled in from the
 * customer's question before it (`How long is shipping?` · `And express?`), and the answer to a question back stands for
 * what it chose (`Is your question about “Refunds”?` · `Yes`). A complete question comes back unchanged. English;
 * follow-ups in other languages come back unchanged.
 */
export function resolveFollowUp(question: string, history: readonly HistoryEntry[]): string {
  const asked = history.filter((entry) => entry.role === 'customer').slice(-MAX_CHAIN)
  let before = ''
  for (const { content } of asked) {
    if (contentWords(content).length > 0) before = before === '' ? content.trim() : fillIn(content.trim(), before)
  }
  if (before === '') return question
  const chosen = chosenOption(question, history.at(-1))
  return chosen === null ? fillIn(question, before) : `${chosen}: ${stripEnd(before)}`
}

/** Whether a question names something and points at nothing: `Which cards then?` does, `How much is it?` does not. */
export function standsAlone(question: string): boolean {
  return contentWords(question).length > 0 && !POINTING.test(question)
}

const ASSENT =
  /^(?:yes|yeah|yep|sure|right|correct|exactly|ok(?:ay)?|please|that(?:'s| is)? (?:it|one|right))\b[\s\p{P}]*(?:please|it is|exactly|right)?[\s\p{P}]*$/iu
const ORDINALS = ['first', 'second', 'third']

/** Which of the “options” that the assistant's last message ends with the customer takes; null when that asked nothing or none is taken. */
function chosenOption(question: string, last: HistoryEntry | undefined): string | null {
  const options = last?.role === 'assistant' ? offeredOptions(last.content) : []
  if (options.length === 1 && ASSENT.test(question.trim())) return options[0] ?? null
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`^(?:the )?${word}(?: one)?[.!]?$`, 'i').test(question.trim()))
  return options[ordinal] ?? null
}

/** What a message of ours ends by asking about: `Which of these do you mean: “A” or “B”?` offers A and B. */
export function offeredOptions(content: string): string[] {
  const asking = content.trimEnd().split('\n').at(-1) ?? ''
  return asking.endsWith('?') ? [...asking.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '') : []
}

function fillIn(question: string, before: string): string {
  const text = question.trim()
  const words = findWords(text)
  if (words.length === 0 || words.length > MAX_WORDS) return question
  const rest = stripEnd(text.replace(OPENING, ''))
  const opening = text.slice(0, text.length - text.replace(OPENING, '').length)
  if (contentWords(rest).length === 0) {
    if (POINTING.test(rest)) return pointTo(rest, before)
    return asksBack(rest) ? `${upperFirst(rest)}: ${stripEnd(before)}` : question
  }
  if (pointsBack(rest)) return pointTo(rest, before)
  return isFragment(rest, opening) ? completeFragment(rest, opening, before) : question
}

/** `Why?`, `How much?`, `And how long does it take?`: only function words, with one that asks. */
function asksBack(rest: string): boolean {
  return /^(?:why|how|when|where|who|which|what)\b/i.test(rest)
}

/** True when a pronoun stands before anything that it could stand for. */
function pointsBack(rest: string): boolean {
  const pronoun = POINTING.exec(rest)
  if (!pronoun || EMPTY_IT.test(rest)) return false
  return contentWords(rest.slice(0, pronoun.index)).length <= 1
}

/** `How long does it take` after `How do I get a refund?` → `How long does it take: get a refund`. */
function pointTo(rest: string, before: string): string {
  return `${upperFirst(rest)}: ${topicOf(before)}`
}

/** The fragment takes the place of what it stands against, or else is added to the question before. */
function completeFragment(rest: string, opening: string, before: string): string {
  const bare = stripEnd(before)
  if (PREPOSITION.test(rest)) return `${replaceSamePreposition(bare, rest) ?? `${bare} ${rest}`}?`
  const object = /\b(with|by|to|in|from|via|into)\s+(?:the |an? )?\S+(?:\s\S+)?$/i.exec(bare)
  if (object) return `${bare.slice(0, object.index)}${object[1]} ${rest}?`
  const frame = /about/i.test(opening) ? FRAME.exec(bare)?.[0] : undefined
  return frame === undefined ? `${bare}: ${rest}` : `${frame} ${rest}?`
}

/** `Do you ship to Canada` · `to Spain` → `Do you ship to Spain`. */
function replaceSamePreposition(bare: string, rest: string): string | null {
  const preposition = /^\S+/.exec(rest)?.[0] ?? ''
  const place = bare.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `)
  return place < 0 ? null : `${bare.slice(0, place)} ${rest}`
}

const STARTS_CLAUSE = /^(?:i|you|we|they|it|is|are|can|do|does|will|how|what|when|where|why|who)\b/i
const VERB =
  /\b(?:am|is|are|was|were|be|do|does|did|can|could|will|would|should|may|must|has|have|had|want|need|get|pay|use|cancel|return|change|track|reset|contact|buy|order|send|ship|take|cost|work|accept|offer|help|find|make|know|i'm|i've|it's|forgot|lost|won't|can't|don't|doesn't|isn't)\b/i

/** A fragment has no verb of its own: `express`, `the premium plan`, `for members`; `what about` is followed by one. */
function isFragment(rest: string, opening: string): boolean {
  if (/about/i.test(opening)) return true
  if (opening.trim() !== '' && findWords(rest).length <= 2 && !STARTS_CLAUSE.test(rest)) return true
  return !VERB.test(rest.replace(/^(?:if|when)\b/i, ''))
}

/** What a question is about: without the words that only ask. */
function topicOf(question: string): string {
  const bare = stripEnd(question)
  const topic = bare.replace(SCAFFOLD, '')
  return contentWords(topic).length > 0 ? topic : bare
}

/** By hand: a pattern that ends at the end looks at every run of blanks within as often as it is long. */
function stripEnd(text: string): string {
  let end = text.length
  while (end > 0 && ENDING.test(text.charAt(end - 1))) end--
  return text.slice(0, end).trimStart()
}

const ENDING = /[?.!…\s]/u

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const ASKING = new Set('long much many often soon take takes hello hi hey thanks thank ok okay yes yeah sure great cool'.split(' '))

function contentWords(text: string): string[] {
  return findWords(text).flatMap(({ text: word }) => (isFunctionWord(word) || ASKING.has(word) ? [] : [word]))
}
