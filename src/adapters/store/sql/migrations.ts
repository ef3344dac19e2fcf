import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { firstTables } from './migrations/0001-first-tables.ts'
import { memories } from './migrations/0002-memories.ts'
import { summaries } from './migrations/0003-summaries.ts'
import { toolCalls } from './migrations/0004-tool-calls.ts'
import { toolCallInputs } from './migrations/0005-tool-call-inputs.ts'
import { modelUsage } from './migrations/0006-model-usage.ts'
import { agentApprovals } from './migrations/0007-agent-approvals.ts'
import type { Tables } from './tables.ts'

/**
 * Brings the tables to the newest version, each step in a transaction with its record: a start that is killed in the
 * middle leaves the old version, and the next start goes on from there. Throws the step's own error, and when the
 * database was written by a newer Deskhand.
 */
export async function migrateToLatest(db: Kysely<Tables>, bytesType: 'blob' | 'bytea'): Promise<void> {
  const migrations = {
    '0001-first-tables': firstTables(bytesType),
    '0002-memories': memories,
    '0003-summaries': summaries,
    '0004-tool-calls': toolCalls,
    '0005-tool-call-inputs': toolCallInputs,
    '0006-model-usage': modelUsage,
    '0007-agent-approvals': agentApprovals,
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
