import { createSecretKey } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Clock } from '../../../ports/clock.ts'
import type { PersonRole, TokenClaims, Tokens, TokenVerdict } from '../../../ports/tokens.ts'
import { SessionId } from '../../../protocol/ids.ts'

export interface JoseTokensOptions {
  readonly secretKey: string
  readonly algorithm: 'HS256' | 'HS384' | 'HS512'
  /** How long access tokens are valid. */
  readonly accessHours: number
}

const THIRTY_DAYS_SECONDS = 30 * 24 * 3600
const REMEMBERED_TOKENS = 5000
const roles: ReadonlySet<string> = new Set<PersonRole>(['user', 'support', 'admin'])

interface RememberedToken {
  readonly claims: TokenClaims
  readonly expiresAt: number
}

/**
 * JWTs signed with one secret (A1). Exactly one algorithm is accepted, so neither `none` nor another algorithm's token
 * gets in. A token that was found valid is remembered until it expires: checking a signature costs as much as a request.
 */
export function createJoseTokens({ secretKey, algorithm, accessHours }: JoseTokensOptions, clock: Clock): Tokens {
  const key = createSecretKey(Buffer.from(secretKey, 'utf8'))
  const remembered = new Map<string, RememberedToken>()
  const lifetimes = { session: THIRTY_DAYS_SECONDS, refresh: THIRTY_DAYS_SECONDS, access: accessHours * 3600 } as const

  function remember(token: string, found: RememberedToken): void {
    if (remembered.size >= REMEMBERED_TOKENS) {
      const oldest = remembered.keys().next()
      if (!oldest.done) remembered.delete(oldest.value)
    }
    remembered.set(token, found)
  }

  async function check(token: string): Promise<TokenVerdict> {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        currentDate: new Date(clock.now()),
        requiredClaims: ['type', 'sub', 'exp'],
      })
      const claims = readClaims(payload)
      if (!claims || payload.exp === undefined) return { valid: false, reason: 'invalid' }
      const expiresAt = payload.exp * 1000
      remember(token, { claims, expiresAt })
      return { valid: true, claims, expiresAt }
    } catch (cause) {
      if (cause instanceof errors.JWTExpired) return { valid: false, reason: 'expired' }
      if (cause instanceof errors.JOSEError || cause instanceof TypeError) return { valid: false, reason: 'invalid' }
      throw cause
    }
  }

  return {
    async issue(claims) {
      const expiresIn = lifetimes[claims.type]
      const now = Math.floor(clock.now() / 1000)
      const token = await new SignJWT(writeClaims(claims))
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(key)
      return { token, expiresIn }
    },
    async verify(token) {
      const known = remembered.get(token)
      if (!known) return check(token)
      if (clock.now() < known.expiresAt) return { valid: true, ...known }
      remembered.delete(token)
      return { valid: false, reason: 'expired' }
    },
  }
}

function writeClaims(claims: TokenClaims): JWTPayload {
  switch (claims.type) {
    case 'session':
      return { type: 'session', sub: claims.sessionId }
    case 'access':
      return { type: 'access', sub: claims.userId, role: claims.role }
    case 'refresh':
      return { type: 'refresh', sub: claims.userId }
  }
}

function readClaims({ type, sub, role }: JWTPayload): TokenClaims | null {
  if (!sub) return null
  if (type === 'refresh') return { type, userId: sub }
  if (type === 'access') return isRole(role) ? { type, userId: sub, role } : null
  if (type !== 'session') return null
  const sessionId = SessionId.safeParse(sub)
  return sessionId.success ? { type, sessionId: sessionId.data } : null
}

function isRole(role: unknown): role is PersonRole {
  return typeof role === 'string' && roles.has(role)
}
