import { expect, it } from 'vitest'
import { InProcessBus } from '../../src/adapters/bus/in-process/in-process-bus.ts'
import type { SessionId } from '../../src/protocol/ids.ts'
import { HintsFromElsewhere } from '../../src/worker/hint-from-elsewhere.ts'

const [ada, bob, eve] = ['ses_ada', 'ses_bob', 'ses_eve'] as [SessionId, SessionId, SessionId]

function world() {
  const seqs = new Map([
    [ada, 3],
    [bob, 5],
    [eve, 1],
  ])
  const store = {
    written: true,
    asked: [] as (readonly SessionId[])[],
    writtenElsewhere: async () => store.written,
    async lastSeqs(ids: readonly SessionId[]) {
      store.asked.push(ids)
      return new Map([...seqs].filter(([id]) => ids.includes(id)))
    },
  }
  const bus = new InProcessBus()
  const hinted: SessionId[] = []
  for (const id of [ada, bob]) bus.subscribe(id, { hint: () => hinted.push(id) })
  return { seqs, store, hinted, hints: new HintsFromElsewhere(store, bus) }
}

it('[T8] hints the sessions that were changed or erased elsewhere, and no others', async () => {
  const { seqs, store, hinted, hints } = world()
  await hints.look()
  expect(hinted.splice(0)).toEqual([ada, bob])
  seqs.set(bob, 6)
  await hints.look()
  expect(hinted.splice(0)).toEqual([bob])
  seqs.delete(ada)
  await hints.look()
  await hints.look()
  expect(hinted).toEqual([ada])
  expect(store.asked.flat()).not.toContain(eve)
})

it('[T8] asks for no session while nobody else writes', async () => {
  const { store, hints } = world()
  store.written = false
  await hints.look()
  expect(store.asked).toEqual([])
})

it('[T8] goes on after a look that failed', async () => {
  const { store, hinted, hints } = world()
  const { lastSeqs } = store
  store.lastSeqs = () => Promise.reject(new Error('disk full'))
  await expect(hints.look()).rejects.toThrow('disk full')
  Object.assign(store, { lastSeqs, written: false })
  await hints.look()
  expect(hinted).toEqual([ada, bob])
})
