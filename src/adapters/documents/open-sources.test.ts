import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadResult } from '../../ports/documents.ts'
import { findFiles } from './find-files.ts'
import { openSources } from './open-sources.ts'
import { createDocumentReader } from './read-document.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskhand-documents-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(path: string, content: string) {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), content)
}

async function open(paths: string[]) {
  const opened: { source: string; path: string; result: ReadResult }[] = []
  for await (const { source, path, read } of openSources(await findFiles(paths, folder), createDocumentReader())) {
    opened.push({ source, path, result: await read() })
  }
  return opened
}

test('[K17] a folder gives its files in a stable order, without hidden ones, packages and loops', async () => {
  await put('help/b.md', 'B.')
  await put('help/a/z.md', 'Z.')
  await put('help/.git/x.md', 'no')
  await put('help/.draft.md', 'no')
  await put('help/node_modules/p/readme.md', 'no')
  await symlink(join(folder, 'help'), join(folder, 'help/a/loop'))
  await symlink(join(folder, 'nowhere'), join(folder, 'help/gone.md'))
  const found = await open(['help', 'help/b.md'])
  expect(found.map(({ source, path }) => [source, path])).toEqual([
    ['help/a/z.md', 'a/z.md'],
    ['help/b.md', 'b.md'],
    ['help/gone.md', 'gone.md'],
  ])
  expect(found[2]?.result).toEqual({ kind: 'refused', reason: 'unreadable', detail: 'it cannot be opened (ENOENT)' })
})

test('[K17] a source is the path from the working directory, or the whole path outside of it', async () => {
  await put('help/b.md', 'B.')
  const outside = await findFiles([join(folder, 'help')], join(folder, 'help', 'elsewhere'))
  expect(outside.map(({ source }) => source)).toEqual([`${folder}/help/b.md`])
  await expect(findFiles(['help/c.md'], folder)).rejects.toThrow('ENOENT')
})

test('[K28] a .jsonl file gives a document a line; lines that are none are refused', async () => {
  const lines = [
    { id: 'a', title: 'How to pay', text: 'How to pay\nBy card.', url: 'https://shop.example/pay', lang: 'en' },
    { id: 7, text: 'Title: Returns\n\nText:\nWithin 30 days\u0000.\ud800' },
    { title: 'No text' },
  ]
  await put('faq.jsonl', `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n[1]\n{"id":`)
  const found = await open(['faq.jsonl'])
  expect(found.map(({ source }) => source)).toEqual([
    'faq.jsonl#a',
    'faq.jsonl#7',
    'faq.jsonl#line-3',
    'faq.jsonl#line-5',
    'faq.jsonl#line-6',
  ])
  expect(found[0]?.result).toMatchObject({
    document: { title: 'How to pay', uri: 'https://shop.example/pay', locale: 'en', blocks: [{ kind: 'paragraph', text: 'By card.' }] },
  })
  expect(found[1]?.result).toMatchObject({ document: { blocks: [{ kind: 'paragraph', text: 'Within 30 days.\ufffd' }] } })
  expect(found.slice(2).map(({ result }) => result.kind === 'refused' && result.detail)).toEqual([
    'line 3: no "text"',
    'line 5: not a JSON object',
    'line 6: not a JSON object',
  ])
})
