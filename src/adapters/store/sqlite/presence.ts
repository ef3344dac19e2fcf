import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { isBusy } from './store-fault.ts'

/** How often a lock is asked for that a process in the same moment of its start holds. */
const PAUSE_MS = 10

/**
 * Holds a lock that says "somebody who does this work lives" until it is closed or the process dies, be it by SIGKILL:
 * the operating system lets go of it then, so that nobody has to guess from a clock. The lock is SQLite's own on an empty
 * file: shared by all who are present, exclusive for the one who finds nobody.
 *
 * @param path of the file; made when missing.
 * @param whenAlone runs before anybody else can come in, if nobody is present.
 */
export async function enter(path: string, whenAlone: () => Promise<void>): Promise<{ readonly alone: boolean; leave(): void }> {
  const file = new DatabaseSync(path, { timeout: 0 })
  try {
    // The journal in memory: nothing is ever written, and a full disk keeps nobody out.
    const alone = isFree(() => file.exec('pragma journal_mode = memory; begin exclusive'))
    if (alone) {
      await whenAlone()
      file.exec('rollback')
    }
    file.exec('begin')
    // The lock comes with the first read.
    while (!isFree(() => file.exec('select 1 from sqlite_schema'))) await setTimeout(PAUSE_MS)
    return { alone, leave: () => file.close() }
  } catch (cause) {
    file.close()
    throw cause
  }
}

function isFree(lock: () => void): boolean {
  try {
    lock()
    return true
  } catch (cause) {
    if (isBusy(cause)) return false
    throw cause
  }
}
