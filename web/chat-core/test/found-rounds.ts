import { noFaults } from './fake-network.ts'
import type { Round } from './play-round.ts'

/** Rounds that once broke a promise, as the search left them, with what was wrong. */
export const foundRounds: readonly (readonly [string, Round])[] = [
  [
    'a welcome was lost, and the pongs kept the useless socket alive for ever',
    { seed: 8, faults: { ...noFaults, lost: 0.2 }, steps: [{ do: 'piece' }, { do: 'wait', ms: 12_000 }], healedBy: 'event' },
  ],
  [
    'the end of a session, told again after a reload, ended the turn of the time after it',
    {
      seed: 0,
      faults: noFaults,
      steps: [{ do: 'closeSession' }, { do: 'send', tab: 0 }, { do: 'wait', ms: 40_000 }, { do: 'reload' }, { do: 'piece' }],
      healedBy: 'connection',
    },
  ],
  [
    'a piece that overtook the end of a session was taken for one of the turn that it ended',
    {
      seed: 0,
      faults: { ...noFaults, overtaken: 0.5 },
      steps: [{ do: 'say' }, { do: 'closeSession' }, { do: 'send', tab: 0 }, { do: 'wait', ms: 40_000 }, { do: 'piece' }],
      healedBy: 'connection',
    },
  ],
  [
    'messages that two tabs queued within one millisecond changed places',
    {
      seed: 0,
      faults: noFaults,
      steps: [
        { do: 'send', tab: 1 },
        { do: 'send', tab: 0 },
        { do: 'send', tab: 1 },
      ],
      healedBy: 'connection',
    },
  ],
]
