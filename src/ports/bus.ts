import type { Delta, Typing } from '../protocol/frame.ts'
import type { SessionId } from '../protocol/ids.ts'

export interface SessionListener {
  /** Something of the session was committed: read the store after your own seq. */
  hint(): void
  /** A piece of the running reply. */
  delta?(delta: Delta): void
  typing?(typing: Typing): void
}

/**
 * Carries hints, never truth: whatever a listener must not miss is in the store. A lost hint costs latency only.
 * Publishing never throws and never waits.
 */
export interface Bus {
  hint(session: SessionId): void
  delta(delta: Delta): void
  /** The running reply was stored or given up: who comes now need not be told its deltas. */
  replyEnded(session: SessionId): void
  typing(typing: Typing): void
  /** Listens until the returned function is called. A reply that is running is told from its beginning. */
  subscribe(session: SessionId, listener: SessionListener): () => void
  /** The sessions that somebody listens to in this process. */
  listenedTo(): readonly SessionId[]
}
