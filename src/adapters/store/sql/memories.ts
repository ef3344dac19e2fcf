import type { Kysely } from 'kysely'
import type { NewMemory } from '../../../ports/memory.ts'
import type { MemoryId } from '../../../protocol/ids.ts'
import type { Memory, MemoryKind } from '../../../protocol/memory.ts'
import type { Database } from './database.ts'
import { toMemory, toTimestamp } from './records.ts'
import type { Tables } from './tables.ts'

/** A customer has one of these at a time; of the others as many as they tell. */
const SINGLE: ReadonlySet<MemoryKind> = new Set(['name', 'email', 'phone', 'address'])

/** Keeps the facts within the caller's transaction. What a newer fact contradicts or repeats is superseded by it. */
export async function insertMemories(transaction: Kysely<Tables>, memories: readonly NewMemory[], now: number): Promise<void> {
  for (const { expires, ...memory } of memories) {
    let older = transaction
      .updateTable('memories')
      .set({ superseded_by: memory.id })
      .where('user_id', '=', memory.user_id)
      .where('kind', '=', memory.kind)
      .where('superseded_by', 'is', null)
    if (!SINGLE.has(memory.kind)) older = older.where('value', '=', memory.value)
    await older.execute()
    const row = { ...memory, expires, superseded_by: null, created_at: toTimestamp(now) }
    await transaction.insertInto('memories').values(row).execute()
  }
}

export async function recall(database: Database, userId: string, now: number, limit: number): Promise<Memory[]> {
  const rows = await database.reader
    .selectFrom('memories')
    .selectAll()
    .where('user_id', '=', userId)
    .where('superseded_by', 'is', null)
    .where((where) => where.or([where('expires', 'is', null), where('expires', '>', now)]))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toMemory)
}

export function forget(database: Database, userId: string, id: MemoryId): Promise<boolean> {
  return database.write(async (transaction) => {
    const own = await transaction.selectFrom('memories').select('id').where('user_id', '=', userId).where('id', '=', id).executeTakeFirst()
    if (!own) return false
    let chain: string[] = [own.id]
    while (chain.length > 0) {
      const older = await transaction.selectFrom('memories').select('id').where('superseded_by', 'in', chain).execute()
      await transaction.deleteFrom('memories').where('id', 'in', chain).execute()
      chain = older.map((row) => row.id)
    }
    return true
  })
}

export function forgetAll(database: Database, userId: string): Promise<number> {
  return database.write(async (transaction) => {
    const { numDeletedRows } = await transaction.deleteFrom('memories').where('user_id', '=', userId).executeTakeFirst()
    return Number(numDeletedRows)
  })
}
