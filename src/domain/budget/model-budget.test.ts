import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StillClock } from '../../../test/test-server.ts'
import { openStore } from '../../adapters/store/open-store.ts'
import type { ModelUsage } from '../../ports/model.ts'
import type { Store } from '../../ports/store.ts'
import type { TurnIds } from '../../ports/turn-observer.ts'
import { newId } from '../new-id.ts'
import { type BudgetLimits, createModelBudget } from './model-budget.ts'

const free: BudgetLimits = { tokensPerSession: null, tokensPerDay: null, costPerDay: null, prices: new Map() }
const MIDNIGHT = Date.parse('2026-11-23T00:00:00.000Z')

let folder: string
let store: Store
let clock: StillClock
let one: TurnIds
let other: TurnIds
let faults: unknown[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-budget-'))
  store = await openStore(`sqlite:${join(folder, 'test.db')}`)
  clock = new StillClock()
  one = await aTurn()
  other = await aTurn()
  faults = []
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function aTurn(): Promise<TurnIds> {
  return { turn_id: newId.turn(), session_id: (await store.openSession({ user_verified: false }, clock.now())).id }
}

const open = (limits: Partial<BudgetLimits>) =>
  createModelBudget({ ...free, ...limits }, { store, clock, failed: (cause) => faults.push(cause) })

function usage(input_tokens: number, output_tokens: number, model = 'openai:small'): ModelUsage {
  return { model, input_tokens, output_tokens, cached_input_tokens: 0, is_estimate: false }
}

/** Counts are not waited for; whatever is written after them is stored after them. */
async function counted(): Promise<void> {
  await store.updateSession(one.session_id, {}, clock.now())
}

describe('the budget of models', () => {
  it('[M9] ends at the tokens of a session, and leaves others alone', async () => {
    const budget = open({ tokensPerSession: 100 })
    budget.add(one, usage(60, 39))
    await counted()
    expect(await budget.spent(one.session_id)).toBeNull()
    budget.add({ ...one, turn_id: newId.turn() }, usage(1, 0))
    await counted()
    expect(await budget.spent(one.session_id)).toEqual({ of: 'session', until: MIDNIGHT })
    expect(await budget.spent(other.session_id)).toBeNull()
  })

  it('[M9] ends at the tokens of a day, and begins anew with the next, for sessions as well', async () => {
    const budget = open({ tokensPerDay: 100, tokensPerSession: 50 })
    budget.add(one, usage(100, 0))
    await counted()
    expect(await budget.spent(other.session_id)).toEqual({ of: 'day', until: MIDNIGHT })
    expect(await budget.spent(one.session_id)).toEqual({ of: 'session', until: MIDNIGHT })
    clock.advance(86_400_000)
    expect(await budget.spent(other.session_id)).toBeNull()
    expect(await budget.spent(one.session_id)).toBeNull()
  })

  it('[M9] ends at the cost of a day, by the price of each model for a million tokens', async () => {
    const prices = new Map([['openai:small', { input: 2, output: 10 }]])
    const budget = open({ costPerDay: 0.012, prices })
    expect(budget.add(one, usage(1_000, 1_000))).toBeCloseTo(0.012)
    await counted()
    expect(await budget.spent(one.session_id)).toMatchObject({ of: 'day' })
    expect(budget.add(one, usage(1_000, 1_000, 'ollama:llama'))).toBeNull()
  })

  it('[M9] goes on where it was after a restart, and for a second process', async () => {
    open({ tokensPerDay: 100 }).add(one, usage(100, 0))
    await store.close()
    store = await openStore(`sqlite:${join(folder, 'test.db')}`)
    expect(await open({ tokensPerDay: 100 }).spent(other.session_id)).toMatchObject({ of: 'day' })
  })

  it('[M9] counts many calls at once to the last token', async () => {
    const budget = open({})
    for (let call = 0; call < 500; call++) budget.add(call % 2 === 0 ? one : other, usage(2, 1))
    await counted()
    expect(await store.usageOfDay('2026-11-22')).toEqual({ input_tokens: 1_000, output_tokens: 500, cost: 0 })
    expect(await store.usageOfSession(one.session_id, '2026-11-22')).toEqual({ input_tokens: 500, output_tokens: 250, cost: 0 })
  })

  it('keeps what the day has cost when the session is erased, before and after', async () => {
    const budget = open({ tokensPerSession: 1 })
    budget.add(one, usage(5, 5))
    await store.eraseSession(one.session_id)
    budget.add(one, usage(1, 1))
    await counted()
    expect(await store.usageOfDay('2026-11-22')).toMatchObject({ input_tokens: 6, output_tokens: 6 })
    expect(await budget.spent(one.session_id)).toBeNull()
    expect(faults).toEqual([])
  })

  it('has no limit unless one is set, and tells when it can not count', async () => {
    const budget = open({})
    budget.add(one, usage(1e9, 1e9))
    await counted()
    expect(await budget.spent(one.session_id)).toBeNull()
    await store.close()
    budget.add(one, usage(1, 1))
    await expect.poll(() => faults).toHaveLength(1)
    store = await openStore(`sqlite:${join(folder, 'test.db')}`)
  })
})
