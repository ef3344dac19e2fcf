import type { OutsideAnswer } from '../../ports/outside-tools.ts'
import type { StoredToolCall } from '../../ports/tool-calls.ts'

/** What a call that changes something came to; `unknown` while nobody knows whether it was done. */
export interface ToolCallEnd {
  readonly outcome: 'done' | 'refused' | 'unknown'
  /** What was done, in the assistant's words. */
  readonly receipt: string | null
  /** Why it was refused, in the other side's words. */
  readonly reason: string | null
}

export function readToolCall({ result }: Pick<StoredToolCall, 'result'>): ToolCallEnd {
  const answer = result === null ? null : (JSON.parse(result) as OutsideAnswer)
  if (answer?.kind === 'refused') return { outcome: 'refused', receipt: null, reason: answer.text }
  if (answer?.kind !== 'answered' || answer.receipt === null) return { outcome: 'unknown', receipt: null, reason: null }
  return { outcome: 'done', receipt: answer.receipt, reason: null }
}

/** What was done, each in a sentence: all that the reply may say of it. */
export function receiptsOf(calls: readonly StoredToolCall[]): string[] {
  return calls.flatMap((call) => readToolCall(call).receipt ?? [])
}
