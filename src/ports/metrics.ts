import type { EscalationReason } from '../protocol/escalation.ts'
import type { Role } from '../protocol/message.ts'
import type { Priority } from '../protocol/session.ts'
import type { ModelUsage } from './model.ts'
import type { RetrievalStatus } from './retrieval.ts'

export interface ServiceTotals {
  readonly messagesProcessed: number
  /** Answers with a 5xx status. */
  readonly errors: number
  /** Messages within the last 60 seconds. */
  readonly messagesPerMinute: number
}

/** A part of a turn whose duration is worth knowing on its own. */
export type TurnStage = 'gather' | 'decide' | 'draft' | 'judge' | 'conclude'

/** What the service counts. Durations are in seconds. No value may carry an id or free text. */
export interface Metrics {
  /** `endpoint` is the route's template, such as `/api/sessions/:id`. */
  requestEnded(method: string, endpoint: string, status: number, seconds: number): void
  messageProcessed(role: Role, escalated: boolean): void
  /** How many sessions are not closed; asked when metrics are read. */
  watchActiveSessions(count: () => number | Promise<number>): void
  /** How far the index is; asked when metrics are read. */
  watchRetrieval(status: () => RetrievalStatus): void
  webSocketOpened(): void
  webSocketClosed(): void
  toolUsed(tool: string, success: boolean): void
  escalationCreated(reason: EscalationReason, priority: Priority): void
  /** From the customer's message to the end of its turn. */
  turnEnded(seconds: number, withRag: boolean, withEscalation: boolean): void
  turnStageEnded(stage: TurnStage, seconds: number): void
  /** From the customer's message to the first judged sentence. */
  firstTextReleased(seconds: number): void
  /** How long a turn waited to be claimed. */
  turnClaimed(waitedSeconds: number): void
  sentenceDropped(): void
  /** `cost` in the currency of the prices; null when its price is not known. */
  modelUsed(usage: ModelUsage, cost: number | null): void
  /** A model was given up for another one. */
  modelReplaced(): void
  retrievalEnded(seconds: number): void
  cacheUsed(operation: string, hit: boolean): void
  totals(): ServiceTotals
  /** The Prometheus text exposition of all of it. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>
}
