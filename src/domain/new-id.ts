import { typeid } from 'typeid-js'
import type {
  ApprovalId,
  AttachmentId,
  DocumentId,
  EscalationId,
  MemoryId,
  MessageId,
  PassageId,
  SessionId,
  ToolCallId,
  TurnId,
} from '../protocol/ids.ts'

/** Fresh ids (W2): sortable by creation time to the millisecond, unguessable beyond it (74 random bits). */
export const newId = {
  session: () => typeid('ses').toString() as SessionId,
  message: () => typeid('msg').toString() as MessageId,
  turn: () => typeid('trn').toString() as TurnId,
  attachment: () => typeid('att').toString() as AttachmentId,
  document: () => typeid('doc').toString() as DocumentId,
  passage: () => typeid('psg').toString() as PassageId,
  escalation: () => typeid('esc').toString() as EscalationId,
  memory: () => typeid('mem').toString() as MemoryId,
  approval: () => typeid('apr').toString() as ApprovalId,
  toolCall: () => typeid('tcl').toString() as ToolCallId,
}
