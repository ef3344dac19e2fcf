import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startServer } from '../server-process.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const env = { MODEL: 'openai-compatible:none', OPENAI_COMPATIBLE_BASE_URL: 'http://127.0.0.1:1', ENVIRONMENT: 'test' }

it('[TO12] does not start with a wrong file of tools, and says everything that is wrong with it, without a secret', async () => {
  const file = join(folder, 'tools.yaml')
  const tool = `{ name: a b, description: x, risk: reed, url: https://a.example, headers: { X: "\${KEY} é€" } }`
  writeFileSync(file, `tools:\n  - ${tool}\n  - { name: c, risk: read, url: https://a.example }\n`)
  const start = startServer(folder, { ...env, TOOLS_FILE: file, KEY: 's3cr3t' })
  const told = await start.then(
    () => '',
    (cause: Error) => cause.message,
  )
  expect(told).toContain('the server ended (1)')
  for (const each of [
    'line 2: tools.0.name: must begin with a letter',
    'line 2: tools.0.risk: must be read',
    'line 3: tools.1.description',
  ])
    expect(told).toContain(each)
  expect(told).not.toContain('s3cr3t')
})

it('[TO12] does not start without the file that is named', async () => {
  await expect(startServer(folder, { ...env, TOOLS_FILE: join(folder, 'none.yaml') })).rejects.toThrow(
    /TOOLS_FILE.*none\.yaml can't be read \(ENOENT\)/,
  )
})

it('starts without the tools of an MCP server that can not be reached', async () => {
  const desk = await startServer(folder, { ...env, MCP_SERVERS: 'crm=http://127.0.0.1:1/mcp', TOOLS_ALLOWED_HOSTS: '127.0.0.1:1' })
  await expect.poll(() => desk.output()).toMatch(/tools of the MCP server crm can't be used/)
  await desk.stop()
})
