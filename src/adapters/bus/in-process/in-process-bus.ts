import type { Bus, Delta, SessionListener } from '../../../ports/bus.ts'
import type { SessionId } from '../../../protocol/ids.ts'

/** The bus of a deployment that is one process. Listeners are told at once, in the order in which they subscribed. */
export class InProcessBus implements Bus {
  readonly #listeners = new Map<SessionId, Set<SessionListener>>()

  hint(session: SessionId): void {
    for (const listener of this.#listeners.get(session) ?? []) listener.hint()
  }

  delta(delta: Delta): void {
    for (const listener of this.#listeners.get(delta.session_id) ?? []) listener.delta(delta)
  }

  subscribe(session: SessionId, listener: SessionListener): () => void {
    const listeners = this.#listeners.get(session) ?? new Set()
    this.#listeners.set(session, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(session) === listeners) this.#listeners.delete(session)
    }
  }
}
