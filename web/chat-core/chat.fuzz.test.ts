import { it } from 'vitest'
import { fc } from '../../test/fast-check.ts'
import { foundRounds } from './test/found-rounds.ts'
import { playRound, type Round, type Step } from './test/play-round.ts'

/** `CHAT_ROUNDS=100000 FUZZ_SEED=7` searches longer and elsewhere. */
const ROUNDS = Number(process.env.CHAT_ROUNDS ?? 1_000)
const { seed: SEED } = fc.readConfigureGlobal()

const names = (...list: Step['do'][]) => fc.constantFrom(...list)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: names('send'), tab: fc.nat({ max: 1 }) }) },
  { weight: 4, arbitrary: fc.record({ do: names('retry', 'discard', 'stop', 'person', 'reloadPage', 'wake'), tab: fc.nat({ max: 1 }) }) },
  { weight: 10, arbitrary: fc.record({ do: names('wait'), ms: fc.constantFrom(1, 4, 6, 20, 100, 900, 12_000, 40_000) }) },
  { weight: 10, arbitrary: fc.record({ do: names('piece') }) },
  { weight: 4, arbitrary: fc.record({ do: names('conclude') }) },
  { weight: 4, arbitrary: fc.record({ do: names('say', 'note', 'rate', 'attach') }) },
  { weight: 4, arbitrary: fc.record({ do: names('handOver', 'takeOver', 'giveBack', 'closeSession') }) },
  { weight: 2, arbitrary: fc.record({ do: names('refuse'), code: fc.constantFrom('rate_limited', 'unavailable', 'validation_failed') }) },
  { weight: 4, arbitrary: fc.record({ do: names('cut', 'freeze', 'restart', 'reload') }) },
)

const chance = fc.constantFrom(0, 0.05, 0.2, 0.5)

const round: fc.Arbitrary<Round> = fc.record({
  seed: fc.integer(),
  faults: fc.record({ lost: chance, doubled: chance, overtaken: chance, unreachable: chance }),
  steps: fc.array(step, { maxLength: 40, size: 'max' }),
  healedBy: fc.constantFrom('connection', 'event'),
})

const title = '[C1] [C2] [C3] [C4] [C5] [C6] keeps its promises on a network that loses, doubles, overtakes and cuts'

it(`${title}: ${ROUNDS} rounds from seed ${SEED}`, { timeout: 60_000 + ROUNDS * 100 }, () => {
  fc.assert(fc.property(round, playRound), { numRuns: ROUNDS })
})

it.each(foundRounds)('[C2] mended: %s', (_, found) => {
  playRound(found)
})
