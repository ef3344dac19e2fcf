import { z } from 'zod'
import { ApprovalInput } from './approval.ts'
import { ApprovalId, EscalationId, MessageId, SessionId } from './ids.ts'
import { PlainText } from './plain-text.ts'
import { Priority, Timestamp } from './session.ts'

export const EscalationReason = z.enum([
  'customer_request',
  'low_confidence',
  'unanswered',
  'negative_sentiment',
  'sensitive_topic',
  'policy',
  'failure',
])
export type EscalationReason = z.infer<typeof EscalationReason>

/** What an agent gets with the hand-over, so that the customer need not repeat anything. */
export const Packet = z
  .object({
    goal: z.string().meta({ description: "The customer's question in their own words." }),
    facts: z.array(z.object({ text: z.string(), message_id: MessageId })),
    tried: z.array(z.object({ message_id: MessageId, outcome: z.string() })),
    sources: z.array(z.object({ document_id: z.string(), title: z.string(), uri: z.string().nullable() })),
    receipts: z
      .array(
        z.object({
          tool: z.string(),
          outcome: z
            .enum(['done', 'refused', 'unknown'])
            .meta({ description: '`unknown`: it was begun, and nobody knows whether it was done. Look before you do it again.' }),
          text: z.string().nullable().meta({ description: 'What was done, or why it was refused.' }),
          input: z.string().nullable().meta({ description: 'What was asked of the tool, as JSON; cut off after 500 characters.' }),
          created_at: Timestamp,
        }),
      )
      .meta({ description: 'What tools changed for the customer in this session, newest first.' }),
    approval: z
      .object({ id: ApprovalId, tool: z.string(), input: ApprovalInput, expires_at: Timestamp })
      .nullable()
      .meta({ description: 'What the assistant would do for the customer and a person has to confirm: `POST /approvals/{id}/approve`.' }),
    open_question: z.string(),
    priority_reasons: z.array(z.string()),
  })
  .meta({ id: 'Packet' })
export type Packet = z.infer<typeof Packet>

export const Escalation = z
  .object({
    id: EscalationId,
    session_id: SessionId,
    reason: EscalationReason,
    priority: Priority,
    status: z.enum(['open', 'assigned', 'resolved']),
    packet: Packet,
    due_at: Timestamp,
    created_at: Timestamp,
    assigned_at: Timestamp.nullable(),
    resolved_at: Timestamp.nullable(),
  })
  .meta({ id: 'Escalation', description: 'The hand-over of a session to people.' })
export type Escalation = z.infer<typeof Escalation>

export const EscalateBody = z
  .object({
    reason: EscalationReason.optional(),
    priority: Priority.optional(),
    note: PlainText.trim().min(1).max(4000).optional(),
  })
  .strict()
  .meta({ id: 'Escalate' })
export type EscalateBody = z.infer<typeof EscalateBody>
