import type { AskedApproval, NewApproval } from '../../ports/approvals.ts'
import type { NewMemory } from '../../ports/memory.ts'
import type { EscalationReason } from '../../protocol/escalation.ts'
import type { Priority } from '../../protocol/session.ts'

export interface EscalationWish {
  readonly reason: EscalationReason
  readonly priority: Priority
  /** One sentence for whoever takes over. */
  readonly because: string
}

/** Something that is done only after the customer has said yes to the question, or an agent has approved it. */
export interface ApprovalWish extends AskedApproval {
  readonly approver: NewApproval['approver']
  /** What the customer is asked; null when an agent decides. */
  readonly question: string | null
}

/** What the calls of a turn want of its conclusion; nothing of it happens before that is stored. */
export class TurnWishes {
  #escalation: EscalationWish | null = null
  #approval: ApprovalWish | null = null
  #learned: readonly NewMemory[] = []
  #closesSession = false

  /** The first wish stays: no later call can take the way to a person back. */
  escalate(wish: EscalationWish): void {
    this.#escalation ??= wish
  }

  /** One thing is asked at a time; false when there is another question already. */
  askApproval(wish: ApprovalWish): boolean {
    this.#approval ??= wish
    return this.#approval === wish
  }

  remember(memory: NewMemory): void {
    this.#learned = [...this.#learned, memory]
  }

  closeSession(): void {
    this.#closesSession = true
  }

  get escalation(): EscalationWish | null {
    return this.#escalation
  }

  get approval(): ApprovalWish | null {
    return this.#approval
  }

  get learned(): readonly NewMemory[] {
    return this.#learned
  }

  get closesSession(): boolean {
    return this.#closesSession
  }
}
