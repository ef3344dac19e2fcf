import { z } from 'zod'

/** Crockford base32 of a UUIDv7, as TypeID writes it (W2): 26 characters, the first one 0–7. Sorts by creation time. */
const SUFFIX = '[0-7][0-9a-hjkmnp-tv-z]{25}'

function id<Brand extends string>(prefix: string, brand: Brand) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_${SUFFIX}$`), `must look like ${prefix}_01h455vb4pex5vsknk084sn02q`)
    .brand(brand)
}

export const SessionId = id('ses', 'SessionId')
export const MessageId = id('msg', 'MessageId')
export const TurnId = id('trn', 'TurnId')
export const AttachmentId = id('att', 'AttachmentId')
export const DocumentId = id('doc', 'DocumentId')
export const PassageId = id('psg', 'PassageId')
export const EscalationId = id('esc', 'EscalationId')
export const MemoryId = id('mem', 'MemoryId')
export const ApprovalId = id('apr', 'ApprovalId')
export const ToolCallId = id('tcl', 'ToolCallId')

export type SessionId = z.infer<typeof SessionId>
export type MessageId = z.infer<typeof MessageId>
export type TurnId = z.infer<typeof TurnId>
export type AttachmentId = z.infer<typeof AttachmentId>
export type DocumentId = z.infer<typeof DocumentId>
export type PassageId = z.infer<typeof PassageId>
export type EscalationId = z.infer<typeof EscalationId>
export type MemoryId = z.infer<typeof MemoryId>
export type ApprovalId = z.infer<typeof ApprovalId>
export type ToolCallId = z.infer<typeof ToolCallId>
