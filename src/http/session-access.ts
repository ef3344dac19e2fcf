import type { FastifyRequest } from 'fastify'
import { DeskhandError } from '../domain/error.ts'
import type { AuthMode, Caller } from '../domain/session/caller.ts'
import { mayAccessSession } from '../domain/session/may-access-session.ts'
import type { ConversationStore } from '../ports/store.ts'
import type { SessionId } from '../protocol/ids.ts'
import type { Session } from '../protocol/session.ts'

export interface SessionAccessDeps {
  readonly store: Pick<ConversationStore, 'findSession'>
  readonly authMode: AuthMode
}

/**
 * The session, for a caller who may read and write it (A2); anybody else learns nothing, not even that it exists.
 *
 * @param absent what to throw instead, where the caller asked for something else than the session.
 */
export async function accessSession(
  request: FastifyRequest,
  id: SessionId,
  deps: SessionAccessDeps,
  absent: () => DeskhandError = noSuchSession,
): Promise<Session> {
  const session = await deps.store.findSession(id)
  if (!session || !mayAccessSession(request.caller, session, deps.authMode)) throw absent()
  return session
}

export function noSuchSession(): DeskhandError {
  return new DeskhandError('not_found', 'There is no such session.')
}

/** Throws unless the caller is on staff. */
export function requireStaff(caller: Caller): void {
  if (caller.kind === 'anonymous') throw new DeskhandError('unauthenticated', 'This call needs a token: send "Authorization: Bearer …".')
  if (caller.kind !== 'person' || caller.role === 'user') throw new DeskhandError('forbidden', 'This call is for the staff.')
}
