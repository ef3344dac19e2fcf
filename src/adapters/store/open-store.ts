import type { Store } from '../../ports/store.ts'
import { createSqlStore } from './sql/sql-store.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'

export interface StoreOptions {
  /** Is told each SQL text as it runs (DATABASE_ECHO). */
  readonly onQuery?: ((text: string) => void) | undefined
}

/** Opens the store that `url` names (`sqlite:<path>`) and brings its tables up to date. Throws when it can't. */
export async function openStore(url: string, { onQuery }: StoreOptions = {}): Promise<Store> {
  const path = /^sqlite:(.+)$/.exec(url)?.[1]
  if (!path) throw new Error(`no store for ${url.split(':')[0]}: — DATABASE_URL must be sqlite:<path>`)
  return createSqlStore(await openSqlite(path, onQuery))
}
