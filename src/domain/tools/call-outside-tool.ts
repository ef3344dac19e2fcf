import type { Clock } from '../../ports/clock.ts'
import type { NumberedPassage, ToolResult } from '../../ports/model.ts'
import type { OutsideAnswer, OutsideTool } from '../../ports/outside-tools.ts'
import type { TurnClaim } from '../../ports/store.ts'
import type { ToolCallStore } from '../../ports/tool-calls.ts'
import type { Session } from '../../protocol/session.ts'
import { newId } from '../new-id.ts'
import { idempotencyKey, type OnceOnly, turnLedger } from './once-only.ts'
import { isVerified } from './recall.ts'
import { done, refused, type Tool, type ToolTurn, told } from './tool.ts'

export interface OnceOnlyDeps {
  readonly onceOnly: OnceOnly
  readonly store: ToolCallStore
  readonly clock: Clock
}

/** Who approves sees all of it: longer arguments, in characters of JSON, are not put before anybody. */
const APPROVABLE = 4_000

/** So much of what a tool found may be cited; the rest is not read. */
const TEXT_LIMIT = 8_000

/**
 * A tool of the operator as one of ours. What a reading tool found is a source to be cited; what a writing one did is a
 * receipt. When nobody knows whether something was done, the turn ends with a person (TO5).
 */
export function outsideTool(tool: OutsideTool, deps: OnceOnlyDeps): Tool {
  const { spec, risk } = tool
  return {
    spec,
    risk,
    isOffered: (turn) => !tool.needsCustomer || isVerified(turn),
    async call(input, turn, signal) {
      const fault = tool.inputFault(input)
      if (fault !== null) return refused(`The input is wrong: ${fault}`)
      const given = input as Record<string, unknown>
      if (tool.needsAgent) return askAgent(tool, given, turn)
      if (tool.question) return askFirst(tool, tool.question(given), given, turn)
      const answer = await runOutsideTool(tool, given, turn.claim, deps, signal)
      return risk === 'read' ? readResult(tool, answer, turn) : writeResult(tool, answer, turn)
    },
  }
}

/** Nothing is done yet: the reply ends with the question, and a plain yes to it runs the call (TO15). */
function askFirst({ spec: { name } }: OutsideTool, question: string | null, input: object, { wishes }: ToolTurn): ToolResult {
  if (question === null) return refused('The input is wrong: what the customer would be asked is not complete.')
  if (!wishes.askApproval({ approver: 'customer', tool: name, input: JSON.stringify(input), question })) return oneAtATime
  return told('Nothing was done yet: your reply will end with the question whether to do it. Do not ask it yourself.')
}

/** Nothing is done yet: the turn ends with a person, who sees what is wanted and decides (TO16). */
function askAgent({ spec: { name } }: OutsideTool, given: object, { wishes }: ToolTurn): ToolResult {
  const input = JSON.stringify(given)
  if (input.length > APPROVABLE) return refused('The input is too long for anybody to look through before they approve it.')
  if (!wishes.askApproval({ approver: 'agent', tool: name, input, question: null })) return oneAtATime
  wishes.escalate({ reason: 'policy', priority: 'normal', because: `A person has to confirm what the tool ${name} would do.` })
  return told('Nothing was done yet: a person on staff has to confirm it first, and your reply will end with saying so.')
}

const oneAtATime = refused('Something else waits for a yes already. One thing at a time.')

/** Runs it in the name of the turn's customer; what writes, once only. */
export function runOutsideTool(
  tool: OutsideTool,
  input: Readonly<Record<string, unknown>>,
  claim: TurnClaim,
  { onceOnly, store, clock }: OnceOnlyDeps,
  signal: AbortSignal,
): Promise<OutsideAnswer> {
  const { session } = claim
  if (tool.risk === 'read') return callForSession(tool, input, session, null, signal)
  const { name } = tool.spec
  const key = idempotencyKey(session.id, claim.id, name, input)
  const ledger = turnLedger(claim, { key, tool: name, input: JSON.stringify(input) }, store, clock)
  // What has begun to change something is not broken off when the turn is: the next attempt wants to know how it ended.
  const untilItEnds = new AbortController().signal
  return onceOnly.run(claim.id, key, ledger, () => callForSession(tool, input, session, key, untilItEnds))
}

/** Calls it in the name of the session's customer, as far as their identity is verified. */
export function callForSession(
  tool: OutsideTool,
  input: Readonly<Record<string, unknown>>,
  { id: session_id, user_id, user_verified }: Session,
  idempotency_key: string | null,
  signal: AbortSignal,
): Promise<OutsideAnswer> {
  return tool.run(input, { session_id, user_id: user_verified ? user_id : null, idempotency_key }, signal)
}

function readResult({ title }: OutsideTool, answer: OutsideAnswer, { sources }: ToolTurn): ToolResult {
  switch (answer.kind) {
    case 'answered':
      return told('Found; the source may be cited.', sources.number([toSource(title, answer.text)]))
    case 'refused':
      return refused(answer.text)
    case 'failed':
      return refused('The tool failed. Go on without it.')
  }
}

function writeResult({ spec: { name } }: OutsideTool, answer: OutsideAnswer, { wishes }: ToolTurn): ToolResult {
  if (answer.kind === 'answered') return answer.receipt ? done(answer.receipt, `${answer.receipt}\n${answer.text}`) : told(answer.text)
  if (answer.kind === 'refused') return refused(`Nothing was done. ${answer.text}`)
  if (!answer.mayHaveActed) return refused('The tool failed, and nothing was done. Go on without it.')
  wishes.escalate({ reason: 'failure', priority: 'high', because: `It is not known whether the tool ${name} did what it was asked for.` })
  return refused('It is not known whether this was done. A person will look after it. Do not say that it was done.')
}

function toSource(title: string, text: string): Omit<NumberedPassage, 'marker'> {
  const id = newId.toolCall()
  const place = { document_id: id, passage_id: id, title, uri: null, heading: null, origin: 'tool' as const }
  return { ...place, text: text.slice(0, TEXT_LIMIT), score: 0, lexical: 0, semantic: null }
}
