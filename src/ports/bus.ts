import type { SessionId, TurnId } from '../protocol/ids.ts'

/** A judged piece of a running reply: the one thing that readers see before it is stored. */
export interface Delta {
  readonly session_id: SessionId
  readonly turn_id: TurnId
  /** 0, 1, 2 … within one reply; joined in this order they are the stored reply, byte for byte (L4). 0 again begins anew: a newer message overtook the draft. */
  readonly index: number
  readonly text: string
}

export interface SessionListener {
  /** Something of the session was committed: read the store after your own seq. */
  hint(): void
  delta(delta: Delta): void
}

/**
 * Carries hints, never truth: whatever a listener must not miss is in the store. A lost hint costs latency only.
 * Publishing never throws and never waits.
 */
export interface Bus {
  hint(session: SessionId): void
  delta(delta: Delta): void
  /** Listens until the returned function is called. */
  subscribe(session: SessionId, listener: SessionListener): () => void
}
