import { DeskhandError } from '../domain/error.ts'
import type { Acceptance } from '../ports/store.ts'
import { noSuchSession } from './session-access.ts'

/** A message that is stored, now or by an earlier request. */
export type Accepted = Extract<Acceptance, { readonly message: unknown }>

/** Throws what the client did wrong when its message was not stored. */
export function expectAccepted(acceptance: Acceptance): Accepted {
  switch (acceptance.kind) {
    case 'accepted':
    case 'repeated':
      return acceptance
    case 'session_not_found':
      throw noSuchSession()
    case 'attachment_not_found': {
      const message = `the session has no attachment ${acceptance.attachment_id}`
      throw new DeskhandError('validation_failed', `body.attachment_ids: ${message}`, [{ in: 'body', path: 'attachment_ids', message }])
    }
  }
}
