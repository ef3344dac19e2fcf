import { mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import type { Database } from '../sql/database.ts'
import { migrateToLatest } from '../sql/migrations.ts'
import type { Tables } from '../sql/tables.ts'
import { GroupCommit } from './group-commit.ts'
import { kyselyOver } from './node-sqlite-dialect.ts'
import { enter } from './presence.ts'

/** How long opening waits for another process that opens the same file; later on, group-commit.ts waits for locks. */
const BUSY_TIMEOUT_MS = 10_000

/**
 * After so many pages (of 4 KB) the log of changes goes into the database file. SQLite's own 1,000 would write the pages
 * that every turn changes into the file several times a second.
 */
const CHECKPOINT_PAGES = 8_000

/**
 * Opens (or makes) a SQLite file and brings its tables up to date. Commits are durable (`synchronous=FULL`): an
 * acknowledged write survives a power cut. Two connections, so that reads never wait for a group of writes.
 *
 * @param onQuery is told each SQL text as it runs (DATABASE_ECHO).
 */
export async function openSqlite(path: string, onQuery?: (text: string) => void): Promise<Database> {
  mkdirSync(dirname(path), { recursive: true })
  const writerFile = openFile(path)
  const writer = kyselyOver<Tables>(writerFile, onQuery)
  await migrateToLatest(writer, 'blob')
  const readerFile = openFile(path)
  readerFile.exec('pragma query_only = on')
  writerFile.exec('pragma busy_timeout = 0')
  const commits = new GroupCommit(writerFile, writer)
  // Grows when another connection than this one commits; of this process only the search thread has one that does.
  const dataVersion = writerFile.prepare('pragma data_version')
  let knownVersion: unknown
  const reader = kyselyOver<Tables>(readerFile, onQuery)
  const presences: { leave(): void }[] = []

  return {
    reader,
    write: (run) => commits.write(run),
    async enter(work, whenAlone) {
      // Whoever comes to the same file by a link must find the same lock.
      const presence = await enter(`${realpathSync(path)}-${work}`, whenAlone)
      presences.push(presence)
      return presence.alone
    },
    async ping() {
      commits.throwRecentFault()
      await sql`select 1`.execute(reader)
    },
    async writtenElsewhere() {
      const before = knownVersion
      knownVersion = dataVersion.get()?.data_version
      return knownVersion !== before
    },
    async close() {
      await commits.close()
      for (const presence of presences) presence.leave()
      readerFile.close()
      writerFile.close()
    },
  }
}

function openFile(path: string): DatabaseSync {
  const file = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
  file.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -16000;
    pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  return file
}
