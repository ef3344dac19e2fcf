import type { TurnConclusion } from '../../ports/store.ts'
import { newId } from '../new-id.ts'
import type { ApprovalWish } from '../tools/turn-wishes.ts'

/** How long an agent may take to approve: what the customer wanted the day before is asked anew. */
const APPROVAL_MS = 86_400_000

/** The hand-over, with what an agent is asked to approve (TO16). */
export function askAgent(handedOver: TurnConclusion, { tool, input }: ApprovalWish, now: number): TurnConclusion {
  const asked = { id: newId.approval(), approver: 'agent' as const, tool, input, expires: now + APPROVAL_MS }
  const { escalation } = handedOver
  if (!escalation) return handedOver
  const approval = { id: asked.id, tool, input: JSON.parse(input), expires_at: new Date(asked.expires).toISOString() }
  return { ...handedOver, escalation: { ...escalation, packet: { ...escalation.packet, approval } }, asks_approval: asked }
}
