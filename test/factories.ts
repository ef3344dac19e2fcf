import { createHash } from 'node:crypto'
import { newId } from '../src/domain/new-id.ts'
import type { KnowledgeDocument } from '../src/ports/knowledge.ts'
import type { IncomingMessage, NewEscalation } from '../src/ports/store.ts'
import type { SessionId } from '../src/protocol/ids.ts'

export function anIncomingMessage(session_id: SessionId, overrides: Partial<IncomingMessage> = {}): IncomingMessage {
  return {
    session_id,
    content: 'hello',
    attachment_ids: [],
    client_message_id: null,
    deadline: Date.parse('2026-11-23T12:00:00.000Z'),
    lease: null,
    ...overrides,
  }
}

export function anEscalation(overrides: Partial<NewEscalation> = {}): NewEscalation {
  const packet = {
    goal: 'a refund',
    facts: [],
    tried: [],
    sources: [],
    receipts: [],
    approval: null,
    open_question: 'a refund',
    priority_reasons: [],
  }
  return { reason: 'customer_request', priority: 'normal', packet, due: Date.parse('2026-11-22T16:00:00.000Z'), ...overrides }
}

/** A document of one passage. */
export function aDocument(source: string, text: string, overrides: Partial<KnowledgeDocument> = {}): KnowledgeDocument {
  return {
    id: newId.document(),
    source,
    title: source,
    uri: null,
    locale: null,
    content_hash: createHash('sha256').update(text).digest('hex'),
    passages: [{ id: newId.passage(), ordinal: 0, heading: null, text }],
    ...overrides,
  }
}
