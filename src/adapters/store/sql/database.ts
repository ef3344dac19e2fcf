import type { Kysely } from 'kysely'
import type { Work } from '../../../ports/store.ts'
import type { Tables } from './tables.ts'

export type { Tables } from './tables.ts'

/** What a kind of database gives to the verbs: reads that see what was committed, and writes that are transactions. */
export interface Database {
  readonly reader: Kysely<Tables>
  /** Runs in a transaction and resolves after its commit is on disk. `run` may await only the transaction it is given. */
  write<T>(run: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>
  /**
   * Counts this process among those that do this kind of work, until `close` or its death. Runs `whenAlone` first when no
   * living process does it, and gives whether that was so.
   */
  enter(work: Work, whenAlone: () => Promise<void>): Promise<boolean>
  /** Whether another process may have written since this was last asked; the first answer is yes. */
  writtenElsewhere(): Promise<boolean>
  /** Resolves when the database answers and has kept what was written in the last half minute. */
  ping(): Promise<void>
  close(): Promise<void>
}
