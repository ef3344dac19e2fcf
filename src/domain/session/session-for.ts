import type { Audience, StoredSession } from '../../ports/store.ts'
import type { Session } from '../../protocol/session.ts'

/** The session as its reader may see it: what is for the staff alone is not counted for its customer (L7). */
export function sessionFor(audience: Audience, { last_public_seq, ...session }: StoredSession): Session {
  return audience === 'staff' ? session : { ...session, last_seq: last_public_seq }
}
