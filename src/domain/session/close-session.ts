import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConversationStore, StoredSession } from '../../ports/store.ts'
import type { Turns } from '../../ports/turns.ts'
import type { SessionId } from '../../protocol/ids.ts'

export interface CloseSessionDeps {
  readonly store: Pick<ConversationStore, 'closeSession'>
  readonly bus: Bus
  readonly turns: Pick<Turns, 'wake'>
  readonly clock: Clock
}

/** Ends a conversation, an open turn and escalation with it; the customer's next message opens it again. Null when it is gone. */
export async function closeSession(id: SessionId, deps: CloseSessionDeps): Promise<StoredSession | null> {
  const closed = await deps.store.closeSession(id, deps.clock.now())
  deps.turns.wake(id)
  deps.bus.hint(id)
  return closed
}
