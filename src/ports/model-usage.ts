import type { SessionId, TurnId } from '../protocol/ids.ts'

/** What one call of a provider took. */
export interface NewModelUsage {
  readonly turn_id: TurnId
  readonly session_id: SessionId
  /** The day (UTC) as `2026-11-22`. */
  readonly day: string
  readonly input_tokens: number
  readonly output_tokens: number
  /** In the currency of the prices; 0 where no price is known. */
  readonly cost: number
}

export type ModelUsageSum = Pick<NewModelUsage, 'input_tokens' | 'output_tokens' | 'cost'>

/** Keeps what models took by turn, session and day, for all processes and over restarts. */
export interface ModelUsageStore {
  /** Adds to the turn's and to the day's row. Of a session that was erased only the day is counted. */
  addModelUsage(usage: NewModelUsage): Promise<void>
  usageOfSession(session: SessionId, day: string): Promise<ModelUsageSum>
  usageOfDay(day: string): Promise<ModelUsageSum>
}
