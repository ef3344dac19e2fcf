import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was said in long sessions, in short. Few sessions have one, so that it is no column of each. */
export const summaries: Migration = {
  async up(db) {
    await sql
      .raw(`create table summaries (
        session_id text primary key references sessions (id) on delete cascade,
        text text not null,
        through_seq integer not null
      )`)
      .execute(db)
  },
}
