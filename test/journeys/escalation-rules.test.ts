import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openChatServer } from '../http/chat-server.ts'
import { startServer } from '../server-process.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-rules-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('[E17] does not start with a wrong file of rules, or without the one that is named', async () => {
  const file = join(folder, 'rules.yaml')
  writeFileSync(file, 'rules:\n  - { name: a, when: { sais: x } }\ntopics:\n  self_harm: off\n')
  const told = await startServer(folder, { ENVIRONMENT: 'test', ESCALATION_RULES: file }).then(
    () => '',
    (cause: Error) => cause.message,
  )
  expect(told).toContain('the server ended (1)')
  expect(told).toContain(`ESCALATION_RULES  ${file}, line 2: rules.0.when: has no field sais`)
  expect(told).toContain('line 4: topics.self_harm: can not be off')
  await expect(startServer(folder, { ENVIRONMENT: 'test', ESCALATION_RULES: 'none.yaml' })).rejects.toThrow(
    /none\.yaml can't be read \(ENOENT\)/,
  )
})

it('[E12] hands over by a rule of the file through the whole server', async () => {
  const file = join(folder, 'rules.yaml')
  writeFileSync(
    file,
    'rules:\n  - { name: resellers, when: { metadata: { plan: reseller } }, priority: high, text: The partner desk will answer. }\n',
  )
  const desk = await openChatServer({ ESCALATION_RULES: file })
  const ask = async (metadata: object) => {
    const session = await desk.server.inject({ method: 'POST', url: '/api/sessions', payload: { metadata } })
    const { id } = session.json() as { id: string }
    const url = `/api/chat/sessions/${id}/messages`
    return (await desk.server.inject({ method: 'POST', url, payload: { message: 'How long does shipping take?' } })).json()
  }
  expect(await ask({ plan: 'reseller' })).toMatchObject({
    outcome: 'escalated',
    reply: { content: 'The partner desk will answer.' },
    escalation: { reason: 'policy', priority: 'high', packet: { priority_reasons: ["The operator's rule “resellers” applies."] } },
  })
  expect(await ask({ plan: 'free' })).toMatchObject({ outcome: 'answered' })
  await desk.close()
})
