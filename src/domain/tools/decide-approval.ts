import type { ApprovalStore, ApprovedEnd, StoredApproval } from '../../ports/approvals.ts'
import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { OutsideAnswer, OutsideTool } from '../../ports/outside-tools.ts'
import type { ConversationStore } from '../../ports/store.ts'
import type { ApprovalId } from '../../protocol/ids.ts'
import type { Session } from '../../protocol/session.ts'
import { DeskhandError } from '../error.ts'
import { callForSession } from './call-outside-tool.ts'
import { idempotencyKey, OnceOnly } from './once-only.ts'

export interface ApprovalDeps {
  readonly store: ApprovalStore & Pick<ConversationStore, 'findSession'>
  readonly bus: Pick<Bus, 'hint'>
  readonly clock: Clock
  /** The operator's own tools, as many as can be used now. */
  outside(): readonly OutsideTool[]
}

/** What people on staff decide on. `by` is the person who does. Null when there is no such approval. */
export interface Approvals {
  /** Runs what was asked, once, however often and by however many it is approved, and gives what came of it. */
  approve(id: ApprovalId, by: string): Promise<StoredApproval | null>
  reject(id: ApprovalId, by: string): Promise<StoredApproval | null>
}

/**
 * The decisions of agents on what the assistant may not do by itself (TO16). Throws `conflict` for what was decided otherwise,
 * has expired, or can't be run now; the last may be tried again.
 */
export function createApprovals(deps: ApprovalDeps): Approvals {
  const { store, bus, clock } = deps
  const onceOnly = new OnceOnly()

  async function read(id: ApprovalId): Promise<StoredApproval | null> {
    return store.readApproval(id, clock.now())
  }

  return {
    async approve(id, by) {
      const asked = await read(id)
      if (!asked) return null
      const { session_id, turn_id, tool, input } = asked
      const key = idempotencyKey(session_id, turn_id, tool, input)
      if (asked.status === 'pending') {
        const { found, session } = await expectRunnable(asked, deps)
        const ledger = {
          begin: () => store.beginApproved(id, by, key, clock.now()),
          end: (answer: OutsideAnswer) => store.endApproved(id, endOf(answer), clock.now()),
        }
        await onceOnly.run(turn_id, key, ledger, () => callForSession(found, input, session, key, new AbortController().signal))
        bus.hint(session_id)
      } else await onceOnly.settled(key)
      return expectStatus(await read(id), 'approved')
    },
    async reject(id, by) {
      const asked = await read(id)
      if (asked?.status === 'pending' && (await store.rejectApproval(id, by, clock.now()))) bus.hint(asked.session_id)
      return expectStatus(await read(id), 'rejected')
    },
  }
}

/** The tool as it is now, which has to take what was asked; what changed since is not guessed at. */
async function expectRunnable(
  { tool, input, session_id }: StoredApproval,
  { store, outside }: ApprovalDeps,
): Promise<{ readonly found: OutsideTool; readonly session: Session }> {
  const session = await store.findSession(session_id)
  const found = outside().find(({ spec, needsAgent }) => spec.name === tool && needsAgent)
  if (!session || !found) throw new DeskhandError('conflict', `The tool ${tool} can not be used now.`)
  if (found.needsCustomer && !(session.user_verified && session.user_id !== null))
    throw new DeskhandError('conflict', `The tool ${tool} needs a customer whose identity is verified.`)
  const fault = found.inputFault(input)
  if (fault !== null) throw new DeskhandError('conflict', `The tool ${tool} does not take this any more: ${fault}`)
  return { found, session }
}

/** Only a receipt is told to the customer; the rest is for the agent, who tells it in their own words. */
function endOf(answer: OutsideAnswer): ApprovedEnd {
  if (answer.kind === 'refused') return { outcome: 'refused', result: JSON.stringify(answer), told: null }
  if (answer.kind === 'failed') return { outcome: answer.mayHaveActed ? 'unknown' : 'failed', result: null, told: null }
  return { outcome: answer.receipt === null ? 'unknown' : 'done', result: JSON.stringify(answer), told: answer.receipt }
}

function expectStatus(approval: StoredApproval | null, wanted: 'approved' | 'rejected'): StoredApproval | null {
  if (!approval || approval.status === wanted) return approval
  throw new DeskhandError('conflict', `This was not ${wanted}: it is ${approval.status}.`)
}
