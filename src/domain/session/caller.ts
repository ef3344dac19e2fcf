import type { PersonRole } from '../../ports/tokens.ts'
import type { SessionId } from '../../protocol/ids.ts'

/** Who makes a request, as far as the token tells. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'session'; readonly sessionId: SessionId }
  | { readonly kind: 'person'; readonly userId: string; readonly role: PersonRole }

export type AuthMode = 'open' | 'token'

export const anonymous: Caller = { kind: 'anonymous' }
