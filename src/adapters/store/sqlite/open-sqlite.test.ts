import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { storeContract } from '../../../../test/contract/store.ts'
import { openStore } from '../open-store.ts'
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
})
