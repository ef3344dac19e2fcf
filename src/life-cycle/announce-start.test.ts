import { expect, it } from 'vitest'
import { describeStart } from './announce-start.ts'

it('lists the checks and ends with the address', () => {
  const text = describeStart({
    name: 'Deskhand',
    version: '1.2.3',
    environment: 'development',
    address: 'http://127.0.0.1:8000',
    checks: {
      database: { status: 'ok', detail: 'SQLite answers', latency_ms: 0.2 },
      cache: { status: 'ok' },
      knowledge: { status: 'degraded', detail: 'loading' },
      model: { status: 'ok', detail: 'extractive' },
      jobs: { status: 'error', detail: 'failed' },
    },
    notices: ['A secret key was made and is kept in data/secret-key.'],
    seconds: 0.84,
  })
  expect(text).toBe(`Deskhand 1.2.3 (development)

  ✓ database   SQLite answers
  ✓ cache      ok
  ! knowledge  loading
  ✓ model      extractive
  ✗ jobs       failed

  A secret key was made and is kept in data/secret-key.

  Ready after 0.8 s: http://127.0.0.1:8000
`)
})
