import type { Kysely } from 'kysely'
import type { SessionSummary } from '../../../ports/store.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

const selectSummary = prepared<{ id: string }, SessionSummary>((db, value) =>
  db.selectFrom('summaries').select(['text', 'through_seq']).where('session_id', '=', value('id')),
)

export async function findSummary(database: Database, id: SessionId): Promise<SessionSummary | null> {
  const { rows } = await selectSummary(database.reader, { id })
  return rows[0] ?? null
}

const upsertSummary = prepared<SessionSummary & { session_id: string }, unknown>((db, value) => {
  const summary = { text: value('text'), through_seq: value('through_seq') }
  return db
    .insertInto('summaries')
    .values({ session_id: value('session_id'), ...summary })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(summary))
})

export async function writeSummary(transaction: Kysely<Tables>, session_id: SessionId, summary: SessionSummary): Promise<void> {
  await upsertSummary(transaction, { session_id, ...summary })
}
