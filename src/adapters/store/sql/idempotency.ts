import type { IdempotencyState } from '../../../ports/store.ts'
import type { Database } from './database.ts'

const KEPT_FOR_MS = 24 * 60 * 60 * 1000
/** A request that has not ended by then died with its process; its repeat is let through. */
const IN_FLIGHT_MS = 60_000

export function beginIdempotent(
  database: Database,
  caller: string,
  key: string,
  body_hash: string,
  now: number,
): Promise<IdempotencyState> {
  return database.write(async (transaction) => {
    // Only what is too old, by its index: looking at every key of the day would make each request slower than the last.
    await transaction
      .deleteFrom('idempotency_keys')
      .where('created', '<=', now - KEPT_FOR_MS)
      .execute()
    const known = await transaction
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('caller', '=', caller)
      .where('key', '=', key)
      .executeTakeFirst()
    if (known && known.status === null && known.created <= now - IN_FLIGHT_MS) {
      await transaction
        .updateTable('idempotency_keys')
        .set({ body_hash, created: now })
        .where('caller', '=', caller)
        .where('key', '=', key)
        .execute()
      return { kind: 'started' }
    }
    if (known && known.body_hash !== body_hash) return { kind: 'mismatch' }
    if (known && known.status !== null) return { kind: 'answered', status: known.status, body: known.body ?? '' }
    if (known) return { kind: 'in_flight' }
    await transaction.insertInto('idempotency_keys').values({ caller, key, body_hash, status: null, body: null, created: now }).execute()
    return { kind: 'started' }
  })
}

export function finishIdempotent(
  database: Database,
  caller: string,
  key: string,
  answer: { status: number; body: string } | null,
): Promise<void> {
  return database.write(async (transaction) => {
    if (answer) {
      await transaction.updateTable('idempotency_keys').set(answer).where('caller', '=', caller).where('key', '=', key).execute()
    } else {
      await transaction.deleteFrom('idempotency_keys').where('caller', '=', caller).where('key', '=', key).execute()
    }
  })
}

/** Frees the keys whose first request has no answer and never will have, because nobody lives who could give it. */
export function releaseIdempotent(database: Database): Promise<void> {
  return database.write(async (transaction) => {
    await transaction.deleteFrom('idempotency_keys').where('status', 'is', null).execute()
  })
}
