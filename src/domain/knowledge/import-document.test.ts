import { expect, test } from 'vitest'
import { InMemoryLibrary } from '../../../test/in-memory-library.ts'
import type { Block, ParsedDocument } from '../../ports/documents.ts'
import { DocumentId, PassageId } from '../../protocol/ids.ts'
import { type DocumentSource, importDocument } from './import-document.ts'

const filler =
  'This sentence makes the section long enough that it stands alone and is not put together with one of the neighbours that it has on either side of it.'
const section = (name: string, text: string): Block[] => [
  { kind: 'heading', level: 2, text: name },
  { kind: 'paragraph', text: `${text} ${filler}` },
]
const document = (blocks: Block[], more: Partial<ParsedDocument> = {}): ParsedDocument => ({
  title: 'Refunds',
  uri: null,
  locale: null,
  blocks,
  ...more,
})
const source = (parsed: ParsedDocument, name = 'help/refunds.md'): DocumentSource => ({
  source: name,
  path: 'refunds.md',
  read: async () => ({ kind: 'read', document: parsed, notes: ['a note'] }),
})
const nowhere = { siteUrl: null, locale: null }

test('[K8] one source is one document: a changed import replaces it under its id', async () => {
  const library = new InMemoryLibrary()
  const first = await importDocument(source(document(section('When', 'Within 30 days.'))), nowhere, library)
  const second = await importDocument(source(document(section('When', 'Within 14 days.'))), nowhere, library)
  expect(first).toMatchObject({ kind: 'created', title: 'Refunds', passages: 1, notes: ['a note'] })
  expect(second).toMatchObject({ kind: 'updated' })
  const [kept] = library.documents.values()
  expect(library.documents.size).toBe(1)
  expect(first.kind !== 'refused' && first.document_id).toBe(kept?.id)
  expect(kept?.passages.map((passage) => passage.text)).toEqual([`Within 14 days. ${filler}`])
})

test('[K9] what did not change is not published again; a new title, address, language or text is', async () => {
  const library = new InMemoryLibrary()
  const parsed = document(section('When', 'Within 30 days.'))
  await importDocument(source(parsed), nowhere, library)
  expect(await importDocument(source(parsed), nowhere, library)).toMatchObject({ kind: 'unchanged', passages: 1 })
  expect(library.publishes).toBe(1)
  const changes = [
    importDocument(source({ ...parsed, title: 'Money back' }), nowhere, library),
    importDocument(source(parsed), { siteUrl: 'https://shop.example', locale: null }, library),
    importDocument(source(parsed), { siteUrl: null, locale: 'de' }, library),
  ]
  for (const outcome of await Promise.all(changes)) expect(outcome).toMatchObject({ kind: 'updated' })
})

test('[K10] passages that did not change keep their ids, also when others move around them', async () => {
  const library = new InMemoryLibrary()
  const when = section('When', 'Within 30 days.')
  const how = section('How', 'Write to us.')
  await importDocument(source(document([...when, ...how])), nowhere, library)
  const before = library.documents.get('help/refunds.md')?.passages ?? []
  await importDocument(source(document([...section('What', 'Unused items.'), ...how, ...when])), nowhere, library)
  const after = library.documents.get('help/refunds.md')?.passages ?? []
  expect(after.map((passage) => passage.heading)).toEqual(['What', 'How', 'When'])
  expect(after[2]?.id).toBe(before[0]?.id)
  expect(after[1]?.id).toBe(before[1]?.id)
  expect(new Set(after.map((passage) => passage.id)).size).toBe(3)
})

test('[K10] alike passages of one document have ids of their own, and so have those of another document', async () => {
  const library = new InMemoryLibrary()
  const twice = document([...section('When', 'Soon.'), ...section('When', 'Soon.')])
  await importDocument(source(twice), nowhere, library)
  await importDocument(source(twice, 'help/copy.md'), nowhere, library)
  const documents = [...library.documents.values()]
  const ids = documents.flatMap((kept) => kept.passages.map((passage) => passage.id))
  expect(new Set(ids).size).toBe(4)
  for (const id of ids) expect(PassageId.parse(id)).toBe(id)
  for (const kept of documents) expect(DocumentId.parse(kept.id)).toBe(kept.id)
})

test('[K11] a refused document leaves what was published before', async () => {
  const library = new InMemoryLibrary()
  await importDocument(source(document(section('When', 'Within 30 days.'))), nowhere, library)
  const broken: DocumentSource = {
    source: 'help/refunds.md',
    path: 'refunds.md',
    read: async () => ({ kind: 'refused', reason: 'binary', detail: 'it is binary' }),
  }
  expect(await importDocument(broken, nowhere, library)).toEqual({ kind: 'refused', detail: 'it is binary' })
  expect(await importDocument(source(document([])), nowhere, library)).toMatchObject({ kind: 'refused' })
  expect(library.documents.get('help/refunds.md')?.passages).toHaveLength(1)
})
