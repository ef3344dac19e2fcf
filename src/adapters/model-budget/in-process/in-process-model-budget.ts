import type { Clock } from '../../../ports/clock.ts'
import type { ModelUsage } from '../../../ports/model.ts'
import type { ModelBudget } from '../../../ports/model-budget.ts'
import type { SessionId } from '../../../protocol/ids.ts'

/** What a model costs for a million tokens, in any currency. */
export interface ModelPrice {
  readonly input: number
  readonly output: number
}

export interface BudgetLimits {
  /** Null: no limit. */
  readonly tokensPerSession: number | null
  readonly tokensPerDay: number | null
  readonly costPerDay: number | null
  /** By the model's name in the settings. Without a price its cost counts as nothing. */
  readonly prices: ReadonlyMap<string, ModelPrice>
}

const DAY_MS = 86_400_000
/** Sessions that are counted at the same time; the one that was longest silent is forgotten first. */
const SESSIONS = 50_000

/** Counts in this process, from its start: a restart begins the session's and the day's count anew (M9). */
export function createInProcessModelBudget(limits: BudgetLimits, clock: Clock): ModelBudget {
  const bySession = new Map<SessionId, number>()
  const today = { day: 0, tokens: 0, cost: 0 }

  function turnDay(): void {
    const day = Math.floor(clock.now() / DAY_MS)
    if (day !== today.day) Object.assign(today, { day, tokens: 0, cost: 0 })
  }

  return {
    spent(session) {
      turnDay()
      if (isReached(bySession.get(session) ?? 0, limits.tokensPerSession)) return 'session'
      return isReached(today.tokens, limits.tokensPerDay) || isReached(today.cost, limits.costPerDay) ? 'day' : null
    },
    add(session, usage) {
      turnDay()
      const tokens = usage.input_tokens + usage.output_tokens
      const before = bySession.get(session) ?? 0
      bySession.delete(session)
      bySession.set(session, before + tokens)
      const [longestSilent] = bySession.keys()
      if (longestSilent && bySession.size > SESSIONS) bySession.delete(longestSilent)
      const cost = costOf(usage, limits.prices.get(usage.model))
      today.tokens += tokens
      today.cost += cost ?? 0
      return cost
    },
  }
}

function isReached(used: number, limit: number | null): boolean {
  return limit !== null && used >= limit
}

/** Cached input is counted at its full price: what providers take off differs, and a limit should rather come early. */
function costOf(usage: ModelUsage, price: ModelPrice | undefined): number | null {
  return price ? (usage.input_tokens * price.input + usage.output_tokens * price.output) / 1_000_000 : null
}
