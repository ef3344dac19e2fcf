import type { Role } from '../../src/protocol/message.ts'
import type { SessionStatus } from '../../src/protocol/session.ts'

/** What the site's script can listen to, and what it is told. */
export interface WidgetEvents {
  readonly open: undefined
  readonly close: undefined
  /** A conversation began, or an earlier one goes on. */
  readonly session: { readonly session_id: string }
  /** A message that was not on screen before, of either side. */
  readonly message: { readonly id: string; readonly role: Role; readonly content: string }
  readonly unread: { readonly count: number }
  /** Who has the floor now. */
  readonly status: { readonly status: SessionStatus }
}
