import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type { Tables } from './tables.ts'

/** What a kind of database gives to the verbs: reads that see what was committed, and writes that are transactions. */
export interface Database {
  readonly reader: Kysely<Tables>
  /** Runs in a transaction and resolves after its commit is on disk. `run` may await only the transaction it is given. */
  write<T>(run: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>
  close(): Promise<void>
}
