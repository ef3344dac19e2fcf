import { ANSWER_FROM, type DocumentCoverage, estimateCoverage, NOT_FOUND_BELOW } from '../../../domain/knowledge/estimate-coverage.ts'
import type { ComposedPrompt, DraftEvent, Model, NumberedPassage, QuestionPart } from '../../../ports/model.ts'
import { composeAnswer } from './compose-answer.ts'
import { phrasesFor } from './phrases.ts'
import { scoreUnits } from './score-units.ts'
import { writeUnits } from './write-units.ts'

/** A second document counts as another meaning of the question when it is at least this probable beside the first. */
const RIVAL_FROM = 0.6
const MAX_OPTIONS = 3
const FILE_WORDS =
  /\b(?:my|the|this|that|attached|uploaded|sent|our)\s+(?:\w+\s+)?(?:file|document|attachment|pdf|upload|text|letter|doc|csv|spreadsheet|note|log)s?\b|\bI (?:sent|attached|uploaded)\b|\battach(?:ed|ment)\b/i

/** What is said to one question of the message. */
type PartReply =
  | { readonly kind: 'answer'; readonly texts: readonly string[]; readonly confidence: number }
  | { readonly kind: 'clarify'; readonly titles: readonly string[]; readonly confidence: number }
  | { readonly kind: 'decline'; readonly confidence: number }

/**
 * Answers with the sentences of the passages themselves, verbatim and cited: no key, no network, always the same
 * reply to the same prompt. Asks back when two documents could be meant, and declines when none is probable enough.
 */
export function createExtractiveModel(): Model {
  return { name: 'extractive', draft }
}

async function* draft(prompt: ComposedPrompt, signal: AbortSignal): AsyncGenerator<DraftEvent> {
  signal.throwIfAborted()
  const replies = prompt.parts.map(replyTo)
  const answers = replies.filter((reply) => reply.kind === 'answer')
  const phrases = phrasesFor(prompt.locale)
  const confidence = Math.min(...(answers.length > 0 ? answers : replies).map((reply) => reply.confidence), 1)
  let isFirst = true
  for (const answer of answers) {
    for (const text of answer.texts) {
      signal.throwIfAborted()
      yield { type: 'text', text: !isFirst && text === answer.texts[0] ? `\n\n${text}` : text }
      isFirst = false
    }
  }
  if (answers.length > 0) {
    if (answers.length < replies.length) yield { type: 'text', text: `\n\n${phrases.restNotFound}` }
    yield { type: 'finish', stance: 'answer', confidence }
    return
  }
  const question = replies.find((reply) => reply.kind === 'clarify')
  yield { type: 'text', text: question ? phrases.whichOne(question.titles) : phrases.notFound }
  yield { type: 'finish', stance: question ? 'clarify' : 'decline', confidence }
}

function replyTo(part: QuestionPart): PartReply {
  const files = part.passages.filter((passage) => passage.origin === 'attachment')
  const articles = part.passages.filter((passage) => passage.origin === 'knowledge')
  if (files.length > 0 && FILE_WORDS.test(part.question)) return quote(part, files, 1)
  const covered = estimateCoverage(part.question, articles, part.terms)
  const best = covered[0]
  if (!best) return { kind: 'decline', confidence: 0 }
  if (best.probability >= ANSWER_FROM) {
    return quote(
      part,
      articles.filter((passage) => passage.document_id === best.document_id),
      best.probability,
    )
  }
  const rivals = covered.filter((other) => other.probability >= RIVAL_FROM * best.probability)
  if (best.probability >= NOT_FOUND_BELOW && rivals.length > 1) return askWhich(rivals)
  return { kind: 'decline', confidence: best.probability }
}

function quote(part: QuestionPart, passages: readonly NumberedPassage[], confidence: number): PartReply {
  const groups = composeAnswer(scoreUnits(part.question, passages, part.terms))
  return groups.length === 0 ? { kind: 'decline', confidence: 0 } : { kind: 'answer', texts: [...writeUnits(groups)], confidence }
}

function askWhich(rivals: readonly DocumentCoverage[]): PartReply {
  const titles = [...new Set(rivals.map((rival) => rival.title))].slice(0, MAX_OPTIONS)
  const confidence = rivals[0]?.probability ?? 0
  return titles.length > 1 ? { kind: 'clarify', titles, confidence } : { kind: 'decline', confidence }
}
