import type { NewEscalation } from '../../ports/store.ts'
import type { StoredToolCall, ToolCallStore } from '../../ports/tool-calls.ts'
import type { Packet } from '../../protocol/escalation.ts'
import type { SessionId } from '../../protocol/ids.ts'
import { readToolCall } from '../tools/read-tool-call.ts'

const RECEIPT_LIMIT = 20
/** So much of an argument's or an answer's text stands in the packet; the systems themselves have the rest. */
const TEXT_LIMIT = 500

/**
 * The escalation with what tools have changed for the customer in this session, newest first, as far as it is known when it is
 * stored (E18): after a crash or a stop, too.
 */
export async function addReceipts(
  escalation: NewEscalation,
  session: SessionId,
  store: Pick<ToolCallStore, 'callsOfSession'>,
): Promise<NewEscalation> {
  const calls = await store.callsOfSession(session, RECEIPT_LIMIT)
  if (calls.length === 0) return escalation
  return { ...escalation, packet: { ...escalation.packet, receipts: calls.map(toReceipt) } }
}

function toReceipt(call: StoredToolCall): Packet['receipts'][number] {
  const { outcome, receipt, reason } = readToolCall(call)
  const text = receipt ?? reason
  return { tool: call.tool, outcome, text: text && shorten(text), input: call.input && shorten(call.input), created_at: call.created_at }
}

function shorten(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '')}…`
}
