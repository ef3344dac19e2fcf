import type { Approval, ApprovalStatus } from '../protocol/approval.ts'
import type { ApprovalId, MessageId, TurnId } from '../protocol/ids.ts'
import type { Page } from './store.ts'
import type { ToolCallState } from './tool-calls.ts'

/** What is done only after somebody's yes. */
export interface AskedApproval {
  readonly tool: string
  /** JSON, as the model gave it. */
  readonly input: string
}

/** An approval as a turn's conclusion asks for it. */
export interface NewApproval extends AskedApproval {
  readonly id: ApprovalId
  /** The customer says yes in the conversation, an agent through the API. */
  readonly approver: 'customer' | 'agent'
  /** Milliseconds since the epoch; null where the next message decides. */
  readonly expires: number | null
}

/** One that agents decide, with the turn that asked for it. */
export interface StoredApproval extends Approval {
  readonly turn_id: TurnId
}

/** How an approved call ended, and what is to be kept of it. */
export interface ApprovedEnd {
  readonly outcome: NonNullable<Approval['outcome']>
  /** What it came to, as JSON; null when nothing was done or nobody knows. */
  readonly result: string | null
  /** What the customer is told: the receipt, and nothing without one. */
  readonly told: string | null
}

/** Who may do what the assistant may not do by itself, and what became of it (TO15, TO16). */
export interface ApprovalStore {
  /** What the assistant's message asked the customer's leave for; null when it asked for nothing. */
  findApproval(message: MessageId): Promise<AskedApproval | null>
  readApproval(id: ApprovalId, now: number): Promise<StoredApproval | null>
  /** Those that agents decide, newest first. */
  listApprovals(status: ApprovalStatus | null, now: number, limit: number, cursor: string | null): Promise<Page<StoredApproval>>
  /**
   * Approves one that waits, and reserves the key of its call in the same transaction: of many callers one is told `started`.
   * `lost` when it can't be approved any more.
   */
  beginApproved(id: ApprovalId, by: string, key: string, now: number): Promise<ToolCallState>
  /** Keeps how the call ended and tells the session. */
  endApproved(id: ApprovalId, end: ApprovedEnd, now: number): Promise<void>
  /** False when it does not wait any more. */
  rejectApproval(id: ApprovalId, by: string, now: number): Promise<boolean>
}
