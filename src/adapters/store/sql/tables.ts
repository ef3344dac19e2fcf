/**
 * The tables as Kysely sees them, alike on every database. Records are spelled as on the wire; JSON is text, flags are
 * 0 or 1, wire times are RFC 3339 text, and times that are compared (leases, deadlines) are milliseconds since the epoch.
 */
export interface Tables {
  sessions: SessionRow
  messages: MessageRow
  events: EventRow
  turns: TurnRow
  escalations: EscalationRow
  attachments: AttachmentRow
  feedback: FeedbackRow
  idempotency_keys: IdempotencyRow
  memories: MemoryRow
  tool_calls: ToolCallRow
  approvals: ApprovalRow
  turn_usage: TurnUsageRow
  day_usage: Omit<TurnUsageRow, 'turn_id' | 'session_id'>
  summaries: { session_id: string; text: string; through_seq: number }
  documents: DocumentRow
  passages: PassageRow
  vectors: VectorRow
  knowledge: { id: number; revision: number }
}

export interface SessionRow {
  id: string
  user_id: string | null
  user_verified: number
  status: string
  priority: string
  locale: string | null
  channel: string
  subject: string | null
  assignee_id: string | null
  metadata: string
  last_seq: number
  /** The seq of the newest event that the customer may see. */
  last_public_seq: number
  /** The turn that is not concluded yet; at most one at a time. */
  open_turn_id: string | null
  /** Turns in a row that ended without an answer. */
  unanswered_turns: number
  created_at: string
  updated_at: string
  closed_at: string | null
}

export interface MessageRow {
  id: string
  session_id: string
  seq: number
  role: string
  content: string
  citations: string
  /** The attachments as they were when the message was stored, as JSON. */
  attachments: string
  client_message_id: string | null
  in_reply_to: string | null
  author: string | null
  visibility: string
  state: string
  turn_id: string | null
  /** Of a reply: what its turn came to. */
  outcome: string | null
  created_at: string
}

export interface EventRow {
  session_id: string
  seq: number
  prev_public_seq: number
  type: string
  visibility: string
  /** The message or escalation that the event is about; its record is read with the event instead of being stored twice. */
  subject_id: string | null
  data: string
  created_at: string
}

export interface TurnRow {
  id: string
  session_id: string
  /** `waiting` for a worker, `running` under a lease, `concluded`. */
  state: string
  first_seq: number
  /** The newest customer message that belongs to it. */
  through_seq: number
  fence: number
  attempts: number
  owner: string | null
  lease_until: number
  deadline: number
  outcome: string | null
  confidence: number | null
  reply_id: string | null
  escalation_id: string | null
  dropped_sentences: number
  created_at: string
  concluded_at: string | null
}

export interface EscalationRow {
  id: string
  session_id: string
  reason: string
  priority: string
  status: string
  packet: string
  note: string | null
  due_at: string
  created_at: string
  assigned_at: string | null
  resolved_at: string | null
}

export interface AttachmentRow {
  id: string
  session_id: string
  message_id: string | null
  file_name: string
  media_type: string
  size: number
  state: string
  detail: string | null
  blob_key: string
  /** JSON; null when the file was not read. */
  passages: string | null
  created_at: string
}

export interface FeedbackRow {
  message_id: string
  session_id: string
  rating: string
  comment: string | null
  created_at: string
}

export interface IdempotencyRow {
  caller: string
  key: string
  body_hash: string
  /** Null while the first request is in flight. */
  status: number | null
  body: string | null
  /** Milliseconds since the epoch. */
  created: number
}

export interface MemoryRow {
  id: string
  user_id: string
  kind: string
  value: string
  text: string
  session_id: string
  message_id: string
  confidence: number
  /** The newer fact that took its place. */
  superseded_by: string | null
  created_at: string
  /** Milliseconds since the epoch. */
  expires: number | null
}

export interface ToolCallRow {
  key: string
  session_id: string
  turn_id: string
  tool: string
  /** JSON, as the model gave it; null in rows of before it was kept. */
  input: string | null
  /** JSON; null while nobody knows what the call came to. */
  result: string | null
  created_at: string
}

export interface TurnUsageRow {
  turn_id: string
  session_id: string
  /** The day (UTC) as `2026-11-22`. */
  day: string
  input_tokens: number
  output_tokens: number
  cost: number
}

export interface ApprovalRow {
  /** The assistant's message that asks. */
  message_id: string
  session_id: string
  tool: string
  input: string
  /** Null in rows of before agents could approve; so are the turn and the time. */
  id: string | null
  turn_id: string | null
  approver: string
  /** `pending`, also when its time is over; `approved`, `rejected`, `expired`. The customer's own stay `pending`. */
  status: string
  /** The call that was reserved with an agent's approval. */
  call_key: string | null
  decided_by: string | null
  decided_at: string | null
  created_at: string | null
  /** Milliseconds since the epoch. */
  expires: number | null
}

export interface DocumentRow {
  id: string
  source: string
  title: string
  uri: string | null
  locale: string | null
  content_hash: string
  revision: number
  removed: number
}

export interface PassageRow {
  id: string
  document_id: string
  ordinal: number
  heading: string | null
  text: string
}

export interface VectorRow {
  embedder_version: string
  key: string
  data: Uint8Array
}
