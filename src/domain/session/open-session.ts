import type { Clock } from '../../ports/clock.ts'
import type { ConversationStore } from '../../ports/store.ts'
import type { Tokens } from '../../ports/tokens.ts'
import type { CreateSessionBody, Session } from '../../protocol/session.ts'
import { DeskhandError } from '../error.ts'
import type { Caller } from './caller.ts'
import { sessionFor } from './session-for.ts'
import { verifyUserHash } from './verify-identity.ts'

export interface OpenSessionDeps {
  readonly store: Pick<ConversationStore, 'openSession'>
  readonly tokens: Tokens
  readonly clock: Clock
  /** Shared with the embedding site; null when user hashes are not used. */
  readonly identitySecret: string | null
}

/**
 * Opens a conversation and gives its session token, which is shown this once. A `user_id` in the body is a claim; it
 * counts as verified with an access token for that person or a right `user_hash` (A3). A wrong hash is refused rather
 * than ignored: the embedding site believes that it has identified its customer.
 */
export async function openSession(body: CreateSessionBody, caller: Caller, deps: OpenSessionDeps): Promise<Session & { token: string }> {
  const { user_hash, ...session } = body
  const person = caller.kind === 'person' ? caller.userId : undefined
  const user_id = body.user_id ?? (caller.kind === 'person' && caller.role === 'user' ? person : undefined)
  const user_verified = user_id !== undefined && (user_id === person || isVerifiedByHash(user_id, user_hash, deps.identitySecret))
  const opened = await deps.store.openSession(
    { ...session, ...(user_id === undefined ? {} : { user_id }), user_verified },
    deps.clock.now(),
  )
  const { token } = await deps.tokens.issue({ type: 'session', sessionId: opened.id })
  return { ...sessionFor('customer', opened), token }
}

function isVerifiedByHash(userId: string, userHash: string | undefined, secret: string | null): boolean {
  if (userHash === undefined) return false
  if (secret !== null && verifyUserHash(userId, userHash, secret)) return true
  const fault = secret === null ? 'can not be checked: IDENTITY_SECRET is not set' : 'is not the hash of user_id'
  throw new DeskhandError('validation_failed', `body.user_hash: ${fault}`, [{ in: 'body', path: 'user_hash', message: fault }])
}
