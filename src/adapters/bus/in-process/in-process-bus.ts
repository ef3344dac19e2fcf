import type { Bus, SessionListener } from '../../../ports/bus.ts'
import type { Delta, Typing } from '../../../protocol/frame.ts'
import type { SessionId } from '../../../protocol/ids.ts'

/** The bus of a deployment that is one process. Listeners are told at once, in the order in which they subscribed. */
export class InProcessBus implements Bus {
  readonly #listeners = new Map<SessionId, Set<SessionListener>>()
  /** The replies that are running, in pieces, for those who come in the middle. */
  readonly #running = new Map<SessionId, Delta[]>()

  hint(session: SessionId): void {
    for (const listener of this.#listeners.get(session) ?? []) listener.hint()
  }

  delta(delta: Delta): void {
    if (delta.index === 0) this.#running.set(delta.session_id, [delta])
    else this.#running.get(delta.session_id)?.push(delta)
    for (const listener of this.#listeners.get(delta.session_id) ?? []) listener.delta?.(delta)
  }

  replyEnded(session: SessionId): void {
    this.#running.delete(session)
  }

  typing(typing: Typing): void {
    for (const listener of this.#listeners.get(typing.session_id) ?? []) listener.typing?.(typing)
  }

  subscribe(session: SessionId, listener: SessionListener): () => void {
    const listeners = this.#listeners.get(session) ?? new Set()
    this.#listeners.set(session, listeners.add(listener))
    for (const delta of this.#running.get(session) ?? []) listener.delta?.(delta)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(session) === listeners) this.#listeners.delete(session)
    }
  }

  listenedTo(): readonly SessionId[] {
    return [...this.#listeners.keys()]
  }
}
