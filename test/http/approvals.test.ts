import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApprovals } from '../../src/domain/tools/decide-approval.ts'
import type { DraftEvent, Model } from '../../src/ports/model.ts'
import type { OutsideTool } from '../../src/ports/outside-tools.ts'
import type { Approval } from '../../src/protocol/approval.ts'
import type { ApprovalId, SessionId } from '../../src/protocol/ids.ts'
import type { SentMessage } from '../../src/protocol/message.ts'
import { type Answer, type JsonServer, openJsonServer } from '../json-server.ts'
import { type LiveServer, openLiveServer } from '../live/live-server.ts'

const RECEIPT = 'I have refunded 900 EUR for order 4711.'
const INPUT = { order_id: '4711', amount: 900 }
const WISH = 'Please refund order 4711'
const NOTICE = 'A colleague has to confirm this first. I have passed it on to them; nothing was done yet.'

/** What the model says after it has called the tool, and with what it calls it; null: it breaks. */
let says: string | null
let input: object
const model: Model = {
  name: 'scripted',
  async *draft(_prompt, toolbox, signal): AsyncGenerator<DraftEvent> {
    const { passages, receipt } = await toolbox.call('big_refund', input, 'call-1', signal)
    yield { type: 'evidence', passages, receipts: receipt === null ? [] : [receipt] }
    yield { type: 'text', text: says ?? 'One moment, please. And' }
    if (says === null) throw new Error('the provider broke')
    yield { type: 'finish', stance: 'answer', confidence: 1 }
  },
}

let shop: JsonServer
/** What the shop does with a refund; null: it never answers. */
let refund: () => Answer | null
let folder: string
let desk: LiveServer
let session: SessionId
let token: string
let agent: string

beforeAll(async () => {
  shop = await openJsonServer(() => refund())
  folder = mkdtempSync(join(tmpdir(), 'deskhand-approvals-'))
  const file = join(folder, 'tools.yaml')
  writeFileSync(
    file,
    `tools:
  - name: big_refund
    description: Refunds a large amount.
    risk: write
    approval: agent
    url: ${shop.url}/refunds/{order_id}
    parameters: { order_id: { type: string, pattern: "^[0-9]+$" }, amount: { type: number }, note: { type: string } }
    optional: [note]
    bind: { session: "{session.id}" }
    receipt: I have refunded {amount} {result.currency} for order {order_id}.
    timeout_seconds: 0.5
`,
  )
  const env = { MODEL: 'openai-compatible:small', OPENAI_COMPATIBLE_BASE_URL: 'http://127.0.0.1:9', TOOLS_ALLOWED_HOSTS: shop.host }
  desk = await openLiveServer({ ...env, TOOLS_FILE: file }, model)
  agent = await desk.staffToken('support')
}, 60_000)
afterAll(async () => {
  await desk.close()
  await shop.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  says = 'I have refunded 900 EUR for order 4711.'
  input = INPUT
  refund = () => ({ json: { currency: 'EUR' } })
  ;({ id: session, token } = await desk.openSession())
})
afterEach(() => {
  shop.asked.length = 0
})

const as = (bearer: string) => ({ authorization: `Bearer ${bearer}` })
const ask = async (message = WISH) =>
  (await desk.post(`/api/chat/sessions/${session}/messages`, { message })).json() as Promise<SentMessage>
const decide = (id: string, what: 'approve' | 'reject', headers: Record<string, string> = as(agent)) =>
  desk.post(`/api/approvals/${id}/${what}`, {}, headers)
const list = async (query: string, headers: Record<string, string> = as(agent)) =>
  fetch(`${desk.url}/api/approvals${query}`, { headers }).then(async (response) => ({
    status: response.status,
    ...((await response.json()) as { data: Approval[]; next_cursor: string | null }),
  }))
const texts = async () => (await desk.readMessages(session)).map(({ content }) => content)
const events = async () =>
  (await desk.store.eventsAfter(session, 0, 100, 'staff')).map(({ staff: { type, data } }) => [type, data.status ?? data.outcome])

