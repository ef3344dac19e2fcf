import { DeskhandError } from '../domain/error.ts'
import type { AuthMode, Caller } from '../domain/session/caller.ts'
import { mayAccessSession } from '../domain/session/may-access-session.ts'
import { sessionFor } from '../domain/session/session-for.ts'
import type { Audience, ConversationStore } from '../ports/store.ts'
import type { SessionId } from '../protocol/ids.ts'
import type { Session } from '../protocol/session.ts'

export interface SessionAccessDeps {
  readonly store: Pick<ConversationStore, 'findSession'>
  readonly authMode: AuthMode
}

/**
 * The session as the caller sees it (L7), when they may read and write it (A2); anybody else learns nothing, not even that it exists.
 *
 * @param absent what to throw instead, where the caller asked for something else than the session.
 */
export async function accessSession(
  caller: Caller,
  id: SessionId,
  deps: SessionAccessDeps,
  absent: () => DeskhandError = noSuchSession,
): Promise<Session> {
  const session = await deps.store.findSession(id)
  if (!session || !mayAccessSession(caller, session, deps.authMode)) throw absent()
  return sessionFor(audienceOf(caller), session)
}

/**
 * Throws unless the caller may write to the session. A session token names its session, so that the store need not be asked:
 * whether the session is still there is told by the write that follows.
 */
export async function admitCaller(caller: Caller, id: SessionId, deps: SessionAccessDeps): Promise<void> {
  if (caller.kind !== 'session' || caller.sessionId !== id) await accessSession(caller, id, deps)
}

export function noSuchSession(): DeskhandError {
  return new DeskhandError('not_found', 'There is no such session.')
}

type Person = Extract<Caller, { readonly kind: 'person' }>

export function isStaff(caller: Caller): caller is Person {
  return caller.kind === 'person' && caller.role !== 'user'
}

/** Throws unless the caller is on staff. */
export function requireStaff(caller: Caller): asserts caller is Person {
  if (caller.kind === 'anonymous') throw new DeskhandError('unauthenticated', 'This call needs a token: send "Authorization: Bearer …".')
  if (!isStaff(caller)) throw new DeskhandError('forbidden', 'This call is for the staff.')
}

/** Whom the caller stands with in a conversation. */
export function audienceOf(caller: Caller): Audience {
  return isStaff(caller) ? 'staff' : 'customer'
}
