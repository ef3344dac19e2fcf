import { z } from 'zod'
import { ApprovalId, MessageId, SessionId } from './ids.ts'
import { Timestamp } from './session.ts'

export const ApprovalStatus = z.enum(['pending', 'approved', 'rejected', 'expired'])
export type ApprovalStatus = z.infer<typeof ApprovalStatus>

export const ApprovalInput = z
  .record(z.string(), z.json())
  .meta({ description: 'The arguments, exactly as the tool gets them; who the customer is, the server adds.' })

export const Approval = z
  .object({
    id: ApprovalId,
    session_id: SessionId,
    message_id: MessageId.meta({ description: 'The reply that told the customer that a person has to confirm.' }),
    tool: z.string(),
    input: ApprovalInput,
    status: ApprovalStatus,
    outcome: z.enum(['done', 'refused', 'failed', 'unknown']).nullable().meta({
      description:
        'Of an approved one. `done`: there is a receipt. `refused`: the other side said no. `failed`: certainly not done. `unknown`: begun, and nobody knows (yet) whether it was done; it is not run again.',
    }),
    text: z.string().nullable().meta({ description: 'The receipt, or why it was refused.' }),
    created_at: Timestamp,
    expires_at: Timestamp,
    decided_at: Timestamp.nullable(),
    decided_by: z.string().nullable(),
  })
  .meta({ id: 'Approval', description: 'Something that the assistant would do and that a person on staff has to confirm.' })
export type Approval = z.infer<typeof Approval>
