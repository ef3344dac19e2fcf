import { z } from 'zod'
import { DeskhandError } from '../../domain/error.ts'
import type { Approvals } from '../../domain/tools/decide-approval.ts'
import type { ApprovalStore, StoredApproval } from '../../ports/approvals.ts'
import type { Clock } from '../../ports/clock.ts'
import { Approval, ApprovalStatus } from '../../protocol/approval.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { ApprovalId } from '../../protocol/ids.ts'
import { PageQuery, pageOf } from '../../protocol/page.ts'
import type { Server } from '../server.ts'
import { requireStaff } from '../session-access.ts'

export interface ApprovalRouteDeps {
  readonly store: Pick<ApprovalStore, 'listApprovals'>
  readonly approvals: Approvals
  readonly clock: Clock
}

const tags = ['approvals']
const params = z.object({ id: ApprovalId })
const response = { 200: Approval, '4xx': ErrorBody }

export function addApprovalRoutes(api: Server, { store, approvals, clock }: ApprovalRouteDeps): void {
  const ListQuery = PageQuery.extend({ status: ApprovalStatus.optional(), cursor: ApprovalId.optional() })
  api.get(
    '/approvals',
    {
      schema: {
        tags,
        summary: 'List what waits for a person, or was decided (staff), newest first',
        querystring: ListQuery,
        response: { 200: pageOf(Approval), '4xx': ErrorBody },
      },
    },
    async ({ caller, query: { status, limit, cursor } }) => {
      requireStaff(caller)
      return store.listApprovals(status ?? null, clock.now(), limit, cursor ?? null)
    },
  )

  api.post(
    '/approvals/:id/approve',
    {
      schema: {
        tags,
        summary: 'Approve, and have it done (staff)',
        description:
          'Runs the tool once, however often this is called, and answers when it has ended; `outcome` says how. ' +
          'The customer is told only what has a receipt. 409 when it was rejected, has expired, or the tool can not be used now.',
        params,
        response,
      },
    },
    async ({ caller, params }) => {
      requireStaff(caller)
      return found(await approvals.approve(params.id, caller.userId))
    },
  )

  api.post(
    '/approvals/:id/reject',
    {
      schema: {
        tags,
        summary: 'Reject (staff)',
        description: 'Nothing is done. Telling the customer why is up to whoever took over. 409 when it was approved or has expired.',
        params,
        response,
      },
    },
    async ({ caller, params }) => {
      requireStaff(caller)
      return found(await approvals.reject(params.id, caller.userId))
    },
  )
}

function found(approval: StoredApproval | null): StoredApproval {
  if (!approval) throw new DeskhandError('not_found', 'There is no such approval.')
  return approval
}
