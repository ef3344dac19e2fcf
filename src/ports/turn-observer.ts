import type { EscalationReason } from '../protocol/escalation.ts'
import type { SessionId, TurnId } from '../protocol/ids.ts'
import type { Outcome } from '../protocol/message.ts'
import type { Priority } from '../protocol/session.ts'
import type { ModelUsage } from './model.ts'

export interface TurnIds {
  readonly turn_id: TurnId
  readonly session_id: SessionId
}

export interface TurnReport extends TurnIds {
  readonly outcome: Outcome
  /** From the claim to the commit of the conclusion. */
  readonly seconds: number
  readonly with_retrieval: boolean
  readonly escalation: { readonly reason: EscalationReason; readonly priority: Priority } | null
  readonly dropped_sentences: number
}

/** Is told what turns do, for metrics and logs. Message texts never pass through here. */
export interface TurnObserver {
  /** A customer's message was stored; repeats do not count. */
  messageReceived(): void
  turnEnded(report: TurnReport): void
  /** A fault that ended in an escalation, or that leaves the turn to be taken up again. */
  turnFailed(ids: TurnIds, cause: unknown): void
  /** The store could not be searched for turns that nobody works on; it is asked again soon. */
  sweepFailed(cause: unknown): void
  /** A provider's model gave nothing usable, and another one was asked. */
  modelFailed(ids: TurnIds, cause: unknown): void
  /** One call of a provider; `cost` in the currency of the prices, null when its price is not known. */
  modelUsed(ids: TurnIds, usage: ModelUsage, cost: number | null): void
  retrieved(seconds: number): void
  /** From the claim to the first piece of the reply that was released. */
  firstText(seconds: number): void
}
