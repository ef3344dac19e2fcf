import { type Kysely, sql } from 'kysely'
import type { KnowledgeChange, KnowledgeDocument, Passage, PublishResult } from '../../../ports/knowledge.ts'
import type { DocumentId, PassageId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import type { DocumentRow, Tables } from './tables.ts'

/** SQLite takes 32,766 values in one statement; a passage has five. */
const PASSAGES_PER_INSERT = 1000

export async function findBySource(database: Database, source: string): Promise<{ id: DocumentId; content_hash: string } | null> {
  const row = await database.reader
    .selectFrom('documents')
    .select(['id', 'content_hash', 'removed'])
    .where('source', '=', source)
    .executeTakeFirst()
  return row && row.removed === 0 ? { id: row.id as DocumentId, content_hash: row.content_hash } : null
}

export function publish(database: Database, document: KnowledgeDocument): Promise<PublishResult> {
  return database.write(async (transaction) => {
    const before = await transaction.selectFrom('documents').selectAll().where('source', '=', document.source).executeTakeFirst()
    if (before?.removed === 0 && before.content_hash === document.content_hash) return 'unchanged'

    // The source is the document's identity: one that comes back after its removal has its old id, so that no reader keeps both.
    const id = before?.id ?? document.id
    const { passages, ...head } = document
    const row: DocumentRow = { ...head, id, revision: await nextRevision(transaction), removed: 0 }
    if (before) await transaction.deleteFrom('documents').where('id', '=', before.id).execute()
    await transaction.insertInto('documents').values(row).execute()
    for (let from = 0; from < passages.length; from += PASSAGES_PER_INSERT) {
      const rows = passages.slice(from, from + PASSAGES_PER_INSERT).map((passage) => ({ ...passage, document_id: id }))
      await transaction.insertInto('passages').values(rows).execute()
    }
    return before?.removed === 0 ? 'updated' : 'created'
  })
}

/** The document's row stays, without its passages, so that readers of the feed learn of the removal. */
export function remove(database: Database, source: string): Promise<boolean> {
  return database.write(async (transaction) => {
    const before = await transaction
      .selectFrom('documents')
      .select('id')
      .where('source', '=', source)
      .where('removed', '=', 0)
      .executeTakeFirst()
    if (!before) return false
    await transaction.deleteFrom('passages').where('document_id', '=', before.id).execute()
    await transaction
      .updateTable('documents')
      .set({ removed: 1, content_hash: '', revision: await nextRevision(transaction) })
      .where('id', '=', before.id)
      .execute()
    return true
  })
}

export async function sources(database: Database): Promise<string[]> {
  const rows = await database.reader.selectFrom('documents').select('source').where('removed', '=', 0).orderBy('source').execute()
  return rows.map((row) => row.source)
}

async function nextRevision(transaction: Kysely<Tables>): Promise<number> {
  const { revision } = await transaction
    .updateTable('knowledge')
    .set({ revision: sql<number>`revision + 1` })
    .where('id', '=', 1)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

export async function revision(database: Database): Promise<number> {
  const row = await database.reader.selectFrom('knowledge').select('revision').where('id', '=', 1).executeTakeFirstOrThrow()
  return row.revision
}

export async function changesAfter(database: Database, after: number, limit: number): Promise<KnowledgeChange[]> {
  // One statement sees one state of the database: an import that commits meanwhile can't pair an old document with new passages.
  const rows = await database.reader
    .selectFrom((from) =>
      from.selectFrom('documents').selectAll().where('revision', '>', after).orderBy('revision').limit(limit).as('changed'),
    )
    .leftJoin('passages', 'passages.document_id', 'changed.id')
    .selectAll('changed')
    .select(['passages.id as passage_id', 'passages.ordinal', 'passages.heading', 'passages.text'])
    .orderBy('changed.revision')
    .orderBy('passages.ordinal')
    .execute()
  return [...Map.groupBy(rows, (row) => row.id).values()].map(toChange)
}

type ChangedRow = DocumentRow & { passage_id: string | null; ordinal: number | null; heading: string | null; text: string | null }

function toChange(rows: ChangedRow[]): KnowledgeChange {
  const { revision, removed, id, source, title, uri, locale, content_hash } = rows[0] as ChangedRow
  if (removed === 1) return { revision, kind: 'removed', document_id: id as DocumentId }
  const document = { id: id as DocumentId, source, title, uri, locale, content_hash, passages: rows.flatMap(toPassage) }
  return { revision, kind: 'published', document }
}

function toPassage({ passage_id, ordinal, heading, text }: ChangedRow): Passage[] {
  if (passage_id === null || ordinal === null || text === null) return []
  return [{ id: passage_id as PassageId, ordinal, heading, text }]
}

/** SQLite's limit on values in one statement, less one for the version. */
const KEYS_PER_SELECT = 30_000

export async function vectors(database: Database, embedderVersion: string, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (let from = 0; from < keys.length; from += KEYS_PER_SELECT) {
    const rows = await database.reader
      .selectFrom('vectors')
      .select(['key', 'data'])
      .where('embedder_version', '=', embedderVersion)
      .where('key', 'in', keys.slice(from, from + KEYS_PER_SELECT))
      .execute()
    for (const row of rows) found.set(row.key, row.data)
  }
  return found
}

export function saveVectors(
  database: Database,
  embedder_version: string,
  fresh: readonly { readonly key: string; readonly data: Uint8Array }[],
): Promise<void> {
  return database.write(async (transaction) => {
    for (const { key, data } of fresh) {
      await transaction
        .insertInto('vectors')
        .values({ embedder_version, key, data })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  })
}
