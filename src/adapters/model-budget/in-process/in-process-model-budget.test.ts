import { describe, expect, it } from 'vitest'
import { StillClock } from '../../../../test/test-server.ts'
import type { ModelUsage } from '../../../ports/model.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import { type BudgetLimits, createInProcessModelBudget } from './in-process-model-budget.ts'

const one = 'ses_01h455vb4pex5vsknk084sn02q' as SessionId
const other = 'ses_01h455vb4pex5vsknk084sn02r' as SessionId
const free: BudgetLimits = { tokensPerSession: null, tokensPerDay: null, costPerDay: null, prices: new Map() }

function usage(input_tokens: number, output_tokens: number, model = 'openai:small'): ModelUsage {
  return { model, input_tokens, output_tokens, cached_input_tokens: 0, is_estimate: false }
}

describe('the budget of models', () => {
  it('[M9] ends at the tokens of a session, and leaves others alone', () => {
    const budget = createInProcessModelBudget({ ...free, tokensPerSession: 100 }, new StillClock())
    budget.add(one, usage(60, 39))
    expect(budget.spent(one)).toBeNull()
    budget.add(one, usage(1, 0))
    expect(budget.spent(one)).toBe('session')
    expect(budget.spent(other)).toBeNull()
  })

  it('[M9] ends at the tokens of a day, and begins anew with the next', () => {
    const clock = new StillClock()
    const budget = createInProcessModelBudget({ ...free, tokensPerDay: 100 }, clock)
    budget.add(one, usage(100, 0))
    expect(budget.spent(other)).toBe('day')
    clock.advance(86_400_000)
    expect(budget.spent(other)).toBeNull()
  })

  it('[M9] ends at the cost of a day, by the price of each model for a million tokens', () => {
    const prices = new Map([['openai:small', { input: 2, output: 10 }]])
    const budget = createInProcessModelBudget({ ...free, costPerDay: 0.012, prices }, new StillClock())
    expect(budget.add(one, usage(1_000, 1_000))).toBeCloseTo(0.012)
    expect(budget.spent(one)).toBe('day')
    expect(budget.add(one, usage(1_000, 1_000, 'ollama:llama'))).toBeNull()
  })

  it('has no limit unless one is set', () => {
    const budget = createInProcessModelBudget(free, new StillClock())
    budget.add(one, usage(1e9, 1e9))
    expect(budget.spent(one)).toBeNull()
  })
})
