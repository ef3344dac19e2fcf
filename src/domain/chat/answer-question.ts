import type { Clock } from '../../ports/clock.ts'
import type { ComposedPrompt, Model, NumberedPassage, Stance } from '../../ports/model.ts'
import type { HistoryMessage, TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { Citation, Outcome } from '../../protocol/message.ts'
import { decideEscalation } from '../escalation/decide-escalation.ts'
import type { UsedCitation } from '../judging/citation-numbers.ts'
import { DraftJudge, type Judged } from '../judging/judge-draft.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import { escalateTurn } from './escalate-turn.ts'
import { noticesFor } from './notices.ts'
import { languageOf, QUESTION_CHARACTERS } from './question-of.ts'
import type { ReplyWriter } from './reply-writer.ts'

export interface AnswerDeps {
  readonly model: Model
  readonly clock: Clock
}

/**
 * Drafts a reply from what was gathered and lets out only the sentences that stand up to judging (T6). When none is
 * left that answers, the customer is told so and offered a person; the second time in a row, one takes over.
 */
export async function answerQuestion(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  prompt: ComposedPrompt,
  reply: ReplyWriter,
  { model, clock }: AnswerDeps,
  signal: AbortSignal,
): Promise<TurnConclusion> {
  const draft = await draftAndJudge(prompt, customerWords(claim, history), reply, model, signal)
  const outcome = outcomeOf(draft)
  if (outcome === 'declined') return decline(claim, history, prompt.passages, draft, reply, clock.now())
  noteUnreadFiles(claim, reply)
  return {
    outcome,
    confidence: draft.confidence,
    reply: reply.written(),
    escalation: null,
    dropped_sentences: draft.judged.dropped.length,
  }
}

interface JudgedDraft {
  readonly judged: Judged
  readonly stance: Stance
  readonly confidence: number
}

async function draftAndJudge(
  prompt: ComposedPrompt,
  words: readonly string[],
  reply: ReplyWriter,
  model: Model,
  signal: AbortSignal,
): Promise<JudgedDraft> {
  const judge = new DraftJudge({ sources: prompt.passages, customerWords: words, receipts: [] })
  reply.citeFrom(() => toCitations(judge.citations, prompt.passages))
  let stance: Stance = 'answer'
  let confidence = 0
  for await (const event of model.draft(prompt, signal)) {
    signal.throwIfAborted()
    if (event.type === 'text') for (const piece of judge.push(event.text)) reply.write(piece.text)
    else ({ stance, confidence } = event)
  }
  const judged = judge.finish()
  for (const piece of judged.released) reply.write(piece.text)
  return { judged, stance, confidence }
}

/** An answer is one that cites; a draft that meant to answer but lost every supported sentence is none. */
function outcomeOf({ judged, stance }: JudgedDraft): Extract<Outcome, 'answered' | 'clarified' | 'declined'> {
  if (stance === 'decline') return 'declined'
  if (stance === 'clarify') return judged.content === '' ? 'declined' : 'clarified'
  return judged.supported > 0 ? 'answered' : 'declined'
}

function decline(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  found: readonly NumberedPassage[],
  { judged }: JudgedDraft,
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
  if (decision.escalate) {
    reply.writeParagraph(reply.content === '' ? notices.handOverUnanswered : notices.handOver)
    return { ...escalateTurn(claim, history, found, decision, reply, now), dropped_sentences }
  }
  if (reply.content === '') reply.writeParagraph(notices.notFound)
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

/** What the customer wrote in this conversation: their own figures and names may be said back to them. */
function customerWords(claim: TurnClaim, history: readonly HistoryMessage[]): string[] {
  return [...history, ...claim.messages].flatMap((message) =>
    message.role === 'customer' ? [cutMiddle(message.content, QUESTION_CHARACTERS)] : [],
  )
}

function noteUnreadFiles(claim: TurnClaim, reply: ReplyWriter): void {
  const unread = claim.messages.flatMap((message) => message.attachments.filter((file) => file.state !== 'ready'))
  if (unread.length === 0) return
  reply.writeParagraph(noticesFor(languageOf(claim)).unreadFiles(unread.map((file) => file.file_name).join(', ')))
}

function toCitations(used: readonly UsedCitation[], sources: readonly NumberedPassage[]): Citation[] {
  const byMarker = new Map(sources.map((source) => [source.marker, source]))
  return used.flatMap(({ marker, source, quote }) => {
    const cited = byMarker.get(source)
    if (!cited) return []
    const { document_id, passage_id, title, uri, heading } = cited
    return [{ marker, document_id, passage_id, title, uri, heading, quote } as Citation]
  })
}
