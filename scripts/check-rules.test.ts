import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { compareRules, describeGaps, findQuotes, findRules } from './check-rules.ts'

/** Written so that this file itself quotes no rule. */
const quote = (id: string) => `[${id}]`

const spec = [
  '# Page',
  '',
  '- **Z1** One thing.',
  '- **Z2** Another, see Z1.',
  '- **not** a rule',
  'Z3 is only mentioned, **Z4** too.',
].join('\n')

it('finds the rules of a page', () => {
  expect(findRules('page.md', spec)).toEqual([
    { id: 'Z1', file: 'page.md', line: 3 },
    { id: 'Z2', file: 'page.md', line: 4 },
  ])
})

it('finds what titles quote, not what comments and code say', () => {
  const source = [
    `it('${quote('Z1')} one', () => {`,
    `describe("words ${quote('Z2')} in between", () => {`,
    `])('${quote('Z3')} %s', async () => {`,
    `  // ${quote('Z4')} in a comment`,
    `  const x = list[Z5]`,
    `it(\`${quote('Z6')} a template; ${quote('Z7')} twice\`, () => {`,
  ].join('\n')
  expect(findQuotes('a.test.ts', source).map(({ id }) => id)).toEqual(['Z1', 'Z2', 'Z3', 'Z6', 'Z7'])
})

it('tells what is missing on either side', () => {
  const rules = [...findRules('page.md', spec), { id: 'Z1', file: 'other.md', line: 9 }]
  const quotes = findQuotes('a.test.ts', `it('${quote('Z1')} one')\nit('${quote('Z9')} nine')`)
  expect(describeGaps(compareRules(rules, quotes))).toEqual([
    'page.md:4  Z2 is stated but no test quotes it in its title',
    'a.test.ts:2  Z9 is quoted but docs/spec/ does not state it',
    'other.md:9  Z1 is stated a second time',
  ])
})

let folder: string | undefined
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

it('fails the check when they disagree, and passes when they agree', async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-rules-'))
  const script = join(folder, 'scripts', 'check-rules.ts')
  mkdirSync(join(folder, 'docs', 'spec'), { recursive: true })
  mkdirSync(join(folder, 'scripts'))
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  cpSync(join(import.meta.dirname, 'check-rules.ts'), script)
  writeFileSync(join(folder, 'docs', 'spec', 'page.md'), '- **Z1** One thing.\n')
  const check = () => promisify(execFile)(process.execPath, [script])
  await expect(check()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('docs/spec/page.md:1  Z1 is stated') })
  writeFileSync(join(folder, 'src', 'deep', 'a.test.ts'), `it('${quote('Z1')} one')\n`)
  await expect(check()).resolves.toMatchObject({ stdout: '', stderr: '' })
})
