import { expect, test } from 'vitest'
import { InMemoryLibrary } from '../../../test/in-memory-library.ts'
import type { DocumentSource } from './import-document.ts'
import { type ImportedDocument, importDocuments } from './import-documents.ts'
import { importSamples } from './import-samples.ts'
import { pruneDocuments } from './prune-documents.ts'

const page = (name: string, text = `The text of ${name}.`): DocumentSource => ({
  source: name,
  path: name,
  read: async () => ({
    kind: 'read',
    document: { title: name, uri: null, locale: null, blocks: [{ kind: 'paragraph', text }] },
    notes: [],
  }),
})
const pages = (count: number) => Array.from({ length: count }, (_, index) => page(`help/${index}.md`))
async function* each(items: readonly DocumentSource[]) {
  yield* items
}
const options = { siteUrl: null, locale: null }

test('[K12] an interrupted import finishes what it began, and the same import again goes on', async () => {
  const library = new InMemoryLibrary()
  const stop = new AbortController()
  const told: ImportedDocument[] = []
  const onImported = (imported: ImportedDocument) => {
    told.push(imported)
    if (told.length === 5) stop.abort()
  }
  await importDocuments(each(pages(100)), options, library, onImported, stop.signal)
  expect(told.length).toBeGreaterThanOrEqual(5)
  expect(told.length).toBeLessThan(100)
  expect(library.documents.size).toBe(told.length)

  const again: ImportedDocument[] = []
  await importDocuments(each(pages(100)), options, library, (imported) => again.push(imported), new AbortController().signal)
  expect(library.documents.size).toBe(100)
  expect(again.filter(({ outcome }) => outcome.kind === 'unchanged')).toHaveLength(told.length)
})

test('[K12] a fault of the store ends the import with that fault', async () => {
  const library = new InMemoryLibrary()
  library.publish = async (document) => {
    if (document.source === 'help/3.md') throw new Error('the disk is full')
    return 'created'
  }
  const signal = new AbortController().signal
  await expect(importDocuments(each(pages(50)), options, library, () => {}, signal)).rejects.toThrow('the disk is full')
})

test('[K13] pruning takes out what is gone from the given places and nothing else', async () => {
  const library = new InMemoryLibrary()
  const all = ['help/a.md', 'help/b.md', 'helpdesk/c.md', 'faq.jsonl#1', 'faq.jsonl#2', 'other.md'].map((name) => page(name))
  await importDocuments(each(all), options, library, () => {}, new AbortController().signal)
  const removed = await pruneDocuments(['help/', 'faq.jsonl#'], new Set(['help/a.md', 'faq.jsonl#2']), library)
  expect(removed).toEqual(['faq.jsonl#1', 'help/b.md'])
  expect(await library.sources()).toEqual(['faq.jsonl#2', 'help/a.md', 'helpdesk/c.md', 'other.md'])
})

test('[K14] samples come into a knowledge base that holds nothing else, also after an interruption', async () => {
  const library = new InMemoryLibrary()
  const samples = ['samples/knowledge/a.md', 'samples/knowledge/b.md'].map((name) => page(name))
  await importSamples(samples.slice(0, 1), library)
  expect(await importSamples(samples, library)).toBe(1)
  expect(await importSamples(samples, library)).toBe(0)
  expect(library.documents.size).toBe(2)

  const own = new InMemoryLibrary()
  await importDocuments(each([page('help/own.md')]), options, own, () => {}, new AbortController().signal)
  expect(await importSamples(samples, own)).toBe(0)
  expect(await own.sources()).toEqual(['help/own.md'])
})
