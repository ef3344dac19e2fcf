import { ANSWER_FROM, type DocumentCoverage, estimateCoverage, NOT_FOUND_BELOW } from '../../../domain/knowledge/estimate-coverage.ts'
import { meaningNames, readQuestion } from '../../../domain/knowledge/read-question.ts'
import { findWords } from '../../../domain/text/find-words.ts'
import type { NumberedPassage, QuestionPart } from '../../../ports/model.ts'
import { composeAnswer } from './compose-answer.ts'
import { readUnits } from './read-units.ts'
import { type ScoredUnit, scoreUnits } from './score-units.ts'
import { writeUnits } from './write-units.ts'

/** What is said to one question of the message. */
export type PartReply =
  | { readonly kind: 'answer'; readonly texts: readonly string[]; readonly confidence: number }
  /** Ask which of these is meant; of an only one, show the sentences that may answer. */
  | { readonly kind: 'clarify'; readonly options: readonly string[]; readonly texts: readonly string[]; readonly confidence: number }
  | { readonly kind: 'decline'; readonly confidence: number }

/** How the customer speaks of a file of theirs. */
const OWN_FILE =
  /\b(?:my|the|this|that|attached|uploaded)\s+(?:\w+\s+)?(?:file|document|attachment|pdf|upload|letter|spreadsheet|log)s?\b(?:\s+(?:that )?I (?:just )?(?:sent|attached|uploaded))?|\bI (?:just )?(?:sent|attached|uploaded)\b|\battach(?:ed|ment)\b/i

/** An answer from the customer's file needs at least this share of what was asked in one place. */
const FILE_HOLDS_FROM = 0.6
/** Sentences that show what stands in a file when nothing else is asked about it. */
const FILE_OPENING = 3
/** Another document counts as another meaning of the question when it is at least this probable beside the first. */
const RIVAL_FROM = 0.7
const MAX_OPTIONS = 3
const BARE_TOPIC_WORDS = 2

/** Answers one question from the customer's own files when it is about them, else from the knowledge base. */
export function replyToPart(part: QuestionPart): PartReply {
  const files = part.passages.filter((passage) => passage.origin === 'attachment')
  if (files.length > 0 && OWN_FILE.test(part.question)) return replyFromFiles(part, files)
  const reply = replyFromArticles(part)
  if (files.length === 0 || reply.kind === 'answer') return reply
  const fromFiles = replyFromFiles(part, files)
  return fromFiles.kind === 'answer' ? fromFiles : reply
}

function replyFromArticles(part: QuestionPart): PartReply {
  const articles = part.passages.filter((passage) => passage.origin === 'knowledge')
  const covered = estimateCoverage(part.question, articles, part.terms)
  const best = covered[0]
  if (!best || best.probability < NOT_FOUND_BELOW) return { kind: 'decline', confidence: best?.probability ?? 0 }
  const found = articles.filter((passage) => passage.document_id === best.document_id)
  if (isBareTopic(part)) {
    const options = topicOptions(covered, found)
    if (options.length > 1) return { kind: 'clarify', options, texts: [], confidence: best.probability }
  }
  const groups = composeAnswer(scoreUnits(part.question, found, part.terms))
  return best.probability < ANSWER_FROM ? askBack(rivalTitles(covered), groups, best.probability) : quote(groups, best.probability)
}

/** What may be meant is shown with the question back, so that who meant it need not ask again; of several things none is. */
function askBack(options: readonly string[], groups: readonly (readonly ScoredUnit[])[], confidence: number): PartReply {
  const texts = options.length === 1 ? [...writeUnits(groups.slice(0, 1))] : []
  return { kind: 'clarify', options, texts, confidence }
}

function quote(groups: readonly (readonly ScoredUnit[])[], confidence: number): PartReply {
  return groups.length === 0 ? { kind: 'decline', confidence: 0 } : { kind: 'answer', texts: [...writeUnits(groups)], confidence }
}

/** `Shipping`: names a topic and asks nothing. */
function isBareTopic({ question }: QuestionPart): boolean {
  return !question.includes('?') && findWords(question).length <= BARE_TOPIC_WORDS && meaningNames(question).length <= 1
}

/** What a bare topic can mean: the documents about it, or the sections of the only one. */
function topicOptions(covered: readonly DocumentCoverage[], found: readonly NumberedPassage[]): string[] {
  const titles = rivalTitles(covered)
  if (titles.length > 1) return titles
  const sections = found.flatMap(({ heading, text }) => readUnits(text).map((unit) => unit.heading ?? heading))
  return distinct(sections.flatMap((heading) => (heading === null ? [] : [heading.split(' › ').at(-1) ?? heading])))
}

function rivalTitles(covered: readonly DocumentCoverage[]): string[] {
  const most = covered[0]?.probability ?? 0
  return distinct(covered.filter(({ probability }) => probability >= RIVAL_FROM * most).map(({ title }) => title))
}

function distinct(options: readonly string[]): string[] {
  return [...new Set(options)].slice(0, MAX_OPTIONS)
}

function replyFromFiles(part: QuestionPart, files: readonly NumberedPassage[]): PartReply {
  const question = part.question.replace(OWN_FILE, ' ')
  const reading = readQuestion(question, part.terms)
  const units = scoreUnits(question, files, part.terms)
  if (reading.asked.size === 0) return quote([units.filter(({ marker }) => marker === files[0]?.marker).slice(0, FILE_OPENING)], 1)
  const holds = Math.max(0, ...units.map(({ held }) => held.size)) / reading.asked.size
  return holds >= FILE_HOLDS_FROM ? quote(composeAnswer(units), holds) : { kind: 'decline', confidence: holds }
}
