import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../adapters/store/open-store.ts'
import { readArguments } from './read-arguments.ts'

const COMMAND = resolve('src/import.ts')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskhand-import-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

function run(args: string[], onOutput: (text: string, kill: (signal: NodeJS.Signals) => void) => void = () => {}): Promise<Run> {
  return new Promise((done, fail) => {
    const env = { PATH: process.env.PATH, ENVIRONMENT: 'test', DATA_DIR: join(folder, 'data') }
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      onOutput(output, (signal) => child.kill(signal))
    })
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, output, errors }))
  })
}

async function put(path: string, content: string | Uint8Array) {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** What is in the knowledge base, by source: documents that are imported side by side are published in any order. */
async function published() {
  const store = await openStore(`sqlite:${join(folder, 'data', 'deskhand.db')}`)
  const changes = await store.changesAfter(0, 10_000)
  await store.close()
  const documents = changes.flatMap((change) => (change.kind === 'published' ? [change.document] : []))
  return documents.toSorted((a, b) => (a.source < b.source ? -1 : 1))
}

test('[K16] imports a folder, tells each refused file with its reason and exits with 2; again, it changes nothing', async () => {
  await put('help/pay.md', '---\ntitle: How to pay\n---\nBy card.')
  await put('help/orders/track.html', '<title>Track</title><p>On the tracking page.')
  await put('help/logo.png', Uint8Array.from([137, 80]))
  await put('help/banner.png', Uint8Array.from([137, 80]))
  await put('help/broken.txt', Uint8Array.from([1, 0, 2]))
  const first = await run(['help', '--base-url', 'https://shop.example/help', '--locale', 'en'])
  expect(first.code).toBe(2)
  expect(first.output).toMatch(/^2 documents \(2 new, 0 changed, 0 unchanged\) with 2 passages in \d+\.\d s\.$/m)
  expect(first.output).toContain(`3 documents refused:
  .png files cannot be read yet; markdown, MDX, HTML and plain text files can be read:
    help/banner.png
    help/logo.png
  help/broken.txt: the file holds binary data, not text
`)
  const documents = await published()
  expect(documents.map(({ source, title, uri, locale }) => [source, title, uri, locale])).toEqual([
    ['help/orders/track.html', 'Track', 'https://shop.example/help/orders/track.html', 'en'],
    ['help/pay.md', 'How to pay', 'https://shop.example/help/pay', 'en'],
  ])
  const again = await run(['help', '--base-url', 'https://shop.example/help', '--locale', 'en'])
  expect(again.output).toContain('2 documents (0 new, 0 changed, 2 unchanged)')
  expect(await published()).toEqual(documents)
})

test('[K16] [K13] files that are gone stay published until the import prunes', async () => {
  await put('help/a.md', 'A.')
  await put('help/b.md', 'B.')
  expect((await run(['help'])).code).toBe(0)
  await rm(join(folder, 'help/b.md'))
  expect((await run(['help'])).output).toContain('1 document (0 new, 0 changed, 1 unchanged) with 1 passage')
  expect(await published()).toHaveLength(2)
  expect((await run(['help', '--prune'])).output).toContain('1 unchanged, 1 removed)')
  expect((await published()).map(({ source }) => source)).toEqual(['help/a.md'])
})

test('[K16] [K12] Ctrl-C ends the import in order; the same command goes on and kill -9 loses nothing of it', async () => {
  const lines = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, title: `Page ${id}`, text: `The text of page ${id}.` }))
  await put('faq.jsonl', lines.join('\n'))
  const interrupted = await run(['faq.jsonl'], (text, kill) => {
    if (/from 1 file/.test(text) && !/Stopping/.test(text)) kill('SIGINT')
  })
  expect(interrupted.code).toBe(130)
  expect(interrupted.output).toContain('Run the same command again to go on.')
  const kept = (await published()).length
  const told = Number(/^(\d+) documents \(/m.exec(interrupted.output)?.[1])
  expect(told).toBeGreaterThan(0)
  expect(told).toBeLessThan(5000)
  expect(kept).toBe(told)

  const killed = await run(['faq.jsonl'], (text, kill) => {
    if (/from 1 file/.test(text)) kill('SIGKILL')
  })
  expect(killed.code).toBe(null)
  const last = await run(['faq.jsonl'])
  expect(last.code).toBe(0)
  expect(last.output).toMatch(/^5000 documents \(/m)
}, 60_000)

test('[K16] what is asked wrongly is told with the usage and exits with 1', async () => {
  await mkdir(join(folder, 'empty'))
  const cases: [string[], string][] = [
    [[], 'Name at least one file or folder to import.'],
    [['nowhere'], `${join(folder, 'nowhere')} does not exist.`],
    [['empty'], 'There is no file in empty.'],
  ]
  for (const [args, message] of cases) {
    const { code, errors } = await run(args)
    expect(errors).toContain(message)
    expect(errors).toContain('npm run import -- <file or folder>…')
    expect(code).toBe(1)
  }
})

test.each([
  [['https://shop.example/a'], 'https://shop.example/a cannot be imported: this version reads files and folders, not web addresses.'],
  [['help', '--base-url', 'shop'], '--base-url is "shop"; it must be an address such as https://shop.example/help'],
  [['help', '--locale', 'not a tag'], '--locale is "not a tag"; it must be a language tag such as en or en-GB'],
  [['help', '--fast'], "Unknown option '--fast'"],
])('[K16] %j is refused in words', (args, message) => {
  expect(() => readArguments(args)).toThrow(message)
})

test('[K14] the sample articles are read whole, named as a reminder beside own documents, and taken out on demand', async () => {
  await cp(resolve('samples'), join(folder, 'samples'), { recursive: true })
  const samples = await run(['samples/knowledge'])
  expect(samples.code).toBe(0)
  expect(samples.output).toContain('10 documents (10 new')
  for (const { uri, locale } of await published()) {
    expect(uri).toMatch(/^https:\/\/shop\.example\/help\/[a-z-]+$/)
    expect(locale).toBe('en')
  }
  await put('help/own.md', 'Our own page.')
  expect((await run(['help'])).output).toContain('npm run import -- --remove-samples')
  expect((await run(['--remove-samples'])).output).toContain('10 removed')
  expect((await published()).map(({ source }) => source)).toEqual(['help/own.md'])
})

test('says in words that the database can not be used, and how the command is used only when that is what is wrong', async () => {
  await put('pay.md', 'By card.')
  await put('data/deskhand.db', 'no rows in here'.repeat(1000))
  const broken = await run(['pay.md'])
  expect(broken.code).toBe(1)
  expect(broken.errors).toMatch(/^The database .*deskhand\.db can't be used: file is not a database\.\n/)
  expect(broken.errors).not.toContain('npm run import -- <file')
  expect((await run(['missing.md'])).errors).toMatch(/missing\.md does not exist\.\n\nnpm run import -- <file/)
})
