import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv, promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FakeProvider, openFakeProvider } from '../fake-provider/fake-provider.ts'
import { type ServerProcess, startServer } from '../server-process.ts'

const tutorial = readFileSync(new URL('../../docs/tutorial-add-a-tool.md', import.meta.url), 'utf8')
const [server = '', yaml = '', settings = '', start = '', ask = ''] = [...tutorial.matchAll(/```\w+\n([\s\S]*?)```/g)].map(
  ([, code = '']) => code,
)
const CLAIM = 'Order 4711 is on its way. It arrives on 24 November 2026.'

let folder: string
let provider: FakeProvider
let orders: ChildProcess
let desk: ServerProcess

/** What the tutorial has the reader do, with free ports and a scripted provider in place of a real one. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-tutorial-'))
  const port = String(await freePort())
  writeFileSync(join(folder, 'orders.mjs'), server.replaceAll('9000', port))
  writeFileSync(join(folder, 'tools.yaml'), yaml.replaceAll('9000', port))
  const env = Object.fromEntries(Object.entries(parseEnv(settings)).map(([name, value]) => [name, value?.replaceAll('9000', port) ?? '']))
  orders = spawn(process.execPath, ['orders.mjs'], { cwd: folder, env: { ...parseEnv(start.split(' ', 1)[0] ?? '') }, stdio: 'ignore' })
  provider = await openFakeProvider()
  desk = await startServer(folder, {
    ...env,
    TOOLS_FILE: join(folder, env.TOOLS_FILE ?? ''),
    MODEL: 'openai-compatible:scripted',
    OPENAI_COMPATIBLE_BASE_URL: provider.url,
    ENVIRONMENT: 'test',
    LOG_LEVEL: 'trace',
  })
})
afterAll(async () => {
  orders?.kill('SIGKILL')
  await desk?.stop()
  await provider?.close()
  rmSync(folder, { recursive: true })
})

async function freePort(): Promise<number> {
  const listening = createServer()
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  await new Promise((resolve) => listening.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

interface Sent {
  readonly outcome: string
  readonly reply: { readonly content: string; readonly citations: readonly { readonly title: string; readonly quote: string }[] }
}

/** Runs the commands of the last step as they stand there. */
async function askAs(user: string): Promise<Sent> {
  const call = { name: 'order_status', input: '{"order_id":"4711"}' }
  provider.script({ kind: 'calls', calls: [call] }, { kind: 'says', text: CLAIM })
  const commands = ask.replaceAll('localhost:8000', new URL(desk.address).host).replaceAll('printf ada', `printf ${user}`)
  const { stdout } = await promisify(execFile)('bash', ['-c', commands.replaceAll('"ada\\"', `"${user}\\"`)])
  return JSON.parse(stdout) as Sent
}

it('is ten lines of YAML and fifteen of JavaScript', () => {
  expect(yaml.trim().split('\n').length).toBeLessThanOrEqual(10)
  expect(server.trim().split('\n').length).toBeLessThanOrEqual(15)
})

it('[TO6] tells Ada where her order is, with the tool as the source', async () => {
  const { outcome, reply } = await askAs('ada')
  expect(outcome).toBe('answered')
  expect(reply.content.replaceAll(/\s?\[\d\]/g, '')).toBe(CLAIM)
  expect(reply.citations).toMatchObject([{ title: 'order status', quote: CLAIM.replace('. ', '.\n') }])
  const tools = provider.calls[0]?.body.tools as { function: { name: string; parameters: unknown } }[]
  expect(JSON.stringify(tools.find((tool) => tool.function.name === 'order_status'))).not.toMatch(
    /customer\.|user_id|token-of|127\.0\.0\.1/,
  )
})

it("[TO1] tells Bob nothing of Ada's order", async () => {
  const { outcome, reply } = await askAs('bob')
  expect(outcome).not.toBe('answered')
  expect(reply.content).not.toMatch(/on its way|24 November/)
})

it('[TO11] leaves no argument, answer or secret in the log', async () => {
  await expect.poll(() => desk.output()).toContain('tool called')
  expect(desk.output()).not.toMatch(/token-of-the-tutorial|secret-of-the-tutorial|order_id|on its way|customer=ada/)
})
