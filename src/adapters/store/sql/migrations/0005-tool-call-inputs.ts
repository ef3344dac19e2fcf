import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was asked of a tool: people who look after a call need to know it. Null for calls of before. */
export const toolCallInputs: Migration = {
  async up(db) {
    await sql.raw('alter table tool_calls add column input text').execute(db)
  },
}
