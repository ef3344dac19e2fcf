import type { OverBudget } from '../domain/budget/refuse-over-budget.ts'
import { DeskhandError } from '../domain/error.ts'
import type { Acceptance } from '../ports/store.ts'
import { noSuchSession } from './session-access.ts'

/** A message that is stored, now or by an earlier request. */
export type Accepted = Extract<Acceptance, { readonly message: unknown }>

/** Throws what the client did wrong when its message was not stored. */
export function expectAccepted(acceptance: Acceptance | OverBudget): Accepted {
  switch (acceptance.kind) {
    case 'accepted':
    case 'repeated':
      return acceptance
    case 'over_budget':
      throw overBudget(acceptance)
    case 'session_not_found':
      throw noSuchSession()
    case 'attachment_not_found': {
      const message = `the session has no attachment ${acceptance.attachment_id}`
      throw new DeskhandError('validation_failed', `body.attachment_ids: ${message}`, [{ in: 'body', path: 'attachment_ids', message }])
    }
  }
}

/** The 429 of a message that was not stored because what models may take is used up (M19). */
export function overBudget({ words, until }: OverBudget): DeskhandError {
  return new DeskhandError('budget_exhausted', words, undefined, { retryAt: until })
}
