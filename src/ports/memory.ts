import type { MemoryId, MessageId, SessionId } from '../protocol/ids.ts'
import type { Memory, MemoryKind } from '../protocol/memory.ts'

export interface NewMemory {
  readonly id: MemoryId
  readonly user_id: string
  readonly kind: MemoryKind
  readonly value: string
  readonly text: string
  readonly session_id: SessionId
  readonly message_id: MessageId
  readonly confidence: number
  /** Milliseconds since the epoch; null for what stays true. */
  readonly expires: number | null
}

/**
 * What is remembered of verified customers across their sessions. Facts come in with the conclusion of the turn that
 * read them. Whoever calls has made sure that it is this customer who asks, or somebody on staff.
 */
export interface MemoryStore {
  /** What is known of the customer now, newest first: neither superseded nor expired. */
  recall(userId: string, now: number, limit: number): Promise<Memory[]>
  /** Deletes the fact with those that it superseded; false when the customer has no such fact. */
  forget(userId: string, id: MemoryId): Promise<boolean>
  /** Deletes everything that is remembered of the customer, and gives how many facts that were. */
  forgetAll(userId: string): Promise<number>
}
