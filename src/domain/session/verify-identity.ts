import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether `userHash` is the hex HMAC-SHA256 of `userId` (UTF-8) under the secret that the embedding site shares with
 * us (A3). Takes the same time wherever the two differ.
 */
export function verifyUserHash(userId: string, userHash: string, identitySecret: string): boolean {
  const expected = createHmac('sha256', identitySecret).update(userId, 'utf8').digest()
  const given = Buffer.from(userHash, 'hex')
  return given.length === expected.length && userHash.length === expected.length * 2 && timingSafeEqual(given, expected)
}
