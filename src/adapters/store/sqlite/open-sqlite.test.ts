import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { storeContract } from '../../../../test/contract/store.ts'
import { anIncomingMessage } from '../../../../test/factories.ts'
import { newId } from '../../../domain/new-id.ts'
import type { ApprovalId } from '../../../protocol/ids.ts'
import { openStore } from '../open-store.ts'
import type { Tables } from '../sql/tables.ts'
import { GroupCommit } from './group-commit.ts'
import { kyselyOver } from './node-sqlite-dialect.ts'
import { openSqlite } from './open-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const freshPath = () => join(folder, `${files++}.db`)

storeContract('sqlite', () => openStore(`sqlite:${freshPath()}`))

describe('sqlite', () => {
  it('runs writes that come together in one transaction, and takes back only the one that fails', async () => {
    const statements: string[] = []
    const database = await openSqlite(freshPath(), (text) => statements.push(text))
    const insert = (revision: number) =>
      database.write((transaction) => transaction.insertInto('knowledge').values({ id: revision, revision }).execute())
    const writes = await Promise.allSettled([insert(7), insert(7), insert(8)])
    expect(writes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const rows = await database.reader.selectFrom('knowledge').select('id').orderBy('id').execute()
    expect(rows.map(({ id }) => id)).toEqual([1, 7, 8])
    await database.close()
  })

  it('lets two processes write to one file without losing a write', async () => {
    const path = freshPath()
    const [one, two] = [await openStore(`sqlite:${path}`), await openStore(`sqlite:${path}`)]
    await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? one : two).openSession({ user_verified: false }, index)))
    expect((await one.listSessions({}, 100, null)).data).toHaveLength(40)
    await one.close()
    await two.close()
  })

  it('[T10] takes no turn and no key from a process that lives, only from those that are gone', async () => {
    const path = freshPath()
    const one = await openStore(`sqlite:${path}`)
    symlinkSync(path, `${path}-linked`)
    const two = await openStore(`sqlite:${path}-linked`)
    expect([await one.beginWork('worker'), await one.beginWork('web')]).toEqual([true, true])
    const { id } = await one.openSession({ user_verified: false }, 0)
    await one.acceptMessage(anIncomingMessage(id, { lease: { owner: 'one', until: 5_000 } }), 0)
    await one.beginIdempotent('me', 'key', 'hash', 0)
    expect([await two.beginWork('worker'), await two.beginWork('web')]).toEqual([false, false])
    expect(await two.claimableTurns(0, 10)).toEqual([])
    expect(await two.beginIdempotent('me', 'key', 'hash', 0)).toEqual({ kind: 'in_flight' })
    await one.close()
    await two.close()
    const three = await openStore(`sqlite:${path}`)
    expect([await three.beginWork('worker'), await three.beginWork('web')]).toEqual([true, true])
    expect(await three.claimableTurns(0, 10)).toHaveLength(1)
    expect(await three.beginIdempotent('me', 'key', 'hash', 0)).toEqual({ kind: 'started' })
    await three.close()
  })

  it('[T8] knows whether another process has written', async () => {
    const path = freshPath()
    const [one, two] = [await openStore(`sqlite:${path}`), await openStore(`sqlite:${path}`)]
    expect([await one.writtenElsewhere(), await one.writtenElsewhere()]).toEqual([true, false])
    await one.openSession({ user_verified: false }, 0)
    expect(await one.writtenElsewhere()).toBe(false)
    await two.openSession({ user_verified: false }, 0)
    await one.openSession({ user_verified: false }, 0)
    expect([await one.writtenElsewhere(), await one.writtenElsewhere()]).toEqual([true, false])
    await one.close()
    await two.close()
  })

  it('[L7] goes on without a hole where all events were told to everybody', async () => {
    const path = freshPath()
    const lease = { owner: 'one', until: 5_000 }
    const old = await openStore(`sqlite:${path}`)
    const { id } = await old.openSession({ user_verified: false }, 0)
    const approvals = [newId.approval(), newId.approval()]
    for (const approval of approvals) {
      const accepted = await old.acceptMessage(anIncomingMessage(id, { lease }), 0)
      if (accepted.kind !== 'accepted' || !accepted.claim) throw new Error(accepted.kind)
      const asks_approval = { id: approval, approver: 'agent' as const, tool: 't', input: '{}', expires: 1_000 }
      const reply = { content: 'A colleague has to confirm this.', citations: [], state: 'complete' as const }
      const conclusion = { outcome: 'answered' as const, confidence: 1, reply, escalation: null, dropped_sentences: 0, asks_approval }
      await old.concludeTurn(accepted.claim, conclusion, 0)
    }
    await old.rejectApproval(approvals[0] as ApprovalId, 'ada', 0)
    await old.close()
    const file = new DatabaseSync(path)
    file.exec(`update events set visibility = 'public', prev_public_seq = seq - 1; update sessions set last_public_seq = last_seq`)
    file.close()
    const store = await openStore(`sqlite:${path}`)
    await store.rejectApproval(approvals[1] as ApprovalId, 'ada', 0)
    await store.updateSession(id, { subject: 'Refund' }, 0)
    const told = (await store.eventsAfter(id, 6, 10, 'customer')).map(({ customer }) => customer)
    expect(told).toMatchObject([
      { type: 'reply.completed', seq: 7, prev_seq: 6 },
      { type: 'approval.decided', seq: 8, prev_seq: 7 },
      { type: 'session.updated', seq: 10, prev_seq: 8 },
    ])
    expect(await store.eventsAfter(id, 8, 10, 'staff')).toMatchObject([
      { staff: { type: 'approval.decided', seq: 9, prev_seq: 8 }, customer: null },
      { staff: { seq: 10, prev_seq: 9 } },
    ])
    await store.close()
  })

  it('goes on from the old version when a migration was cut off', async () => {
    const path = freshPath()
    const file = new DatabaseSync(path)
    file.exec('begin; create table sessions (id text); rollback')
    file.close()
    const store = await openStore(`sqlite:${path}`)
    await store.ping()
    await store.close()
    await (await openStore(`sqlite:${path}`)).close()
  })

  it('finishes the writes that were handed in before it closes, and refuses later ones', async () => {
    const path = freshPath()
    const store = await openStore(`sqlite:${path}`)
    const opening = store.openSession({ user_verified: false }, 0)
    await store.close()
    await expect(opening).resolves.toMatchObject({ status: 'assistant' })
    await expect(store.openSession({ user_verified: false }, 0)).rejects.toThrow('closed')
  })

  it('waits for a lock of another process without holding up the event loop', async () => {
    const path = freshPath()
    const store = await openStore(`sqlite:${path}`)
    const other = new DatabaseSync(path)
    other.exec('begin immediate')
    const opening = store.openSession({ user_verified: false }, 0)
    const first = await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, 30, 'still waiting'))])
    expect(first).toBe('still waiting')
    expect(await store.listSessions({}, 10, null)).toMatchObject({ data: [] })
    other.exec('commit')
    await expect(opening).resolves.toMatchObject({ status: 'assistant' })
    other.close()
    await store.close()
  })

  it('says that nothing can be stored while the disk is full, keeps what was there, and goes on when there is room', async () => {
    const file = new DatabaseSync(freshPath())
    file.exec('create table knowledge (id integer primary key, revision integer not null, text text); pragma max_page_count = 20')
    const writer = kyselyOver<Tables>(file)
    const commits = new GroupCommit(file, writer)
    const insert = (id: number, text: string) =>
      commits.write((db) => sql`insert into knowledge values (${id}, ${id}, ${text})`.execute(db).then(() => id))
    await insert(1, 'small')
    const full = await Promise.allSettled([insert(2, 'small'), insert(3, 'x'.repeat(200_000)), insert(4, 'small')])
    expect(full[1]).toMatchObject({
      status: 'rejected',
      reason: { code: 'unavailable', cause: { message: expect.stringMatching(/full/) } },
    })
    file.exec('pragma max_page_count = 10000')
    expect(await Promise.all([insert(5, 'x'.repeat(200_000)), insert(6, 'small')])).toEqual([5, 6])
    const kept = file
      .prepare('select id from knowledge order by id')
      .all()
      .map(({ id }) => id)
    const promised = full.flatMap((write) => (write.status === 'fulfilled' ? [write.value] : []))
    expect(kept).toEqual([1, ...promised, 5, 6])
    await commits.close()
    file.close()
  })

  it('is not well for half a minute after it could not keep a write', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const database = await openSqlite(freshPath())
    const limit = (pages: number) => database.write((db) => sql.raw(`pragma max_page_count = ${pages}`).execute(db))
    const insert = (key: string) =>
      database.write((db) => sql`insert into idempotency_keys (caller, key, body_hash, created) values ('me', ${key}, '', 0)`.execute(db))
    await insert('key')
    await expect(insert('key')).rejects.toThrow('UNIQUE')
    await database.ping()
    await limit(1)
    await expect(insert('x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'unavailable' })
    await expect(database.ping()).rejects.toMatchObject({ code: 'unavailable' })
    await limit(100_000)
    vi.advanceTimersByTime(30_000)
    await database.ping()
    await database.close()
    vi.useRealTimers()
  })

  it('tells all writes of a group that a commit failed, keeps none of them, and goes on', async () => {
    const path = freshPath()
    const file = new DatabaseSync(path)
    file.exec(`pragma foreign_keys = on; create table parents (id integer primary key);
      create table knowledge (id integer primary key, revision integer references parents (id) deferrable initially deferred)`)
    const writer = kyselyOver<Tables>(file)
    const commits = new GroupCommit(file, writer)
    const insert = (id: number, revision: number | null) =>
      commits.write((db) => sql`insert into knowledge values (${id}, ${revision})`.execute(db).then(() => id))
    const group = await Promise.allSettled([insert(1, null), insert(2, 99), insert(3, null)])
    expect(group.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await insert(4, null)).toBe(4)
    expect(file.prepare('select id from knowledge').all()).toEqual([{ id: 4 }])
    await commits.close()
    file.close()
  })
})