/** The customer's wish, up to where an agent has to decide. */
async function asked(): Promise<string> {
  const { escalation } = await ask()
  return escalation?.packet.approval?.id ?? ''
}

describe('what an agent has to approve', () => {
  it('[TO16] is before them also when the model breaks after it has asked for it', async () => {
    says = null
    const { escalation } = await ask()
    expect(escalation).toMatchObject({ reason: 'failure', priority: 'high', packet: { approval: { tool: 'big_refund', input: INPUT } } })
    expect(shop.asked).toEqual([])
    expect((await decide(escalation?.packet.approval?.id ?? '', 'approve')).status).toBe(200)
    expect(shop.asked).toHaveLength(1)
    expect((await texts()).at(-1)).toBe(RECEIPT)
  })

  it('[TO16] is not done in the turn: the customer is told so, and people get what is wanted', async () => {
    const sent = await ask()
    expect(sent).toMatchObject({ outcome: 'escalated', session_status: 'queued', reply: { content: NOTICE } })
    expect(sent.escalation).toMatchObject({ reason: 'policy', packet: { receipts: [] } })
    expect(sent.escalation?.packet.approval).toEqual({
      id: expect.stringMatching(/^apr_/),
      tool: 'big_refund',
      input: INPUT,
      expires_at: expect.stringMatching(/Z$/),
    })
    expect(shop.asked).toEqual([])
    const { data } = await list('?status=pending&limit=1')
    expect(data).toMatchObject([
      {
        id: sent.escalation?.packet.approval?.id,
        session_id: session,
        message_id: sent.reply?.id,
        tool: 'big_refund',
        input: INPUT,
        status: 'pending',
        outcome: null,
        decided_by: null,
      },
    ])
  })

  it('[TO16] is done once when it is approved, with a key, and then the customer is told by the receipt', async () => {
    const id = await asked()
    const response = await decide(id, 'approve')
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { id, status: 'approved', outcome: 'done', text: RECEIPT, decided_by: 'support' },
    ])
    expect(shop.asked).toMatchObject([{ method: 'POST', url: '/refunds/4711', body: { amount: 900, session } }])
    expect(shop.asked[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{64}$/)
    expect(await texts()).toEqual([WISH, NOTICE, RECEIPT])
    expect((await events()).slice(-3)).toEqual([
      ['approval.decided', 'approved'],
      ['message.created', undefined],
      ['approval.ended', 'done'],
    ])
    expect((await desk.readMessages(session)).at(-1)).toMatchObject({ role: 'assistant', state: 'complete' })
    const again = await decide(id, 'approve')
    expect([again.status, await again.json()]).toMatchObject([200, { outcome: 'done' }])
    expect((await decide(id, 'reject')).status).toBe(409)
    expect(shop.asked).toHaveLength(1)
    expect(await texts()).toHaveLength(3)
  })

  it('[TO16] runs once when many approve at the same time', async () => {
    const id = await asked()
    const other = as(await desk.staffToken('admin'))
    const responses = await Promise.all(Array.from({ length: 20 }, (_, at) => decide(id, 'approve', at % 2 ? other : as(agent))))
    const outcomes = await Promise.all(responses.map(async (response) => ((await response.json()) as Approval).outcome))
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => 'done'))
    expect(shop.asked).toHaveLength(1)
    expect(await texts()).toEqual([WISH, NOTICE, RECEIPT])
  })

  it('[TO16] runs once when two processes are asked at the same time', async () => {
    const id = (await asked()) as ApprovalId
    let runs = 0
    const tool: OutsideTool = {
      ...aTool(),
      async run() {
        runs += 1
        await desk.store.ping()
        return { kind: 'answered', text: '', receipt: RECEIPT }
      },
    }
    const process = () =>
      createApprovals({ store: desk.store, bus: { hint: () => {} }, clock: { now: () => Date.now() }, outside: () => [tool] })
    const decided = await Promise.all(Array.from({ length: 10 }, () => process().approve(id, 'support')))
    expect(decided.map((each) => each?.status)).toEqual(Array.from({ length: 10 }, () => 'approved'))
    expect(runs).toBe(1)
    expect(await texts()).toEqual([WISH, NOTICE, RECEIPT])
  })

  it('[TO16] has one winner when one approves and another rejects', async () => {
    const id = await asked()
    const [approved, rejected] = await Promise.all([decide(id, 'approve'), decide(id, 'reject')])
    expect([approved.status, rejected.status].toSorted()).toEqual([200, 409])
    expect(shop.asked).toHaveLength(approved.status === 200 ? 1 : 0)
  })

  it('[TO16] is not done when it is rejected, and can not be approved any more', async () => {
    const id = await asked()
    for (let time = 0; time < 2; time++)
      expect(await (await decide(id, 'reject')).json()).toMatchObject({ status: 'rejected', outcome: null, decided_by: 'support' })
    expect((await decide(id, 'approve')).status).toBe(409)
    expect(shop.asked).toEqual([])
    expect(await texts()).toEqual([WISH, NOTICE])
    expect((await list('?status=rejected')).data.map((each) => each.id)).toContain(id)
  })

  it.each<[string, () => Answer | null, Partial<Approval>]>([
    [
      'says no',
      () => ({ status: 422, json: { error: 'too old' } }),
      { outcome: 'refused', text: 'The service refused it (422). error: too old' },
    ],
    ['breaks', () => ({ status: 500 }), { outcome: 'unknown', text: null }],
    ['never answers', () => null, { outcome: 'unknown', text: null }],
    ['answers without what the receipt needs', () => ({ json: {} }), { outcome: 'unknown', text: null }],
  ])('[TO16] tells the agent and not the customer when the service %s, stays visible and is not run again', async (_how, way, ended) => {
    refund = way
    const id = await asked()
    expect(await (await decide(id, 'approve')).json()).toMatchObject({ status: 'approved', ...ended })
    expect(await (await decide(id, 'approve')).json()).toMatchObject({ status: 'approved', ...ended })
    expect(shop.asked).toHaveLength(1)
    expect(await texts()).toEqual([WISH, NOTICE])
    expect((await events()).at(-1)).toEqual(['approval.ended', ended.outcome])
    expect((await list('?status=approved')).data.find((each) => each.id === id)).toMatchObject(ended)
  })

  it('[TO16] says that it failed when certainly nothing was done', async () => {
    const id = await asked()
    const { store } = desk
    const tool = { ...aTool(), run: async () => ({ kind: 'failed' as const, mayHaveActed: false }) }
    const approvals = createApprovals({ store, bus: { hint: () => {} }, clock: { now: () => Date.now() }, outside: () => [tool] })
    expect(await approvals.approve(id as never, 'support')).toMatchObject({ status: 'approved', outcome: 'failed' })
  })

  it('[TO16] is not run after a crash between the approval and the run, and shows as unknown', async () => {
    const id = await asked()
    expect(await desk.store.beginApproved(id as never, 'support', 'k', Date.now())).toEqual({ kind: 'started' })
    // The process that approved is gone; this one knows only what is stored.
    expect(await (await decide(id, 'approve')).json()).toMatchObject({ status: 'approved', outcome: 'unknown' })
    expect(shop.asked).toEqual([])
    expect(await desk.store.callsOfSession(session, 5)).toMatchObject([{ tool: 'big_refund', result: null, input: JSON.stringify(INPUT) }])
  })

  it('[TO16] expires after a day, and when the conversation is closed', async () => {
    const id = await asked()
    const tomorrow = Date.now() + 86_400_001
    const tool = aTool()
    const late = createApprovals({ store: desk.store, bus: { hint: () => {} }, clock: { now: () => tomorrow }, outside: () => [tool] })
    await expect(late.approve(id as never, 'support')).rejects.toMatchObject({ code: 'conflict' })
    expect((await desk.store.listApprovals('expired', tomorrow, 200, null)).data.map((each) => each.id)).toContain(id)
    expect((await desk.store.listApprovals('pending', tomorrow, 200, null)).data).toEqual([])
    await desk.post(`/api/sessions/${session}/close`, {}, as(token))
    expect((await decide(id, 'approve')).status).toBe(409)
    expect((await decide(id, 'reject')).status).toBe(409)
    expect((await list('?status=expired')).data.map((each) => each.id)).toContain(id)
    expect(shop.asked).toEqual([])
  })

  it('[TO16] goes with its session', async () => {
    const id = await asked()
    await desk.store.eraseSession(session)
    expect((await decide(id, 'approve')).status).toBe(404)
  })

  it('[TO16] waits when the tool can not be used now, or does not take it any more', async () => {
    const id = await asked()
    const { store } = desk
    const with_ = (tools: OutsideTool[]) =>
      createApprovals({ store, bus: { hint: () => {} }, clock: { now: () => Date.now() }, outside: () => tools })
    const tool = aTool()
    for (const tools of [[], [{ ...tool, needsAgent: false }], [{ ...tool, inputFault: () => 'no' }], [{ ...tool, needsCustomer: true }]])
      await expect(with_(tools).approve(id as never, 'support')).rejects.toMatchObject({ code: 'conflict' })
    expect(await (await decide(id, 'approve')).json()).toMatchObject({ outcome: 'done' })
  })

  it('[TO16] [A2] is nobody’s to see or decide but the staff’s', async () => {
    const id = await asked()
    const customer = as(token)
    const user = as(await desk.staffToken('user' as never))
    for (const [headers, status] of [
      [{}, 401],
      [customer, 403],
      [user, 403],
    ] as const) {
      expect((await list('', headers)).status).toBe(status)
      for (const what of ['approve', 'reject'] as const) {
        expect((await decide(id, what, headers)).status).toBe(status)
        expect((await decide('apr_01h455vb4pex5vsknk084sn02q', what, headers)).status).toBe(status)
      }
    }
    for (const absent of ['apr_01h455vb4pex5vsknk084sn02q', 'x', '..']) expect((await decide(absent, 'approve')).status).toBe(404)
    expect((await list('?status=pending')).data.map((each) => each.id)).toContain(id)
  })

  it('[W3] lists by pages, newest first', async () => {
    const first = await asked()
    ;({ id: session, token } = await desk.openSession())
    const second = await asked()
    const page = await list('?status=pending&limit=1')
    expect(page.data.map(({ id }) => id)).toEqual([second])
    const next = await list(`?status=pending&limit=1&cursor=${page.next_cursor}`)
    expect(next.data.map(({ id }) => id)).toEqual([first])
    expect((await list('?status=no')).status).toBe(422)
  })

  it('[TO16] puts nothing before an agent that is wrong, or too long to be looked through', async () => {
    for (const wrong of [{ order_id: 'x' }, { ...INPUT, note: 'x'.repeat(4_000) }, { ...INPUT, session: 'another' }]) {
      input = wrong
      const { outcome, escalation } = await ask(`${WISH}, ${JSON.stringify(wrong).length}`)
      expect([outcome, escalation?.packet.approval ?? null]).not.toEqual(['escalated', expect.anything()])
      ;({ id: session, token } = await desk.openSession())
    }
    expect(shop.asked).toEqual([])
  })

  it('[TO16] does not let a customer’s own yes run it', async () => {
    await asked()
    await desk.post(`/api/chat/sessions/${session}/messages`, { message: 'yes' })
    expect(shop.asked).toEqual([])
  })
})

/** The tool without the network, for parts that are tried on their own. */
function aTool(): OutsideTool {
  return {
    spec: { name: 'big_refund', description: '', inputSchema: {} },
    title: 'big refund',
    risk: 'write',
    needsCustomer: false,
    needsAgent: true,
    question: null,
    inputFault: () => null,
    run: async () => ({ kind: 'answered', text: '', receipt: RECEIPT }),
  }
}
