import type { NumberedPassage } from '../../ports/model.ts'
import type { HistoryMessage, TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { Citation } from '../../protocol/message.ts'
import { buildPacket } from '../escalation/build-packet.ts'
import type { EscalationDecision } from '../escalation/decide-escalation.ts'
import { dueAt } from '../escalation/due-at.ts'
import { recogniseIntent } from '../intent/recognise-intent.ts'
import { noticesFor } from './notices.ts'
import { languageOf } from './question-of.ts'
import type { ReplyWriter } from './reply-writer.ts'

type Escalate = Extract<EscalationDecision, { readonly escalate: true }>

/** The conclusion that hands the session to people, with what they need to go on; the notice to the customer is written already. */
export function escalateTurn(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  found: readonly NumberedPassage[],
  { reason, priority, priorityReasons }: Escalate,
  reply: ReplyWriter,
  now: number,
): TurnConclusion {
  const packet = buildPacket({
    messages: [...history, ...claim.messages],
    turns: history.flatMap(({ in_reply_to, outcome }) => (in_reply_to && outcome ? [{ message_id: in_reply_to, outcome }] : [])),
    sources: [...found, ...history.flatMap((message) => message.citations)].map(toSource),
    isSmallTalk: isSmallTalk(claim.session.locale),
    priorityReasons,
  })
  return {
    outcome: 'escalated',
    confidence: 1,
    reply: reply.written(),
    escalation: { reason, priority, packet, due: dueAt(priority, now) },
    dropped_sentences: 0,
  }
}

/** What failed ends with a person: the customer has waited already, so it is urgent enough to be seen soon. */
export function escalateForFailure(claim: TurnClaim, reply: ReplyWriter, now: number): TurnConclusion {
  reply.writeParagraph(noticesFor(languageOf(claim)).handOverFailure)
  const priorityReasons = ['The assistant failed while the customer waited for an answer.']
  return escalateTurn(claim, [], [], { escalate: true, reason: 'failure', priority: 'high', priorityReasons }, reply, now)
}

/** The session or the day has used up what the model may cost: the question goes to a person as it stands. */
export function escalateForPolicy(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  found: readonly NumberedPassage[],
  spent: 'session' | 'day',
  reply: ReplyWriter,
  now: number,
): TurnConclusion {
  reply.writeParagraph(noticesFor(languageOf(claim)).handOver)
  const priorityReasons = [`The limit of what the model may use in one ${spent} was reached.`]
  return escalateTurn(claim, history, found, { escalate: true, reason: 'policy', priority: 'normal', priorityReasons }, reply, now)
}

export function isSmallTalk(locale: string | null): (content: string) => boolean {
  return (content) => recogniseIntent(content, locale).kind !== 'question'
}

function toSource({ document_id, title, uri }: NumberedPassage | Citation) {
  return { document_id, title, uri }
}
