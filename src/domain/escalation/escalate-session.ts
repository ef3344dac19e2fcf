import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConversationStore } from '../../ports/store.ts'
import type { ToolCallStore } from '../../ports/tool-calls.ts'
import type { Turns } from '../../ports/turns.ts'
import type { EscalateBody, Escalation } from '../../protocol/escalation.ts'
import type { Session } from '../../protocol/session.ts'
import { isSmallTalk } from '../chat/escalate-turn.ts'
import { addReceipts } from './add-receipts.ts'
import { buildPacket } from './build-packet.ts'
import { dueAt } from './due-at.ts'

export interface EscalateSessionDeps {
  readonly store: Pick<ConversationStore, 'escalate' | 'historyBefore'> & Pick<ToolCallStore, 'callsOfSession'>
  readonly bus: Bus
  readonly turns: Pick<Turns, 'wake'>
  readonly clock: Clock
}

const HISTORY_MESSAGES = 50

/** Hands a session to people because someone asked for it. Gives the open escalation, an earlier one if there is one; null when the session is gone. */
export async function escalateSession(session: Session, body: EscalateBody, deps: EscalateSessionDeps): Promise<Escalation | null> {
  const now = deps.clock.now()
  const history = await deps.store.historyBefore(session.id, Number.MAX_SAFE_INTEGER, HISTORY_MESSAGES)
  const reason = body.reason ?? 'customer_request'
  const priority = body.priority ?? 'normal'
  const packet = buildPacket({
    messages: history,
    turns: history.flatMap(({ in_reply_to, outcome }) => (in_reply_to && outcome ? [{ message_id: in_reply_to, outcome }] : [])),
    sources: history.flatMap((message) => message.citations),
    isSmallTalk: isSmallTalk(session.locale),
    priorityReasons: reason === 'customer_request' ? ['The customer asked for a person.'] : [],
  })
  const created = await addReceipts({ reason, priority, packet, due: dueAt(priority, now) }, session.id, deps.store)
  const escalation = await deps.store.escalate(session.id, created, body.note, now)
  deps.turns.wake(session.id)
  deps.bus.hint(session.id)
  return escalation
}
