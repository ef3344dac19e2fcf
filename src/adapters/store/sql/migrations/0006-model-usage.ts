import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What models took, by turn and by day. A turn's row goes with its session; what the day has cost, it has cost. */
export const modelUsage: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create table turn_usage (
    turn_id text not null,
    day text not null,
    session_id text not null references sessions (id) on delete cascade,
    input_tokens bigint not null,
    output_tokens bigint not null,
    cost double precision not null,
    primary key (turn_id, day)
  )`,
  'create index turn_usage_by_session on turn_usage (session_id, day)',
  `create table day_usage (
    day text primary key,
    input_tokens bigint not null,
    output_tokens bigint not null,
    cost double precision not null
  )`,
]
