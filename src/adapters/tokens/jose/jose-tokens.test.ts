import { createHmac, generateKeyPairSync } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { StillClock, testSecret } from '../../../../test/test-server.ts'
import { newId } from '../../../domain/new-id.ts'
import type { TokenClaims } from '../../../ports/tokens.ts'
import { createJoseTokens } from './jose-tokens.ts'

const clock = new StillClock()
const options = { secretKey: testSecret, algorithm: 'HS256', accessHours: 2 } as const
const tokens = createJoseTokens(options, clock)
const claims: TokenClaims[] = [
  { type: 'session', sessionId: newId.session() },
  { type: 'access', userId: 'usr_1', role: 'support' },
  { type: 'refresh', userId: 'usr_1' },
]
const invalid = { valid: false, reason: 'invalid' }

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JWT made by hand, so that it can be wrong in any way. */
function forge(header: object, payload: object, key = testSecret, hash = 'sha256'): string {
  const signed = `${base64(header)}.${base64(payload)}`
  return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`
}

const now = Math.floor(clock.now() / 1000)
const access = { type: 'access', sub: 'usr_1', role: 'admin', iat: now, exp: now + 60 }

describe('[A1] tokens', () => {
  it.each(claims.map((claim) => [claim.type, claim] as const))('%s: what was issued is what is read', async (_type, claim) => {
    const { token } = await tokens.issue(claim)
    expect(await tokens.verify(token)).toEqual({ valid: true, claims: claim, expiresAt: expect.any(Number) })
    expect(await createJoseTokens(options, clock).verify(token)).toEqual({ valid: true, claims: claim, expiresAt: expect.any(Number) })
  })

  it.each(['HS256', 'HS384', 'HS512'] as const)('%s: signs with it and accepts nothing else', async (algorithm) => {
    const signer = createJoseTokens({ ...options, algorithm }, clock)
    const { token } = await signer.issue({ type: 'refresh', userId: 'usr_1' })
    expect(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())).toEqual({ alg: algorithm, typ: 'JWT' })
    for (const other of ['HS256', 'HS384', 'HS512'] as const) {
      expect((await createJoseTokens({ ...options, algorithm: other }, clock).verify(token)).valid).toBe(other === algorithm)
    }
  })

  it('last as long as they say, also when they are remembered', async () => {
    const ticking = new StillClock()
    const short = createJoseTokens(options, ticking)
    const { token, expiresIn } = await short.issue({ type: 'access', userId: 'usr_1', role: 'user' })
    expect(expiresIn).toBe(7200)
    expect((await short.issue({ type: 'session', sessionId: newId.session() })).expiresIn).toBe(30 * 86_400)
    expect((await short.verify(token)).valid).toBe(true)
    ticking.advance(7199_000)
    expect((await short.verify(token)).valid).toBe(true)
    ticking.advance(1000)
    expect(await short.verify(token)).toEqual({ valid: false, reason: 'expired' })
    expect(await short.verify(token)).toEqual({ valid: false, reason: 'expired' })
  })
})

describe('[A1] what is not a token of ours is invalid', () => {
  it('accepts the hand-made one that is right, so that the others prove something', async () => {
    expect(await tokens.verify(forge({ alg: 'HS256' }, access))).toMatchObject({ valid: true })
  })

  it.each([
    ['another key', forge({ alg: 'HS256' }, access, 'another key of more than thirty-two bytes')],
    ['another algorithm', forge({ alg: 'HS512' }, access, testSecret, 'sha512')],
    ['an algorithm that lies', forge({ alg: 'HS512' }, access)],
    ['no signature', `${base64({ alg: 'none' })}.${base64(access)}.`],
    ['none, written otherwise', `${base64({ alg: 'nOnE' })}.${base64(access)}.`],
    ['no expiry', forge({ alg: 'HS256' }, { ...access, exp: undefined })],
    ['no type', forge({ alg: 'HS256' }, { ...access, type: undefined })],
    ['another type', forge({ alg: 'HS256' }, { ...access, type: 'root' })],
    ['no subject', forge({ alg: 'HS256' }, { ...access, sub: undefined })],
    ['an unknown role', forge({ alg: 'HS256' }, { ...access, role: 'owner' })],
    ['a session token for no session', forge({ alg: 'HS256' }, { ...access, type: 'session' })],
    ['a critical header', forge({ alg: 'HS256', crit: ['x'], x: 1 }, access)],
    ['not yet valid', forge({ alg: 'HS256' }, { ...access, nbf: now + 60 })],
    ['nothing', ''],
    ['dots', '..'],
    ['no JSON', 'a.b.c'],
    ['a very long one', 'x'.repeat(100_000)],
  ])('%s', async (_name, token) => {
    expect(await tokens.verify(token)).toEqual(invalid)
  })

  it('an unsecured JWT, and one signed with a private key', async () => {
    expect(await tokens.verify(new UnsecuredJWT(access).encode())).toEqual(invalid)
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(await tokens.verify(await new SignJWT(access).setProtectedHeader({ alg: 'RS256' }).sign(privateKey))).toEqual(invalid)
  })

  it('a token with one character changed, wherever it is', async () => {
    const { token } = await tokens.issue({ type: 'access', userId: 'usr_1', role: 'user' })
    // The last character of a signature carries bits that do not count; every other one does.
    for (let at = 0; at < token.length - 1; at += 7) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
      expect((await tokens.verify(changed)).valid, `character ${at}`).toBe(false)
    }
  })
})
