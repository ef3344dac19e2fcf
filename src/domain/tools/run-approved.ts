import type { ApprovalStore } from '../../ports/approvals.ts'
import type { OutsideAnswer, OutsideTool } from '../../ports/outside-tools.ts'
import type { HistoryMessage, TurnClaim } from '../../ports/store.ts'
import { languageOf, questionOf } from '../chat/question-of.ts'
import { recogniseIntent } from '../intent/recognise-intent.ts'
import { findWords } from '../text/find-words.ts'
import { type OnceOnlyDeps, runOutsideTool } from './call-outside-tool.ts'

export interface RunApprovedDeps extends OnceOnlyDeps {
  readonly store: OnceOnlyDeps['store'] & Pick<ApprovalStore, 'findApproval'>
  /** The tools that this turn may use. */
  readonly tools: readonly OutsideTool[]
}

/**
 * Runs the call that the assistant's last message asked leave for, when the customer's next message is a plain yes and
 * nothing else (TO15). No model has a part in it. Null when nothing was asked, or the answer is any other.
 */
export async function runApproved(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  deps: RunApprovedDeps,
  signal: AbortSignal,
): Promise<OutsideAnswer | null> {
  const before = history.at(-1)
  if (before?.role !== 'assistant' || before.outcome !== 'clarified' || !isPlainYes(claim)) return null
  const asked = await deps.store.findApproval(before.id)
  if (!asked) return null
  const tool = deps.tools.find(({ spec, needsAgent }) => spec.name === asked.tool && !needsAgent)
  if (!tool) return { kind: 'failed', mayHaveActed: false }
  return runOutsideTool(tool, JSON.parse(asked.input) as Record<string, unknown>, claim, deps, signal)
}

/** What may stand beside a yes without taking any of it back. */
const POLITE = new Set('please bitte s il te vous plait plaît por favor thanks thank you danke merci gracias do it go ahead'.split(' '))

/** One message of nothing but yes, politely: "yes, but …", "yes. No", "yes wait" are none. */
function isPlainYes(claim: TurnClaim): boolean {
  const text = questionOf(claim)
  const locale = languageOf(claim)
  if (claim.messages.length !== 1 || recogniseIntent(text, locale).assent !== 'yes') return false
  return findWords(text).every((word) => POLITE.has(word.text) || recogniseIntent(word.text, locale).assent === 'yes')
}
