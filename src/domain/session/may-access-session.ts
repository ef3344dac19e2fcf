import type { SessionId } from '../../protocol/ids.ts'
import type { AuthMode, Caller } from './caller.ts'

interface OwnedSession {
  readonly id: SessionId
  readonly user_id: string | null
}

/**
 * Whether the caller may read and write a session (A2): its session token may, the person whose id it carries, and
 * staff; an anonymous caller who knows the id only in the mode `open`. A token for another session never may.
 * Where this says no, the session answers as if absent (W4).
 */
export function mayAccessSession(caller: Caller, session: OwnedSession, mode: AuthMode): boolean {
  switch (caller.kind) {
    case 'session':
      return caller.sessionId === session.id
    case 'person':
      return caller.role !== 'user' || caller.userId === session.user_id
    case 'anonymous':
      return mode === 'open'
  }
}
