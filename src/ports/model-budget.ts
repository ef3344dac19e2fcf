import type { SessionId } from '../protocol/ids.ts'
import type { ModelUsage } from './model.ts'

/** Keeps count of what models took, per session and per day (UTC), and says when it is enough. */
export interface ModelBudget {
  /** Which limit is used up; null while another draft may be paid for. A draft that has begun may go beyond. */
  spent(session: SessionId): 'session' | 'day' | null
  /** Counts one call of a provider; gives its cost, null when the price of its model is not known. */
  add(session: SessionId, usage: ModelUsage): number | null
}
