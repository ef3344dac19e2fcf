import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is remembered of customers. Erasing the session in which they said it erases the fact. */
export const memories: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table memories (
    id text primary key,
    user_id text not null,
    kind text not null,
    value text not null,
    text text not null,
    session_id text not null references sessions (id) on delete cascade,
    message_id text not null,
    confidence double precision not null,
    superseded_by text,
    created_at text not null,
    expires bigint
  )`,
  'create index memories_by_user on memories (user_id, kind)',
  'create index memories_by_session on memories (session_id)',
]
