import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Approvals that people on staff give: who decided, when, and which call came of it. The customer's own stay what they were. */
export const agentApprovals: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  'alter table approvals add column id text',
  'alter table approvals add column turn_id text',
  "alter table approvals add column approver text not null default 'customer'",
  "alter table approvals add column status text not null default 'pending'",
  'alter table approvals add column call_key text',
  'alter table approvals add column decided_by text',
  'alter table approvals add column decided_at text',
  'alter table approvals add column created_at text',
  'alter table approvals add column expires bigint',
  'create unique index approvals_by_id on approvals (id)',
  'create index approvals_by_status on approvals (approver, status, id)',
]
