import type { ReceiveAttachmentDeps } from '../../domain/chat/receive-attachment.ts'
import type { ReceiveDeps } from '../../domain/chat/receive-message.ts'
import type { AuthMode } from '../../domain/session/caller.ts'
import type { OpenSessionDeps } from '../../domain/session/open-session.ts'
import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Retrieval } from '../../ports/retrieval.ts'
import type { Store } from '../../ports/store.ts'
import type { Turns } from '../../ports/turns.ts'
import type { LiveConnections } from '../live/live-connections.ts'
import type { LiveHub } from '../live/live-hub.ts'
import type { Server } from '../server.ts'
import { type ApprovalRouteDeps, addApprovalRoutes } from './approvals.ts'
import { addAttachmentRoutes } from './attachments.ts'
import { addEscalationRoutes } from './escalations.ts'
import { addEventRoutes } from './events.ts'
import { addFeedbackRoutes } from './feedback.ts'
import { addMemoryRoutes } from './memories.ts'
import { addMessageRoutes } from './messages.ts'
import { addSearchRoutes } from './search.ts'
import { addSessionRoutes } from './sessions.ts'
import { addStopRoutes } from './stop.ts'

export interface ApiDeps extends OpenSessionDeps, ReceiveDeps, ReceiveAttachmentDeps {
  readonly store: Store
  readonly approvals: ApprovalRouteDeps['approvals']
  readonly retrieval: Retrieval
  readonly turns: Turns
  readonly bus: Bus
  readonly clock: Clock
  readonly hub: LiveHub
  readonly connections: LiveConnections
  readonly authMode: AuthMode
  /** Tells callers the cause of faults. */
  readonly debug: boolean
  /** The most that the files of one request may have together. */
  readonly maxUploadBytes: number
}

/** All calls of the API; `api` already carries the prefix. */
export function addApiRoutes(api: Server, deps: ApiDeps): void {
  addSessionRoutes(api, deps)
  addEventRoutes(api, deps)
  addMessageRoutes(api, deps)
  addStopRoutes(api, deps)
  addAttachmentRoutes(api, deps)
  addMemoryRoutes(api, deps)
  addSearchRoutes(api, deps)
  addEscalationRoutes(api, deps)
  addApprovalRoutes(api, deps)
  addFeedbackRoutes(api, deps)
}
