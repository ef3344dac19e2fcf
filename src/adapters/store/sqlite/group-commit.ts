import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Tables } from '../sql/tables.ts'
import { isBusy, storeFault } from './store-fault.ts'

export type Write<T> = (transaction: Kysely<Tables>) => Promise<T>

interface PendingWrite {
  readonly run: Write<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: unknown) => void
}

/** Tells the caller of a write how it ended. */
type Tell = () => void

/** At most this many writes share a commit, so that the first of a long queue does not wait for the last. */
const BATCH_LIMIT = 64

/** How long a group waits for another process (an import beside the server) before it fails, and how often it looks. */
const BUSY_PATIENCE_MS = 10_000
const BUSY_PAUSE_MS = 10

/** How long a group that failed counts against the health of the store. */
const RECENT_MS = 30_000

/**
 * Group commit: writes that come in together run one after the other in one transaction and share its fsync. When one
 * of them throws, the transaction is taken back and all run once more, each behind its own savepoint, so that a write
 * that throws takes back only itself; savepoints from the start would have SQLite copy each page that changes. A
 * promise resolves after the commit, so what was acknowledged is on disk; when the commit fails, every write of the
 * group rejects and none is kept. A lock held by another process is waited for without holding up the event loop:
 * SQLite's own busy time-out would.
 *
 * A write must await nothing but the transaction it is given, since all others wait with it, and change nothing else,
 * since it may run twice.
 */
export class GroupCommit {
  readonly #database: DatabaseSync
  readonly #writer: Kysely<Tables>
  readonly #begin: StatementSync
  readonly #commit: StatementSync
  readonly #rollback: StatementSync
  readonly #savepoint: StatementSync
  readonly #release: StatementSync
  readonly #takeBack: StatementSync
  readonly #pending: PendingWrite[] = []
  #lastFault: { readonly fault: unknown; readonly at: number } | null = null
  #scheduled = false
  #closed = false
  #idle: Promise<void> = Promise.resolve()

  constructor(database: DatabaseSync, writer: Kysely<Tables>) {
    this.#database = database
    this.#writer = writer
    this.#begin = database.prepare('begin immediate')
    this.#commit = database.prepare('commit')
    this.#rollback = database.prepare('rollback')
    this.#savepoint = database.prepare('savepoint one_write')
    this.#release = database.prepare('release one_write')
    this.#takeBack = database.prepare('rollback to one_write')
  }

  write<T>(run: Write<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'))
    return new Promise<T>((resolve, reject) => {
      this.#pending.push({ run, resolve: resolve as (value: unknown) => void, reject })
      this.#schedule()
    })
  }

  /**
   * Throws why a group could not be kept within the last half minute. A full disk is not seen by reading, nor by a small
   * write that still finds a place.
   */
  throwRecentFault(): void {
    if (this.#lastFault && performance.now() - this.#lastFault.at < RECENT_MS) throw this.#lastFault.fault
  }

  /** Resolves when all writes that were handed in have ended; refuses new ones from now on. */
  async close(): Promise<void> {
    this.#closed = true
    while (this.#scheduled) {
      await this.#idle
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** Waits for the end of this round of the event loop: requests that arrived together are then all in the queue. */
  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => {
      this.#idle = this.#runGroup(this.#pending.splice(0, BATCH_LIMIT)).finally(() => {
        this.#scheduled = false
        if (this.#pending.length > 0) this.#schedule()
      })
    })
  }

  async #runGroup(group: readonly PendingWrite[]): Promise<void> {
    try {
      const together = await this.#commitAll(group, (write) => this.#runPlain(write))
      const told = together ?? (await this.#commitAll(group, (write) => this.#runBehindSavepoint(write))) ?? []
      for (const tell of told) tell()
    } catch (cause) {
      const fault = storeFault(cause)
      this.#lastFault = { fault, at: performance.now() }
      for (const write of group) write.reject(fault)
    }
  }

  /** Gives what to tell the callers once all is on disk, or null when a write has to be taken back that can't be alone. */
  async #commitAll(group: readonly PendingWrite[], runOne: (write: PendingWrite) => Promise<Tell | null>): Promise<Tell[] | null> {
    await this.#beginWhenFree()
    try {
      const told: Tell[] = []
      for (const write of group) {
        const tell = await runOne(write)
        if (!tell) return null
        told.push(tell)
      }
      this.#commit.run()
      return told
    } finally {
      // Nothing is open after the commit, or when SQLite itself has rolled back (disk full, I/O error).
      if (this.#database.isTransaction) this.#rollback.run()
    }
  }

  async #beginWhenFree(): Promise<void> {
    const giveUpAt = performance.now() + BUSY_PATIENCE_MS
    for (;;) {
      try {
        this.#begin.run()
        return
      } catch (cause) {
        if (!isBusy(cause) || performance.now() > giveUpAt) throw cause
      }
      await setTimeout(BUSY_PAUSE_MS)
    }
  }

  async #runPlain(write: PendingWrite): Promise<Tell | null> {
    try {
      const value = await write.run(this.#writer)
      return () => write.resolve(value)
    } catch (cause) {
      this.#throwIfLost(cause)
      return null
    }
  }

  async #runBehindSavepoint(write: PendingWrite): Promise<Tell> {
    this.#savepoint.run()
    try {
      const value = await write.run(this.#writer)
      this.#release.run()
      return () => write.resolve(value)
    } catch (cause) {
      this.#throwIfLost(cause)
      this.#takeBack.run()
      this.#release.run()
      return () => write.reject(storeFault(cause))
    }
  }

  /** SQLite takes back the whole group itself when the disk is full or failing. */
  #throwIfLost(cause: unknown): void {
    if (!this.#database.isTransaction) throw cause
  }
}
