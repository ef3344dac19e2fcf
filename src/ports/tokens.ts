import type { SessionId } from '../protocol/ids.ts'

export type PersonRole = 'user' | 'support' | 'admin'

/** What a token says (A1). */
export type TokenClaims =
  | { readonly type: 'session'; readonly sessionId: SessionId }
  | { readonly type: 'access'; readonly userId: string; readonly role: PersonRole }
  | { readonly type: 'refresh'; readonly userId: string }

export interface IssuedToken {
  readonly token: string
  /** Seconds from now. */
  readonly expiresIn: number
}

export type TokenVerdict =
  | {
      readonly valid: true
      readonly claims: TokenClaims
      /** Milliseconds since the epoch. */
      readonly expiresAt: number
    }
  | { readonly valid: false; readonly reason: 'expired' | 'invalid' }

/** Signed tokens (A1). A token that was altered, signed otherwise or with another key, or not signed, is invalid. */
export interface Tokens {
  issue(claims: TokenClaims): Promise<IssuedToken>
  verify(token: string): Promise<TokenVerdict>
}
