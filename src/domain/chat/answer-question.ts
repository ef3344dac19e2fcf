import type { Clock } from '../../ports/clock.ts'
import type { ComposedPrompt, Model, ModelUsage, Toolbox } from '../../ports/model.ts'
import type { ModelBudget } from '../../ports/model-budget.ts'
import type { HistoryMessage, TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'
import type { Outcome } from '../../protocol/message.ts'
import { decideEscalation } from '../escalation/decide-escalation.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import { draftReply, type JudgedDraft } from './draft-reply.ts'
import { escalateForPolicy, escalateTurn } from './escalate-turn.ts'
import { noticesFor } from './notices.ts'
import { languageOf, QUESTION_CHARACTERS } from './question-of.ts'
import type { ReplyWriter } from './reply-writer.ts'

export interface AnswerDeps {
  readonly model: Model
  /** What the model may do in this turn, bound to its session and its customer. */
  readonly openToolbox: (claim: TurnClaim, prompt: ComposedPrompt) => Toolbox
  readonly budget: ModelBudget
  /** What no reply may hold: the mark within the instructions. */
  readonly secrets: readonly string[]
  readonly observer: TurnObserver
  readonly clock: Clock
}

/**
 * Drafts a reply from what was gathered and lets out only the sentences that stand up to judging (T6). When none is
 * left that answers, the customer is told so and offered a person; the second time in a row, one takes over. When the
 * session or the day has used up what it may cost, a person answers (M9).
 */
export async function answerQuestion(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  prompt: ComposedPrompt,
  reply: ReplyWriter,
  { model, openToolbox, budget, secrets, observer, clock }: AnswerDeps,
  signal: AbortSignal,
): Promise<TurnConclusion> {
  const spent = budget.spent(claim.session.id)
  if (spent) return escalateForPolicy(claim, history, prompt.passages, spent, reply, clock.now())
  const startedAt = clock.now()
  const ids = { turn_id: claim.id, session_id: claim.session.id }
  const drafting = {
    model,
    secrets,
    toolbox: openToolbox(claim, prompt),
    used: (usage: ModelUsage) => observer.modelUsed(ids, usage, budget.add(claim.session.id, usage)),
    replaced: (cause: unknown) => observer.modelFailed(ids, cause),
    // A second draft may take as long as the first, and then some.
    mayRevise: () => (clock.now() - startedAt) * 2 < claim.deadline - clock.now(),
  }
  const draft = await draftReply(prompt, customerWords(claim, history, prompt), reply, drafting, signal)
  const outcome = outcomeOf(draft)
  if (outcome === 'declined') return decline(claim, history, draft, reply, clock.now())
  noteUnreadFiles(claim, reply)
  return {
    outcome,
    confidence: draft.confidence,
    reply: reply.written(),
    escalation: null,
    dropped_sentences: draft.judged.dropped.length,
  }
}

/**
 * An answer is one that cites; a draft that meant to answer but lost every supported sentence is none. One that claims
 * nothing and ends by asking, asks back, whatever it called itself.
 */
function outcomeOf({ judged, stance }: JudgedDraft): Extract<Outcome, 'answered' | 'clarified' | 'declined'> {
  if (stance === 'decline') return 'declined'
  if (stance === 'clarify') return judged.content === '' ? 'declined' : 'clarified'
  if (judged.supported > 0) return 'answered'
  return judged.dropped.length === 0 && QUESTION_AT_END.test(judged.content) ? 'clarified' : 'declined'
}

const QUESTION_AT_END = /[?？؟][\s*_)"'”’»]*$/u

function decline(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  { judged, stance, sources }: JudgedDraft,
  reply: ReplyWriter,
  now: number,
): TurnConclusion {
  const notices = noticesFor(languageOf(claim))
  const decision = decideEscalation({
    intent: { kind: 'question' },
    mood: { anger: 0, signals: [] },
    sensitiveTopic: null,
    unansweredTurns: claim.unanswered_before + 1,
    questionRepeated: false,
  })
  const dropped_sentences = judged.dropped.length
  // What is left of a draft that meant to answer, a greeting perhaps, does not say that nothing was found.
  const isTold = stance === 'decline' && reply.content !== ''
  if (decision.escalate) {
    reply.writeParagraph(isTold ? notices.handOver : notices.handOverUnanswered)
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
