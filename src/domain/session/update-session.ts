import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConversationStore, StoredSession } from '../../ports/store.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { UpdateSessionBody } from '../../protocol/session.ts'

export interface UpdateSessionDeps {
  readonly store: Pick<ConversationStore, 'updateSession'>
  readonly bus: Bus
  readonly clock: Clock
}

/** Changes what is known of a conversation: its language, subject or metadata. Null when it is gone. */
export async function updateSession(id: SessionId, changes: UpdateSessionBody, deps: UpdateSessionDeps): Promise<StoredSession | null> {
  const updated = await deps.store.updateSession(id, changes, deps.clock.now())
  deps.bus.hint(id)
  return updated
}
