import type { Blobs } from '../../ports/blobs.ts'
import type { Bus } from '../../ports/bus.ts'
import type { ConversationStore } from '../../ports/store.ts'
import type { Turns } from '../../ports/turns.ts'
import type { SessionId } from '../../protocol/ids.ts'

export interface EraseSessionDeps {
  readonly store: Pick<ConversationStore, 'eraseSession'>
  readonly blobs: Blobs
  readonly bus: Bus
  readonly turns: Pick<Turns, 'wake'>
}

/** Erases a session with everything that belongs to it, rows first: files without a row can be read by nobody. */
export async function eraseSession(id: SessionId, deps: EraseSessionDeps): Promise<void> {
  const erased = await deps.store.eraseSession(id)
  deps.turns.wake(id)
  deps.bus.hint(id)
  await Promise.all((erased?.blob_keys ?? []).map((key) => deps.blobs.delete(key)))
}
