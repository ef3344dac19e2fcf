import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What tools have done in the company's systems, and what the customer was asked about it. Erasing the session erases what is kept of it here. */
export const toolCalls: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table tool_calls (
    key text primary key,
    session_id text not null references sessions (id) on delete cascade,
    turn_id text not null,
    tool text not null,
    result text,
    created_at text not null
  )`,
  'create index tool_calls_by_session on tool_calls (session_id)',
  'create index tool_calls_by_turn on tool_calls (turn_id)',
  `create table approvals (
    message_id text primary key,
    session_id text not null references sessions (id) on delete cascade,
    tool text not null,
    input text not null
  )`,
  'create index approvals_by_session on approvals (session_id)',
]
