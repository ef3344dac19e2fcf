import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const IMPORT_RULE = 'lint/style/noRestrictedImports'
const ENVIRONMENT_RULE = 'lint/style/noProcessEnv'
/** Biome's name for what web/types-only.grit finds. */
const TYPES_ONLY_RULE = 'plugin'

const refused: [string, string, string][] = [
  ['src/domain/chat/framework.ts', `export { fastify } from 'fastify'`, IMPORT_RULE],
  ['src/domain/chat/database.ts', `import { Kysely } from 'kysely'\nexport const x = Kysely`, IMPORT_RULE],
  ['src/domain/chat/own-database.ts', `import { DatabaseSync } from 'node:sqlite'\nexport const x = DatabaseSync`, IMPORT_RULE],
  ['src/domain/chat/model-package.ts', `import { generateText } from 'ai'\nexport const x = generateText`, IMPORT_RULE],
  ['src/domain/chat/file.ts', `import { readFileSync } from 'node:fs'\nexport const x = readFileSync`, IMPORT_RULE],
  ['src/domain/chat/network.ts', `import { get } from 'node:http'\nexport const x = get`, IMPORT_RULE],
  ['src/domain/chat/adapter.ts', `import { x } from '../../adapters/store/sqlite/store.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/domain/chat/adapter-type.ts', `import type { X } from '../../adapters/store/sqlite/store.ts'\nexport type Y = X`, IMPORT_RULE],
  ['src/domain/chat/late.ts', `export const x = await import('../../adapters/store/sqlite/store.ts')`, IMPORT_RULE],
  ['src/domain/chat/edge.ts', `import { x } from '../../http/server.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/domain/chat/worker.ts', `import { x } from '../../worker/turn-runner.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/domain/chat/settings.ts', `import { x } from '../../config.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/http/routes/adapter.ts', `import { x } from '../../adapters/store/sqlite/store.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/http/settings.ts', `import type { Config } from '../config.ts'\nexport type X = Config`, IMPORT_RULE],
  ['src/http/database.ts', `import { Kysely } from 'kysely'\nexport const x = Kysely`, IMPORT_RULE],
  ['src/worker/adapter.ts', `import { x } from '../adapters/model/extractive/model.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/worker/model-package.ts', `import { openai } from '@ai-sdk/openai'\nexport const x = openai`, IMPORT_RULE],
  ['src/protocol/domain.ts', `import { x } from '../domain/error.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/protocol/package.ts', `import { x } from 'typeid-js'\nexport const y = x`, IMPORT_RULE],
  ['src/ports/adapter.ts', `import { x } from '../adapters/store/sqlite/store.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/ports/package.ts', `import { x } from 'kysely'\nexport const y = x`, IMPORT_RULE],
  ['src/adapters/store/edge.ts', `import { x } from '../../http/server.ts'\nexport const y = x`, IMPORT_RULE],
  ['src/adapters/store/framework.ts', `import cors from '@fastify/cors'\nexport const x = cors`, IMPORT_RULE],
  ['src/adapters/store/settings.ts', `import { x } from '../../config.ts'\nexport const y = x`, IMPORT_RULE],
  ['web/widget/domain.ts', `import { x } from '../../src/domain/error.ts'\nexport const y = x`, IMPORT_RULE],
  ['web/widget/domain-type.ts', `import type { X } from '../../src/domain/error.ts'\nexport type Y = X`, IMPORT_RULE],
  ['web/widget/package.ts', `import { z } from 'zod'\nexport const y = z`, IMPORT_RULE],
  ['web/widget/node.ts', `import { join } from 'node:path'\nexport const y = join`, IMPORT_RULE],
  ['web/widget/fake.tsx', `import { x } from '../chat-core/test/fake-clock.ts'\nexport const y = x`, IMPORT_RULE],
  ['web/chat-core/schema.ts', `import { Message } from '../../src/protocol/message.ts'\nexport const x = Message`, TYPES_ONLY_RULE],
  [
    'web/chat-core/half-schema.ts',
    `import { type Message } from '../../src/protocol/message.ts'\nexport type X = Message`,
    TYPES_ONLY_RULE,
  ],
  ['web/chat-core/passed-on.ts', `export { Message } from '../../src/protocol/message.ts'`, TYPES_ONLY_RULE],
  ['web/chat-core/late.ts', `const x = await import('../../src/protocol/message.ts')\nexport const y = x`, TYPES_ONLY_RULE],
  ['src/http/environment.ts', 'export const x = process.env.HOME', ENVIRONMENT_RULE],
  ['src/adapters/store/environment.ts', 'export const x = process.env.HOME', ENVIRONMENT_RULE],
  ['src/main.ts', 'export const x = process.env.HOME', ENVIRONMENT_RULE],
]

const permitted: [string, string][] = [
  [
    'src/domain/chat/permitted.ts',
    `import type { Store } from '../../ports/store.ts'\nimport { x } from '../text/find-words.ts'\nexport const y: Store = x`,
  ],
  ['src/domain/chat/tested.test.ts', `import { it } from 'vitest'\nit('is a test')`],
  ['src/protocol/permitted.ts', `import { z } from 'zod'\nimport { x } from './ids.ts'\nexport const y = [x, z]`],
  ['src/ports/permitted.ts', `import type { X } from '../protocol/ids.ts'\nexport type Y = X`],
  ['src/http/permitted.ts', `import fastify from 'fastify'\nimport { x } from '../domain/error.ts'\nexport const y = [fastify, x]`],
  ['src/worker/permitted.ts', `import { x } from '../domain/chat/take-turn.ts'\nexport const y = x`],
  [
    'src/adapters/store/permitted.ts',
    `import { Kysely } from 'kysely'\nimport type { X } from '../../ports/store.ts'\nexport const y: X = Kysely`,
  ],
  [
    'web/widget/permitted.tsx',
    `import { h } from 'preact'\nimport { useState } from 'preact/hooks'\nimport type { X } from '../../src/protocol/message.ts'\nimport { x } from '../chat-core/chat.ts'\nexport const y: X = [h, useState, x]`,
  ],
  ['web/chat-core/passed-on-type.ts', `export type { Message } from '../../src/protocol/message.ts'`],
  ['web/chat-core/tested.test.ts', `import { Message } from '../../src/protocol/message.ts'\nexport const x = Message`],
  ['src/compose.ts', `import { x } from './adapters/store/open-store.ts'\nexport const y = x`],
  ['src/config.ts', 'export const x = process.env.HOME'],
]

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string }
}

let folder: string
let diagnostics: readonly Diagnostic[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-imports-'))
  mkdirSync(join(folder, 'web'))
  for (const file of ['biome.json', '.gitignore', 'web/types-only.grit']) copyFileSync(join(root, file), join(folder, file))
  for (const [file, source] of [...refused, ...permitted]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `${source}\n`)
  }
  const biome = join(root, 'node_modules', '.bin', 'biome')
  const run = promisify(execFile)(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: folder })
  const { stdout } = await run.catch((failure: { stdout: string }) => failure)
  diagnostics = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

it.each(refused)('%s is refused', (file, _source, rule) => {
  expect(diagnostics.filter(({ location }) => location.path === file).map(({ category }) => category)).toContain(rule)
})

it.each(permitted)('%s is allowed', (file) => {
  const rules = [IMPORT_RULE, ENVIRONMENT_RULE, TYPES_ONLY_RULE]
  expect(diagnostics.filter(({ location, category }) => location.path === file && rules.includes(category))).toEqual([])
})
