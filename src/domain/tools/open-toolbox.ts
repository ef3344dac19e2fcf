import type { ApprovalStore } from '../../ports/approvals.ts'
import type { Clock } from '../../ports/clock.ts'
import type { MemoryStore } from '../../ports/memory.ts'
import type { ComposedPrompt, Toolbox, ToolResult } from '../../ports/model.ts'
import type { OutsideAnswer, OutsideTool } from '../../ports/outside-tools.ts'
import type { Retrieval } from '../../ports/retrieval.ts'
import type { ConversationStore, HistoryMessage, TurnClaim } from '../../ports/store.ts'
import type { StoredToolCall, ToolCallStore } from '../../ports/tool-calls.ts'
import type { SessionId, TurnId } from '../../protocol/ids.ts'
import { unlessAborted } from '../unless-aborted.ts'
import { outsideTool } from './call-outside-tool.ts'
import { closeSession } from './close-session.ts'
import { escalate } from './escalate.ts'
import { namesForeignRecord } from './foreign-id.ts'
import { OnceOnly } from './once-only.ts'
import { readAttachment } from './read-attachment.ts'
import { readToolCall, receiptsOf } from './read-tool-call.ts'
import { recall } from './recall.ts'
import { remember } from './remember.ts'
import { runApproved } from './run-approved.ts'
import { searchKnowledge } from './search-knowledge.ts'
import { type RiskClass, refused, type Tool } from './tool.ts'
import { TurnSources } from './turn-sources.ts'
import { type EscalationWish, TurnWishes } from './turn-wishes.ts'

/** A call as logs may tell it: no argument, no result. */
export interface ToolCallReport {
  readonly turn_id: TurnId
  readonly session_id: SessionId
  readonly tool: string
  readonly risk: RiskClass
  readonly ended: 'done' | 'refused' | 'failed'
  readonly seconds: number
}

export interface ToolboxDeps {
  readonly store: Pick<ConversationStore, 'readableAttachments'> &
    Pick<MemoryStore, 'recall'> &
    ToolCallStore &
    Pick<ApprovalStore, 'findApproval'>
  readonly retrieval: Pick<Retrieval, 'search'>
  readonly clock: Clock
  /** The operator's own tools, as many as can be used now. Of two with one name the first counts, and ours before all. */
  outside(): readonly OutsideTool[]
  called(report: ToolCallReport): void
}

/** What the model may do in one turn, and what its calls want of the turn's conclusion. */
export interface TurnToolbox extends Toolbox {
  readonly wishes: TurnWishes
  /** Comes before the draft. What an earlier attempt of the turn left open becomes a wish for a person. */
  begin(history: readonly HistoryMessage[], signal: AbortSignal): Promise<Begun>
}

/** What stands before a draft. */
export interface Begun {
  /** What came of that to which the customer has just said yes; null when this turn's message is no such yes. */
  readonly approved: OutsideAnswer | null
  /** What earlier attempts of the turn have done, in the words of the receipts. */
  readonly done: readonly string[]
}

const leftOpen: EscalationWish = {
  reason: 'failure',
  priority: 'high',
  because: 'Something was begun for the customer, and it is not known whether it was done.',
}

/** More calls than this in one turn are a model that has lost its way. */
const CALLS_PER_TURN = 24

/** Names that operators can't give to their own tools. */
export const builtInNames: readonly string[] = ['search_knowledge', 'read_attachment', 'remember', 'recall', 'escalate', 'close_session']

/**
 * Makes the toolbox of each turn, bound to the session and the customer of its claim (TO1, TO2). Only what this turn may use
 * is in it; whatever a call does beside its result waits for the conclusion, but for the operator's writing tools.
 */
export function createToolboxes(deps: ToolboxDeps): (claim: TurnClaim, prompt: ComposedPrompt) => TurnToolbox {
  const { store, retrieval, clock, outside } = deps
  const onceOnly = new OnceOnly()
  const builtIn: readonly Tool[] = [
    searchKnowledge(retrieval),
    readAttachment(store),
    remember(clock),
    recall(store, clock),
    escalate,
    closeSession,
  ]
  /** The calls that earlier attempts of the turn have begun; waits for those that run here. */
  async function earlierCalls({ id, attempt }: TurnClaim): Promise<readonly StoredToolCall[]> {
    if (attempt === 1) return []
    await onceOnly.turnSettled(id)
    return store.callsOfTurn(id)
  }

  return (claim, prompt) => {
    const brought = outside()
    const own = brought.map((tool) => outsideTool(tool, { onceOnly, store, clock }))
    const toolbox = openToolbox([...builtIn, ...own], claim, prompt, deps)
    const tools = brought.filter(({ spec }) => toolbox.tools.includes(spec))
    async function begin(history: readonly HistoryMessage[], signal: AbortSignal): Promise<Begun> {
      const earlier = await earlierCalls(claim)
      if (earlier.some((call) => readToolCall(call).outcome === 'unknown')) toolbox.wishes.escalate(leftOpen)
      return { approved: await runApproved(claim, history, { store, clock, onceOnly, tools }, signal), done: receiptsOf(earlier) }
    }
    return { ...toolbox, begin }
  }
}

function openToolbox(all: readonly Tool[], claim: TurnClaim, prompt: ComposedPrompt, { called }: ToolboxDeps): Omit<TurnToolbox, 'begin'> {
  const turn = { claim, sources: new TurnSources(prompt.passages), wishes: new TurnWishes() }
  const offered = new Map<string, Tool>()
  for (const tool of all) if (!offered.has(tool.spec.name) && tool.isOffered(turn)) offered.set(tool.spec.name, tool)
  const ids = { turn_id: claim.id, session_id: claim.session.id }
  let calls = 0

  async function call(name: string, input: unknown, _callId: string, signal: AbortSignal): Promise<ToolResult> {
    const tool = offered.get(name)
    if (!tool) return refused('There is no such tool.')
    calls += 1
    if (calls > CALLS_PER_TURN) return refused('Too many calls in this turn. Answer with what you have.')
    if (namesForeignRecord(input, claim) && name !== 'read_attachment') return refused('There is nothing of this id.')
    const startedAt = performance.now()
    const report = (ended: ToolCallReport['ended']) =>
      called({ ...ids, tool: name, risk: tool.risk, ended, seconds: (performance.now() - startedAt) / 1000 })
    try {
      const result = await unlessAborted(signal, () => tool.call(input, turn, signal))
      report(result.isError ? 'refused' : 'done')
      return result
    } catch (cause) {
      report('failed')
      throw cause
    }
  }
  return { tools: [...offered.values()].map(({ spec }) => spec), call, wishes: turn.wishes }
}
