import { describe, expect, it } from 'vitest'
import { runCrashRounds } from './crash-rounds.ts'

describe('kill -9 while customers write', () => {
  it('[T2] [L2] [L3] [W7] loses no acknowledged message, doubles none, concludes each, and tells everybody the same', async () => {
    const report = await runCrashRounds(3, 8)
    expect(report.acknowledged).toBeGreaterThan(10)
    expect(report).toMatchObject({ lost: 0, doubled: 0, unconcluded: 0, concludedTwice: 0, holes: 0, stale: 0 })
  }, 120_000)
})
