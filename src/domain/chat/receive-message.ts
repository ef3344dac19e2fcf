import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Acceptance, ConversationStore } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'
import type { Turns } from '../../ports/turns.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { SendMessageBody } from '../../protocol/message.ts'
import { type OverBudget, type RefuseOverBudgetDeps, refuseOverBudget } from '../budget/refuse-over-budget.ts'

export interface ReceiveDeps {
  readonly store: Pick<ConversationStore, 'acceptMessage'> & RefuseOverBudgetDeps['store']
  readonly budget: RefuseOverBudgetDeps['budget']
  readonly rules: RefuseOverBudgetDeps['rules']
  readonly turns: Turns
  readonly bus: Bus
  readonly observer: Pick<TurnObserver, 'messageReceived'>
  readonly clock: Clock
  /** How long a turn may take before it ends in an escalation. */
  readonly turnTimeoutMs: number
}

/**
 * Stores a customer's message and sees to it that someone answers. When the promise resolves, the message is on disk
 * with its turn: whatever dies afterwards, the turn will be concluded. Rules T1–T3: docs/spec/turn.md. A message whose
 * answer nobody may pay for is not stored (M19).
 */
export async function receiveMessage(session: SessionId, body: SendMessageBody, deps: ReceiveDeps): Promise<Acceptance | OverBudget> {
  const refused = await refuseOverBudget(session, body, deps)
  if (refused) return refused
  const now = deps.clock.now()
  const acceptance = await deps.store.acceptMessage(
    {
      session_id: session,
      content: body.message,
      attachment_ids: body.attachment_ids ?? [],
      client_message_id: body.client_message_id ?? null,
      deadline: now + deps.turnTimeoutMs,
      lease: deps.turns.offerLease(),
    },
    now,
  )
  if (acceptance.kind !== 'accepted') return acceptance
  if (acceptance.claim) deps.turns.start(acceptance.claim)
  else if (acceptance.turn_id) deps.turns.wake(session)
  deps.bus.hint(session)
  deps.observer.messageReceived()
  return acceptance
}
