import type { Clock } from '../../ports/clock.ts'
import type { ModelUsage } from '../../ports/model.ts'
import type { ModelUsageStore } from '../../ports/model-usage.ts'
import type { TurnIds } from '../../ports/turn-observer.ts'
import type { SessionId } from '../../protocol/ids.ts'

/** What a model costs for a million tokens, in any currency. */
export interface ModelPrice {
  readonly input: number
  readonly output: number
}

export interface BudgetLimits {
  /** Null: no limit. All limits are those of a day (UTC). */
  readonly tokensPerSession: number | null
  readonly tokensPerDay: number | null
  readonly costPerDay: number | null
  /** By the model's name in the settings. Without a price its cost counts as nothing. */
  readonly prices: ReadonlyMap<string, ModelPrice>
}

/** A limit that is used up, and until when: milliseconds since the epoch. */
export interface SpentBudget {
  readonly of: 'session' | 'day'
  readonly until: number
}

/** Keeps count of what models took, and says when it is enough (M9). */
export interface ModelBudget {
  /** Null while another draft may be paid for. A draft that has begun may go beyond. */
  spent(session: SessionId): Promise<SpentBudget | null>
  /** Counts one call of a provider; gives its cost, null when the price of its model is not known. */
  add(turn: TurnIds, usage: ModelUsage): number | null
}

export interface ModelBudgetDeps {
  readonly store: ModelUsageStore
  readonly clock: Clock
  /** Is told when a count could not be kept: the reply goes out all the same. */
  failed(cause: unknown): void
}

const DAY_MS = 86_400_000

/** Counts in the store. Without limits nothing is read, and without an outside model nothing is written. */
export function createModelBudget(limits: BudgetLimits, { store, clock, failed }: ModelBudgetDeps): ModelBudget {
  const { tokensPerSession, tokensPerDay, costPerDay } = limits

  return {
    async spent(session) {
      const now = clock.now()
      const day = dayOf(now)
      const until = (Math.floor(now / DAY_MS) + 1) * DAY_MS
      if (tokensPerSession !== null) {
        const { input_tokens, output_tokens } = await store.usageOfSession(session, day)
        if (input_tokens + output_tokens >= tokensPerSession) return { of: 'session', until }
      }
      if (tokensPerDay === null && costPerDay === null) return null
      const { input_tokens, output_tokens, cost } = await store.usageOfDay(day)
      const isSpent = isReached(input_tokens + output_tokens, tokensPerDay) || isReached(cost, costPerDay)
      return isSpent ? { of: 'day', until } : null
    },
    add({ turn_id, session_id }, usage) {
      const { input_tokens, output_tokens, model } = usage
      const cost = costOf(usage, limits.prices.get(model))
      // Not waited for: it is in the queue before the turn's conclusion, and goes to disk with it at the latest.
      store
        .addModelUsage({ turn_id, session_id, day: dayOf(clock.now()), input_tokens, output_tokens, cost: cost ?? 0 })
        .catch((cause: unknown) => failed(cause))
      return cost
    },
  }
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

function isReached(used: number, limit: number | null): boolean {
  return limit !== null && used >= limit
}

/** Cached input is counted at its full price: what providers take off differs, and a limit should rather come early. */
function costOf(usage: ModelUsage, price: ModelPrice | undefined): number | null {
  return price ? (usage.input_tokens * price.input + usage.output_tokens * price.output) / 1_000_000 : null
}
