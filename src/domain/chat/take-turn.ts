import type { Bus } from '../../ports/bus.ts'
import type { MemoryStore } from '../../ports/memory.ts'
import type { ComposedPrompt } from '../../ports/model.ts'
import type { Conclusion, ConversationStore, TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { ToolCallStore } from '../../ports/tool-calls.ts'
import { addReceipts } from '../escalation/add-receipts.ts'
import { learnMemories } from '../memory/learn-memories.ts'
import { readToolCall, receiptsOf } from '../tools/read-tool-call.ts'
import { unlessAborted } from '../unless-aborted.ts'
import { answerFromMemory, gatherMemories } from './answer-from-memory.ts'
import { type AnswerDeps, answerQuestion, type OpenedToolbox } from './answer-question.ts'
import { askAgent } from './ask-agent.ts'
import { concludeBeforehand } from './conclude-beforehand.ts'
import { escalateForFailure } from './escalate-turn.ts'
import { type GatherDeps, gatherHistory, gatherPrompt, gatherSummary } from './gather-context.ts'
import { ReplyWriter } from './reply-writer.ts'
import { tellReceipts } from './tell-receipts.ts'

/**
 * Why a running attempt is ended from outside: a newer message or people overtook it, the process stops, or the customer
 * wants to read no more.
 */
export type Interruption = 'overtaken' | 'shutdown' | 'stopped'

export interface TakeTurnDeps extends GatherDeps, AnswerDeps {
  readonly openToolbox: (claim: TurnClaim, prompt: ComposedPrompt) => OpenedToolbox
  readonly store: GatherDeps['store'] &
    Pick<ConversationStore, 'concludeTurn'> &
    Pick<MemoryStore, 'recall'> &
    Pick<ToolCallStore, 'callsOfTurn' | 'callsOfSession'>
  readonly bus: Bus
}

/**
 * One attempt at one turn: its customer messages in; one judged reply, one clarifying question or one escalation out.
 * Rules T1–T9: docs/spec/turn.md. Throws the interruption's reason when the attempt was given up (overtaken, shutdown),
 * and the store's fault when the conclusion could not be kept; the turn is then taken up again.
 *
 * @param interruption its reason is an `Interruption`.
 */
export async function takeTurn(claim: TurnClaim, deps: TakeTurnDeps, interruption: AbortSignal): Promise<Conclusion> {
  const reply = new ReplyWriter(claim, deps.bus, deps.observer)
  const conclusion = await conclude(claim, reply, deps, interruption)
  if (!isStopped(interruption)) interruption.throwIfAborted()
  const now = deps.clock.now()
  const learned = [...learnMemories(claim, now), ...(conclusion.learned ?? [])]
  const escalation = conclusion.escalation && (await addReceipts(conclusion.escalation, claim.session.id, deps.store))
  const result = await deps.store.concludeTurn(claim, { ...conclusion, escalation, learned }, now)
  if (result.kind === 'concluded') report(claim, conclusion, reply.seconds, deps)
  return result
}

/** Every way through a turn ends here in a conclusion: what fails ends with a person (T4). */
async function conclude(claim: TurnClaim, reply: ReplyWriter, deps: TakeTurnDeps, interruption: AbortSignal): Promise<TurnConclusion> {
  const end = endSignal(claim, deps.clock, interruption)
  let toolbox: OpenedToolbox | null = null
  try {
    const history = await gatherHistory(claim, deps)
    const settled = concludeBeforehand(claim, history, deps.rules, reply, deps.clock.now())
    if (settled) return settled
    return await unlessAborted(end.signal, async () => {
      const memories = await gatherMemories(claim, deps.store, deps.clock.now())
      const remembered = answerFromMemory(claim, memories, reply)
      if (remembered) return remembered
      const { summary, hasGrown } = await gatherSummary(claim, history, deps.store)
      const prompt = await gatherPrompt(claim, history, memories, summary, deps)
      toolbox = deps.openToolbox(claim, prompt)
      const conclusion = await answerQuestion(claim, history, prompt, toolbox, reply, deps, end.signal)
      return summary && hasGrown ? { ...conclusion, summary } : conclusion
    })
  } catch (cause) {
    if (isStopped(interruption)) return stopTurn(claim, reply, deps)
    interruption.throwIfAborted()
    deps.observer.turnFailed({ turn_id: claim.id, session_id: claim.session.id }, cause)
    tellReceipts(receiptsOf(await deps.store.callsOfTurn(claim.id)), reply)
    return failTurn(claim, toolbox, reply, deps.clock.now())
  } finally {
    end.clear()
  }
}

/** A person goes on; what the model wanted an agent to approve before it broke is before them. */
function failTurn(claim: TurnClaim, toolbox: OpenedToolbox | null, reply: ReplyWriter, now: number): TurnConclusion {
  const failed = escalateForFailure(claim, reply, now)
  const approval = toolbox?.wishes?.approval
  return approval?.approver === 'agent' ? askAgent(failed, approval, now) : failed
}

function isStopped({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason === ('stopped' satisfies Interruption)
}

/**
 * The customer has read enough: what was shown is the reply, be it nothing (T9), with what was done for them. Unless a tool was changing something for
 * them and nobody knows whether it did: then they have a person to tell them.
 */
async function stopTurn(claim: TurnClaim, reply: ReplyWriter, { store, clock }: TakeTurnDeps): Promise<TurnConclusion> {
  const calls = await store.callsOfTurn(claim.id)
  tellReceipts(receiptsOf(calls), reply)
  if (calls.some((call) => readToolCall(call).outcome === 'unknown')) return escalateForFailure(claim, reply, clock.now())
  return { outcome: 'answered', confidence: 0, reply: reply.written('stopped'), escalation: null, dropped_sentences: 0 }
}

/**
 * Aborts when the attempt is interrupted, or when the turn must have ended; a turn that was taken over too late is overdue
 * from the start. One controller for both: `AbortSignal.any` costs ten times as much.
 */
function endSignal(claim: TurnClaim, clock: AnswerDeps['clock'], interruption: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController()
  const interrupt = () => controller.abort(interruption.reason)
  interruption.addEventListener('abort', interrupt)
  if (interruption.aborted) interrupt()
  const expire = () => controller.abort(new Error('the turn took longer than TURN_TIMEOUT_SECONDS'))
  const left = claim.deadline - clock.now()
  if (left <= 0) expire()
  const timer = setTimeout(expire, Math.max(left, 0))
  const clear = () => {
    clearTimeout(timer)
    interruption.removeEventListener('abort', interrupt)
  }
  return { signal: controller.signal, clear }
}

function report(claim: TurnClaim, conclusion: TurnConclusion, seconds: number, deps: TakeTurnDeps): void {
  const { outcome, escalation, dropped_sentences } = conclusion
  deps.observer.turnEnded({
    turn_id: claim.id,
    session_id: claim.session.id,
    outcome,
    seconds,
    with_retrieval: outcome === 'answered' || outcome === 'clarified' || outcome === 'declined',
    escalation: escalation && { reason: escalation.reason, priority: escalation.priority },
    dropped_sentences,
  })
}
