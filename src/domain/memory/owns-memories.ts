import type { Session } from '../../protocol/session.ts'
import type { Caller } from '../session/caller.ts'

/**
 * Whether the caller may see and forget what is remembered of the session's customer (ME4): the customer themselves, proved
 * by a token, and the staff. Knowing a session's id is no proof, also where it opens the session.
 */
export function ownsMemories(caller: Caller, session: Pick<Session, 'id' | 'user_id' | 'user_verified'>): boolean {
  switch (caller.kind) {
    case 'anonymous':
      return false
    case 'session':
      return session.user_verified && caller.sessionId === session.id
    case 'person':
      return caller.role !== 'user' || (session.user_verified && caller.userId === session.user_id)
  }
}
