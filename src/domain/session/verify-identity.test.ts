import { expect, it } from 'vitest'
import { verifyUserHash } from './verify-identity.ts'

// printf 'user-42' | openssl dgst -sha256 -hmac 'a-shared-secret-of-the-site'
const secret = 'a-shared-secret-of-the-site'
const hash = '914e34ea8339790063bb0433bd29c0d8a1d1633bbc9b8d9b70394a01679d2b0f'

it('[A3] accepts the HMAC of exactly this user under exactly this secret', () => {
  expect(verifyUserHash('user-42', hash, secret)).toBe(true)
  expect(verifyUserHash('user-42', hash.toUpperCase(), secret)).toBe(true)
  expect(verifyUserHash('user-43', hash, secret)).toBe(false)
  expect(verifyUserHash('user-42', hash, `${secret}!`)).toBe(false)
})

it('[A3] refuses anything that is not a whole hash', () => {
  for (const wrong of ['', hash.slice(2), `${hash}00`, `${hash.slice(0, -1)}g`, 'zz'.repeat(32), `${hash} `]) {
    expect(verifyUserHash('user-42', wrong, secret)).toBe(false)
  }
})
