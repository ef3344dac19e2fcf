import type { Audience } from '../../ports/store.ts'
import type { SessionEvent } from '../../protocol/event.ts'
import type { Delta, Typing } from '../../protocol/frame.ts'
import type { SessionId } from '../../protocol/ids.ts'

/** Why a reader is told nothing more of a session. */
export type LiveEnd =
  /** The session was erased. */
  | 'gone'
  /** It reads more slowly than the session goes on. */
  | 'slow'
  /** The store could not be read; coming back after the last seq is safe. */
  | 'failed'
  /** The process stops. */
  | 'stopping'

/** Whoever is told of a session as it goes on: a socket, or a stream of server-sent events. */
export interface LiveReader {
  /** Which events it is told, and whose typing: customers see that staff types, staff that the customer does. */
  readonly audience: Audience
  event(event: SessionEvent): void
  delta(delta: Delta): void
  typing(typing: Typing): void
  /** So much is written and not yet taken that nothing more should be, until `drained`. */
  readonly isFull: boolean
  /** Resolves when there is room again, or the reader is gone. */
  drained(): Promise<void>
  end(session: SessionId, reason: LiveEnd): void
}
