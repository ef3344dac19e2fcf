import { afterAll, beforeAll, expect, it } from 'vitest'
import { fuzzModel, playFuzzRound } from './fuzz-rounds.ts'
import { type LiveServer, openLiveServer } from './live-server.ts'

/** More by hand: `FUZZ_ROUNDS=5000 npx vitest run test/live/fuzz.test.ts`; another beginning with `FUZZ_SEED`. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 250)
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1)
const AT_ONCE = 20

let desk: LiveServer
beforeAll(async () => {
  desk = await openLiveServer({ SOCKETS_PER_ADDRESS: '1000' }, fuzzModel)
}, 60_000)
afterAll(() => desk.close(), 30_000)

it(`[L2] shows every tab the same, [L3] each message once, and [L4] the deltas as the reply, in ${ROUNDS} sessions whose sockets break`, async () => {
  const faults: string[] = []
  let next = 0
  async function play(): Promise<void> {
    while (next < ROUNDS && faults.length < 5) {
      const fault = await playFuzzRound(desk, FIRST_SEED + next++)
      if (fault) faults.push(fault)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, play))
  expect(faults).toEqual([])
}, 600_000)
