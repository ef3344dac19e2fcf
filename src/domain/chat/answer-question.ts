import type { Clock } from '../../ports/clock.ts'
import type { ComposedPrompt, Model, ModelUsage, Toolbox } from '../../ports/model.ts'
import type { OutsideAnswer } from '../../ports/outside-tools.ts'
import type { HistoryMessage, TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'
import type { Outcome } from '../../protocol/message.ts'
import type { ModelBudget } from '../budget/model-budget.ts'
import { decideEscalation } from '../escalation/decide-escalation.ts'
import type { OperatorRules, Situation } from '../escalation/operator-rules.ts'
import { ownTextFor } from '../escalation/own-text.ts'
import { recogniseMood } from '../intent/recognise-mood.ts'
import { recogniseSensitiveTopics } from '../intent/recognise-sensitive-topic.ts'
import { newId } from '../new-id.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import type { TurnToolbox } from '../tools/open-toolbox.ts'
import type { ApprovalWish, EscalationWish, TurnWishes } from '../tools/turn-wishes.ts'
import { askAgent } from './ask-agent.ts'
import { draftReply, type JudgedDraft } from './draft-reply.ts'
import { escalateForPolicy, escalateTurn } from './escalate-turn.ts'
import { noticesFor } from './notices.ts'
import { languageOf, QUESTION_CHARACTERS, questionOf } from './question-of.ts'
import type { ReplyWriter } from './reply-writer.ts'
import { tellReceipts } from './tell-receipts.ts'

/** What the model may do in one turn, bound to its session and its customer; without wishes when there are no tools. */
export type OpenedToolbox = Toolbox & Partial<TurnToolbox>

export interface AnswerDeps {
  readonly model: Model
  readonly budget: ModelBudget
  /** What the operator says of handing over; null for nothing beyond the product's own rules. */
  readonly rules: OperatorRules | null
  /** What no reply may hold: the mark within the instructions. */
  readonly secrets: readonly string[]
  readonly observer: TurnObserver
  readonly clock: Clock
}

/**
 * Drafts a reply from what was gathered and lets out only the sentences that stand up to judging (T6). When none is
 * left that answers, the customer is told so and offered a person; the second time in a row, one takes over. When the
 * session or the day has used up what it may cost since the message was taken, a person answers (M9).
 */
export async function answerQuestion(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  prompt: ComposedPrompt,
  toolbox: OpenedToolbox,
  reply: ReplyWriter,
  { model, budget, rules, secrets, observer, clock }: AnswerDeps,
  signal: AbortSignal,
): Promise<TurnConclusion> {
  const startedAt = clock.now()
  const ids = { turn_id: claim.id, session_id: claim.session.id }
  const { approved = null, done = [] } = (await toolbox.begin?.(history, signal)) ?? {}
  if (approved) return concludeApproved(claim, history, approved, reply, clock.now())
  const spent = await budget.spent(claim.session.id)
  if (spent) {
    tellReceipts(done, reply)
    return escalateForPolicy(claim, history, prompt.passages, spent.of, reply, clock.now())
  }
  const drafting = {
    model,
    secrets,
    toolbox,
    used: (usage: ModelUsage) => observer.modelUsed(ids, usage, budget.add(ids, usage)),
    replaced: (cause: unknown) => observer.modelFailed(ids, cause),
    // A second draft may take as long as the first, and then some.
    mayRevise: () => (clock.now() - startedAt) * 2 < claim.deadline - clock.now(),
  }
  const draft = await draftReply(
    done.length > 0 ? { ...prompt, done } : prompt,
    customerWords(claim, history, prompt),
    reply,
    drafting,
    signal,
  )
  tellReceipts(done, reply)
  const conclusion = concludeDraft(claim, history, { ...draft, done }, rules, reply, toolbox.wishes, clock.now())
  const { wishes } = toolbox
  // A conversation that left a question open does not end by the assistant's will.
  const closes_session = wishes?.closesSession && conclusion.outcome !== 'declined'
  return wishes ? { ...conclusion, learned: wishes.learned, closes_session } : conclusion
}

/** A draft, with what earlier attempts had done and the reply says. */
interface ToldDraft extends JudgedDraft {
  readonly done: readonly string[]
}

function concludeDraft(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  draft: ToldDraft,
  rules: OperatorRules | null,
  reply: ReplyWriter,
  wishes: TurnWishes | undefined,
  now: number,
): TurnConclusion {
  if (wishes?.escalation) return handOver(claim, history, draft, reply, wishes.escalation, wishes.approval, now)
  if (wishes?.approval) return askApproval(wishes.approval, draft, reply)
  const outcome = outcomeOf(draft)
  if (outcome === 'declined') return decline(claim, history, draft, rules, reply, now)
  noteUnreadFiles(claim, reply)
  return {
    outcome,
    confidence: draft.confidence,
    reply: reply.written(),
    escalation: null,
    dropped_sentences: draft.judged.dropped.length,
  }
}

/** The customer is asked first; their next message decides. */
function askApproval({ question, ...asked }: ApprovalWish, { judged }: JudgedDraft, reply: ReplyWriter): TurnConclusion {
  reply.writeParagraph(question ?? '')
  const dropped_sentences = judged.dropped.length
  return {
    outcome: 'clarified',
    confidence: 1,
    reply: reply.written(),
    escalation: null,
    dropped_sentences,
    asks_approval: { ...asked, id: newId.approval(), expires: null },
  }
}

/** What the customer said yes to was done, and the receipt says so; or a person has to see to it. */
function concludeApproved(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  answer: OutsideAnswer,
  reply: ReplyWriter,
  now: number,
): TurnConclusion {
  if (answer.kind === 'answered' && answer.receipt !== null) {
    reply.writeParagraph(answer.receipt)
    return { outcome: 'answered', confidence: 1, reply: reply.written(), escalation: null, dropped_sentences: 0 }
  }
  reply.writeParagraph(noticesFor(languageOf(claim)).handOverFailure)
  const isOpen = answer.kind === 'failed' && answer.mayHaveActed
  const because = `The customer agreed to something that ${isOpen ? 'may or may not have been done' : 'could not be done'}.`
  return escalateTurn(claim, history, [], { escalate: true, reason: 'failure', priority: 'high', priorityReasons: [because] }, reply, now)
}

/** A tool wants a person to go on: whatever the draft says, the turn ends with one. */
function handOver(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  { judged, sources }: JudgedDraft,
  reply: ReplyWriter,
  { reason, priority, because }: EscalationWish,
  approval: ApprovalWish | null,
  now: number,
): TurnConclusion {
  const notices = noticesFor(languageOf(claim))
  const decision = { escalate: true as const, reason, priority, priorityReasons: [because] }
  const isForAgent = approval?.approver === 'agent'
  reply.writeParagraph(isForAgent ? notices.awaitsConfirmation : notices.handOver)
  const handedOver = { ...escalateTurn(claim, history, sources, decision, reply, now), dropped_sentences: judged.dropped.length }
  return isForAgent ? askAgent(handedOver, approval, now) : handedOver
}

/**
 * An answer is one that cites; a draft that meant to answer but lost every supported sentence is none. One that claims
 * nothing and ends by asking, asks back, whatever it called itself.
 */
function outcomeOf({ judged, stance, done }: ToldDraft): Extract<Outcome, 'answered' | 'clarified' | 'declined'> {
  if (stance === 'decline') return 'declined'
  if (stance === 'clarify' && judged.content !== '') return 'clarified'
  if (stance === 'clarify' && done.length === 0) return 'declined'
  if (judged.supported > 0 || done.length > 0) return 'answered'
  return judged.dropped.length === 0 && QUESTION_AT_END.test(judged.content) ? 'clarified' : 'declined'
}

const QUESTION_AT_END = /[?？؟][\s*_)"'”’»]*$/u

function decline(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  { judged, stance, sources }: JudgedDraft,
  rules: OperatorRules | null,
  reply: ReplyWriter,
  now: number,
): TurnConclusion {
  const locale = languageOf(claim)
  const notices = noticesFor(locale)
  const unansweredTurns = claim.unanswered_before + 1
  const decision = decideEscalation({
    intent: { kind: 'question' },
    mood: { anger: 0, signals: [] },
    sensitiveTopics: [],
    unansweredTurns,
    questionRepeated: false,
    operatorRules: rules?.fired(unansweredSituation(claim, locale, unansweredTurns)) ?? [],
  })
  const dropped_sentences = judged.dropped.length
  // What is left of a draft that meant to answer, a greeting perhaps, does not say that nothing was found.
  const isTold = stance === 'decline' && reply.content !== ''
  if (decision.escalate) {
    reply.writeParagraph(ownTextFor(decision.ownText, locale) ?? (isTold ? notices.handOver : notices.handOverUnanswered))
    return { ...escalateTurn(claim, history, sources, decision, reply, now), dropped_sentences }
  }
  if (!isTold) reply.writeParagraph(notices.notFound)
  noteUnreadFiles(claim, reply)
  reply.writeParagraph(notices.offerPerson)
  return {
    outcome: 'declined',
    confidence: 0,
    reply: reply.written(),
    escalation: null,
    dropped_sentences,
  }
}

/** What the operator's rules look at once it is known that this question had no answer either. */
function unansweredSituation(claim: TurnClaim, locale: string | null, unanswered: number): Situation {
  const message = questionOf(claim)
  const { anger } = recogniseMood(message)
  return { message, locale, session: claim.session, topics: recogniseSensitiveTopics(message), anger, unanswered }
}

/** What the customer wrote, here and in what is remembered: their own figures and names may be said back to them. */
function customerWords(claim: TurnClaim, history: readonly HistoryMessage[], { memories = [] }: ComposedPrompt): string[] {
  const said = [...history, ...claim.messages].flatMap((message) =>
    message.role === 'customer' ? [cutMiddle(message.content, QUESTION_CHARACTERS)] : [],
  )
  return [...said, ...memories]
}

function noteUnreadFiles(claim: TurnClaim, reply: ReplyWriter): void {
  const unread = claim.messages.flatMap((message) => message.attachments.filter((file) => file.state !== 'ready'))
  if (unread.length === 0) return
  reply.writeParagraph(noticesFor(languageOf(claim)).unreadFiles(unread.map((file) => file.file_name).join(', ')))
}
