import type { HistoryMessage, TurnClaim, TurnConclusion } from '../../ports/store.ts'
import { decideEscalation } from '../escalation/decide-escalation.ts'
import type { OperatorRules, Situation } from '../escalation/operator-rules.ts'
import { ownTextFor } from '../escalation/own-text.ts'
import { type Intent, recogniseIntent } from '../intent/recognise-intent.ts'
import { recogniseMood } from '../intent/recognise-mood.ts'
import { recogniseSensitiveTopics } from '../intent/recognise-sensitive-topic.ts'
import { smallTalkReply } from '../intent/small-talk.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import { findWords } from '../text/find-words.ts'
import { escalateTurn } from './escalate-turn.ts'
import { noticesFor } from './notices.ts'
import { languageOf, QUESTION_CHARACTERS, questionOf } from './question-of.ts'
import type { ReplyWriter } from './reply-writer.ts'
import { offeredOptions } from './resolve-follow-up.ts'

/** What was asked this often before, word for word, was not answered to the customer's content. */
const REPEATS_LIMIT = 2

/**
 * Concludes a turn that needs no search: the customer asks for a person or should have one, or says only hello. Null
 * when it is a question. Rules alone decide here, ours and the operator's, so that no model can stand between a customer and a person.
 */
export function concludeBeforehand(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  rules: OperatorRules | null,
  reply: ReplyWriter,
  now: number,
): TurnConclusion | null {
  const locale = languageOf(claim)
  const { session, unanswered_before: unanswered } = claim
  const { intent, decision } = readQuestion({ question: questionOf(claim), locale, history, session, unanswered }, rules)
  if (decision.escalate) {
    const notices = noticesFor(locale)
    const notice = decision.reason === 'sensitive_topic' ? notices.handOverSensitive : notices.handOver
    reply.writeParagraph(ownTextFor(decision.ownText, locale) ?? notice)
    return escalateTurn(claim, history, [], decision, reply, now)
  }
  if (intent.kind === 'question') return null
  if (intent.kind === 'unclear') {
    reply.writeParagraph(noticesFor(locale).unclear)
    return concluded('clarified', reply)
  }
  if (intent.kind === 'asks_for_person') return null
  if (intent.kind === 'rejection') {
    reply.writeParagraph(noticesFor(locale).offerPerson)
    return concluded('declined', reply)
  }
  reply.writeParagraph(smallTalkReply(intent.kind, intent.language, locale))
  return concluded('small_talk', reply)
}

/** What the rules look at when a message comes in. */
interface Occasion {
  readonly question: string
  readonly locale: string | null
  readonly history: readonly HistoryMessage[]
  readonly session: Situation['session']
  /** How many questions in a row, before this one, were not answered. */
  readonly unanswered: number
}

/** Whether a message alone would be concluded by rules, or is a yes to something that was asked: no model is needed for it. */
export function isSettledBeforehand(
  content: string,
  { locale, history, session }: Pick<Occasion, 'locale' | 'history' | 'session'>,
  rules: OperatorRules | null,
): boolean {
  const question = cutMiddle(content, QUESTION_CHARACTERS)
  const { intent, decision } = readQuestion({ question, locale, history, session, unanswered: countUnanswered(history) }, rules)
  return decision.escalate || intent.kind !== 'question' || (intent.assent === 'yes' && history.at(-1)?.outcome === 'clarified')
}

function countUnanswered(history: readonly HistoryMessage[]): number {
  const outcomes = history.flatMap(({ outcome }) => (outcome === 'declined' || outcome === 'answered' ? [outcome] : []))
  return outcomes.length - 1 - outcomes.lastIndexOf('answered')
}

function readQuestion({ question, locale, history, session, unanswered }: Occasion, rules: OperatorRules | null) {
  const intent = readIntent(question, locale, history)
  const topics = recogniseSensitiveTopics(question)
  const mood = recogniseMood(question)
  const decision = decideEscalation(
    {
      intent,
      mood,
      sensitiveTopics: topics,
      unansweredTurns: intent.kind === 'rejection' ? unanswered + 1 : 0,
      questionRepeated: intent.kind === 'question' && wasAskedOften(question, history),
      operatorRules: rules?.fired({ message: question, locale, session, topics, anger: mood.anger, unanswered }) ?? [],
    },
    rules?.topics,
  )
  return { intent, decision }
}

function concluded(outcome: 'clarified' | 'small_talk' | 'declined', reply: ReplyWriter): TurnConclusion {
  return {
    outcome,
    confidence: outcome === 'declined' ? 0 : 1,
    reply: reply.written(),
    escalation: null,
    dropped_sentences: 0,
  }
}

/** "Yes, please" after we offered a person asks for one; after we asked what was meant, it is the answer to that, and so is "No". */
function readIntent(question: string, locale: string | null, history: readonly HistoryMessage[]): Intent {
  const intent = recogniseIntent(question, locale)
  const before = history.at(-1)
  if (before?.role !== 'assistant' || intent.assent === null) return intent
  if (intent.assent === 'no') return offeredOptions(before.content).length > 0 ? { ...intent, kind: 'rejection' } : intent
  if (before.outcome === 'declined') return { ...intent, kind: 'asks_for_person' }
  return before.outcome === 'clarified' ? { ...intent, kind: 'question' } : intent
}

function wasAskedOften(question: string, history: readonly HistoryMessage[]): boolean {
  const asked = history.filter(({ role }) => role === 'customer')
  if (asked.length < REPEATS_LIMIT) return false
  const words = findWords(question)
  const repeats = asked.filter(({ content }) => {
    const said = findWords(content)
    return said.length === words.length && said.every(({ text }, place) => text === words[place]?.text)
  })
  return repeats.length >= REPEATS_LIMIT
}
