import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../src/domain/new-id.ts'
import type { NewMemory } from '../../src/ports/memory.ts'
import type { Audience, Store, TurnClaim, TurnConclusion } from '../../src/ports/store.ts'
import type { AttachmentId, MemoryId, SessionId } from '../../src/protocol/ids.ts'
import type { MemoryKind } from '../../src/protocol/memory.ts'
import { aDocument, anEscalation, anIncomingMessage } from '../factories.ts'

const NOW = Date.parse('2026-11-22T12:00:00.000Z')
const lease = { owner: 'worker-1', until: NOW + 10_000 }
const answered: TurnConclusion = {
  outcome: 'answered',
  confidence: 0.9,
  reply: { content: 'You have 30 days [1].', citations: [], state: 'complete' },
  escalation: null,
  dropped_sentences: 0,
}

/** What every store promises; `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store contract: ${name}`, () => {
    let store: Store
    let session: SessionId

    beforeEach(async () => {
      store = await open()
      session = (await store.openSession({ user_verified: false, user_id: 'ada' }, NOW)).id
      return () => store.close()
    })

    async function accept(overrides: Partial<Parameters<typeof anIncomingMessage>[1]> = {}) {
      const acceptance = await store.acceptMessage(anIncomingMessage(session, overrides), NOW)
      if (acceptance.kind !== 'accepted') throw new Error(acceptance.kind)
      return acceptance
    }

    async function acceptAndClaim(): Promise<TurnClaim> {
      const { claim } = await accept({ lease })
      if (!claim) throw new Error('not claimed')
      return claim
    }

    async function read(audience: Audience, after = 0, limit = 1000) {
      return (await store.eventsAfter(session, after, limit, audience)).flatMap((event) => event[audience] ?? [])
    }

    async function seqs(): Promise<number[]> {
      return (await read('staff')).map((event) => event.seq)
    }

    it('gives a session back as it was opened', async () => {
      const opened = await store.openSession(
        {
          user_verified: true,
          user_id: 'bob',
          locale: 'de-AT',
          channel: 'email',
          subject: 'Größe',
          metadata: { cart: [1, { deep: null }] },
        },
        NOW,
      )
      expect(await store.findSession(opened.id)).toEqual(opened)
      expect(opened).toMatchObject({ status: 'assistant', user_verified: true, metadata: { cart: [1, { deep: null }] }, last_seq: 1 })
    })

    it('[L1] numbers the events of a session 1, 2, 3 … without a gap, whatever happens to it', async () => {
      const claim = await acceptAndClaim()
      await store.concludeTurn(claim, { ...answered, outcome: 'escalated', escalation: anEscalation() }, NOW)
      await store.updateSession(session, { subject: 'Refund' }, NOW)
      await store.closeSession(session, NOW)
      const events = await read('customer')
      expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1))
      expect(events.map((event) => event.prev_seq)).toEqual(events.map((_, index) => index))
      expect(events.map((event) => event.type)).toEqual([
        'session.created',
        'message.created',
        'reply.started',
        'reply.completed',
        'escalation.created',
        'session.updated',
        'session.updated',
        'escalation.resolved',
        'session.closed',
      ])
    })

    it('[L1] keeps numbers and messages in step when 50 messages come in at once', async () => {
      const acceptances = await Promise.all(Array.from({ length: 50 }, (_, index) => accept({ content: `message ${index}` })))
      expect(new Set(acceptances.map(({ message }) => message.seq)).size).toBe(50)
      expect(new Set(acceptances.map(({ turn_id }) => turn_id)).size).toBe(1)
      expect(await seqs()).toEqual(Array.from({ length: 51 }, (_, index) => index + 1))
    })

    it('[L3] stores a client_message_id once, and gives the same message back to 50 repeats at once', async () => {
      const repeats = await Promise.all(
        Array.from({ length: 50 }, () => store.acceptMessage(anIncomingMessage(session, { client_message_id: 'abc' }), NOW)),
      )
      const ids = repeats.map((repeat) => ('message' in repeat ? repeat.message.id : repeat.kind))
      expect(new Set(ids).size).toBe(1)
      expect(repeats.filter((repeat) => repeat.kind === 'accepted')).toHaveLength(1)
      expect(await store.messagesAfter(session, 0, 100)).toHaveLength(1)
    })

    it('keeps text as it came: emoji, right-to-left, line ends, 64 KB', async () => {
      for (const content of ['👩‍👩‍👧‍👦 é é', 'שלום עולם ‏(!)', 'a\r\nb\tc', 'x'.repeat(65_536)]) {
        const { message } = await accept({ content })
        expect((await store.findMessage(message.id))?.content).toBe(content)
      }
    })

    it('refuses a message for an unknown session or with an attachment of another', async () => {
      const unknown = 'ses_00000000000000000000000000' as SessionId
      expect(await store.acceptMessage(anIncomingMessage(unknown), NOW)).toEqual({ kind: 'session_not_found' })
      const foreign = 'att_00000000000000000000000000' as AttachmentId
      expect(await store.acceptMessage(anIncomingMessage(session, { attachment_ids: [foreign] }), NOW)).toEqual({
        kind: 'attachment_not_found',
        attachment_id: foreign,
      })
      expect(await store.messagesAfter(session, 0, 10)).toEqual([])
    })

    it('[T1] has one open turn in a session: a newer message joins it', async () => {
      const claim = await acceptAndClaim()
      const { turn_id, claim: second } = await accept({ lease })
      expect(turn_id).toBe(claim.id)
      expect(second).toBeNull()
    })

    it('[T3] refuses the conclusion of a turn that a newer message joined, and gives both to the next claim', async () => {
      const claim = await acceptAndClaim()
      await accept({ content: 'and one more thing' })
      expect(await store.concludeTurn(claim, answered, NOW)).toEqual({ kind: 'superseded' })
      const again = await store.claimTurn(claim.id, lease, NOW)
      expect(again?.messages.map((message) => message.content)).toEqual(['hello', 'and one more thing'])
      expect(again).toMatchObject({ attempt: 2, fence: claim.fence + 1 })
      expect(again && (await store.concludeTurn(again, answered, NOW))).toMatchObject({ kind: 'concluded' })
    })

    it('[T3] gives the newest 20 messages of a longer burst, and concludes all of it', async () => {
      const posted = await Promise.all(Array.from({ length: 30 }, (_, index) => accept({ content: `message ${index}` })))
      const claim = await store.claimTurn(posted[0]?.turn_id as TurnClaim['id'], lease, NOW)
      expect(claim?.messages.map(({ content }) => content)).toEqual(Array.from({ length: 20 }, (_, index) => `message ${index + 10}`))
      expect(claim && (await store.concludeTurn(claim, answered, NOW))).toMatchObject({ kind: 'concluded' })
      expect(await store.claimableTurns(NOW, 10)).toEqual([])
    })

    it('[T2] leases a turn to one worker, and to the next when the lease has run out', async () => {
      const claim = await acceptAndClaim()
      const other = { owner: 'worker-2', until: NOW + 30_000 }
      expect(await store.claimTurn(claim.id, other, NOW + 1)).toBeNull()
      expect(await store.claimableTurns(NOW + 1, 10)).toEqual([])
      expect(await store.claimableTurns(lease.until, 10)).toEqual([claim.id])
      const taken = await store.claimTurn(claim.id, other, lease.until + 1)
      expect(taken?.fence).toBe(2)
      expect(await store.concludeTurn(claim, answered, NOW)).toEqual({ kind: 'lost' })
      expect(await store.renewTurn(claim.id, claim.fence, NOW + 60_000)).toBe(false)
      expect(taken && (await store.concludeTurn(taken, answered, NOW)).kind).toBe('concluded')
    })

    it('[T2] concludes a turn once, however many try at the same time', async () => {
      const claim = await acceptAndClaim()
      const tries = await Promise.all(Array.from({ length: 20 }, () => store.concludeTurn(claim, answered, NOW)))
      expect(tries.filter(({ kind }) => kind === 'concluded')).toHaveLength(1)
      expect((await store.messagesAfter(session, 0, 100)).filter(({ role }) => role === 'assistant')).toHaveLength(1)
    })

    it('[T2] offers turns that were stored without a worker', async () => {
      const { turn_id } = await accept()
      expect(await store.claimableTurns(NOW, 10)).toEqual([turn_id])
    })

    it('[T5] leaves the floor to people: an escalation ends the open turn, and later messages make none', async () => {
      const claim = await acceptAndClaim()
      const escalation = await store.escalate(session, anEscalation(), undefined, NOW)
      expect(await store.concludeTurn(claim, answered, NOW)).toEqual({ kind: 'lost' })
      expect((await store.findTurn(claim.id))?.concluded).toMatchObject({
        outcome: 'escalated',
        reply: null,
        escalation: { id: escalation?.id },
      })
      const { turn_id, status } = await accept({ lease })
      expect({ turn_id, status }).toEqual({ turn_id: null, status: 'queued' })
    })

    it('has one open escalation in a session', async () => {
      const first = await store.escalate(session, anEscalation(), 'please', NOW)
      const second = await store.escalate(session, anEscalation({ priority: 'urgent' }), undefined, NOW)
      expect(second).toEqual(first)
      expect(await store.openEscalation(session)).toEqual(first)
    })

    it('opens a closed session again when its customer writes', async () => {
      await store.closeSession(session, NOW)
      const { status, turn_id } = await accept()
      expect(status).toBe('assistant')
      expect(turn_id).not.toBeNull()
      expect(await store.findSession(session)).toMatchObject({ status: 'assistant', closed_at: null })
    })

    it('counts turns that ended without an answer, until one is answered', async () => {
      await store.concludeTurn(await acceptAndClaim(), { ...answered, outcome: 'declined' }, NOW)
      const second = await acceptAndClaim()
      expect(second.unanswered_before).toBe(1)
      await store.concludeTurn(second, answered, NOW)
      expect((await acceptAndClaim()).unanswered_before).toBe(0)
    })

    it('gives the history before a message, oldest first, with what each reply came to', async () => {
      await store.concludeTurn(await acceptAndClaim(), answered, NOW)
      const { message } = await accept({ content: 'and express?' })
      const history = await store.historyBefore(session, message.seq, 20)
      expect(history.map(({ role, outcome }) => [role, outcome])).toEqual([
        ['customer', null],
        ['assistant', 'answered'],
      ])
      expect(await store.historyBefore(session, message.seq, 1)).toHaveLength(1)
    })

    it('tells readers of events with the records they are about', async () => {
      const claim = await acceptAndClaim()
      const concluded = await store.concludeTurn(claim, answered, NOW)
      const [, created, , completed] = await read('customer')
      expect(created?.data).toEqual({ message: claim.messages[0] })
      expect(completed?.data).toMatchObject({ outcome: 'answered', message: concluded.kind === 'concluded' ? concluded.turn.reply : null })
      expect(await seqs()).toEqual([1, 2, 3, 4])
    })

    it('pages through sessions, newest first', async () => {
      for (let index = 0; index < 4; index++) await store.openSession({ user_verified: false, subject: `100% no ${index}` }, NOW)
      const first = await store.listSessions({}, 3, null)
      const rest = await store.listSessions({}, 3, first.next_cursor)
      expect([...first.data, ...rest.data].map(({ id }) => id)).toHaveLength(5)
      expect(rest.next_cursor).toBeNull()
      expect((await store.listSessions({ q: '100%' }, 10, null)).data).toHaveLength(4)
      expect((await store.listSessions({ q: '%%' }, 10, null)).data).toHaveLength(0)
      expect((await store.listSessions({ user_id: 'ada' }, 10, null)).data).toHaveLength(1)
    })

    it('erases every trace of a session and names its blobs', async () => {
      await store.addAttachment(
        {
          id: 'att_01h455vb4pex5vsknk084sn02q' as AttachmentId,
          session_id: session,
          file_name: 'a.txt',
          media_type: 'text/plain',
          size: 3,
          state: 'ready',
          detail: null,
          blob_key: 'key',
          passages: [{ heading: null, text: 'abc' }],
        },
        NOW,
      )
      await store.concludeTurn(await acceptAndClaim(), answered, NOW)
      await store.beginIdempotent('me', 'k', 'hash', NOW)
      await store.finishIdempotent('me', 'k', { status: 200, body: JSON.stringify({ message: { session_id: session } }) })
      expect(await store.eraseSession(session)).toEqual({ blob_keys: ['key'] })
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW)).toEqual({ kind: 'started' })
      expect(await store.findSession(session)).toBeNull()
      expect(await store.messagesAfter(session, 0, 10)).toEqual([])
      expect(await read('staff')).toEqual([])
      expect(await store.eraseSession(session)).toBeNull()
    })

    it('keeps the latest rating of an assistant message, and none of others', async () => {
      const claim = await acceptAndClaim()
      const concluded = await store.concludeTurn(claim, answered, NOW)
      const reply = concluded.kind === 'concluded' && concluded.turn.reply
      if (!reply) throw new Error('no reply')
      expect(await store.rateMessage(reply.id, 'down', 'no', NOW)).toBe(true)
      expect(await store.rateMessage(reply.id, 'up', null, NOW)).toBe(true)
      expect(claim.messages[0] && (await store.rateMessage(claim.messages[0].id, 'up', null, NOW))).toBe(false)
    })

    it('ends a session with the turn that says so, unless people take over', async () => {
      const { id } = await store.openSession({ user_verified: false }, NOW)
      const openTurn = async () => {
        const acceptance = await store.acceptMessage(anIncomingMessage(id, { lease }), NOW)
        if (acceptance.kind !== 'accepted' || !acceptance.claim) throw new Error('not claimed')
        return acceptance.claim
      }
      const closed = await store.concludeTurn(await openTurn(), { ...answered, closes_session: true }, NOW)
      expect(closed).toMatchObject({ kind: 'concluded', turn: { session_status: 'closed' } })
      expect(await store.findSession(id)).toMatchObject({ status: 'closed', closed_at: '2026-11-22T12:00:00.000Z' })
      expect((await store.eventsAfter(id, 0, 100, 'customer')).at(-1)?.staff.type).toBe('session.closed')
      const escalating = { ...answered, outcome: 'escalated' as const, escalation: anEscalation(), closes_session: true }
      await store.concludeTurn(await openTurn(), escalating, NOW)
      expect(await store.findSession(id)).toMatchObject({ status: 'queued', closed_at: null })
    })

    describe('calls of tools', () => {
      const call = { key: 'k1', tool: 'refund_order', input: '{"order_id":"4711"}' }

      it('[TO4] lets one of many run a call, tells the others that it is open, and what it came to in the end', async () => {
        const claim = await acceptAndClaim()
        const states = await Promise.all(Array.from({ length: 20 }, () => store.beginToolCall(claim, call, NOW)))
        expect(states.filter(({ kind }) => kind === 'started')).toHaveLength(1)
        expect(states.filter(({ kind }) => kind === 'open')).toHaveLength(19)
        const stored = { tool: 'refund_order', input: call.input, created_at: '2026-11-22T12:00:00.000Z' }
        expect(await store.callsOfTurn(claim.id)).toEqual([{ ...stored, result: null }])
        await store.endToolCall('k1', '{"receipt":"Größe 👍"}')
        expect(await store.callsOfTurn(claim.id)).toEqual([{ ...stored, result: '{"receipt":"Größe 👍"}' }])
        expect(await store.beginToolCall(claim, call, NOW)).toEqual({ kind: 'ended', result: '{"receipt":"Größe 👍"}' })
        expect(await store.beginToolCall(claim, { ...call, key: 'k2' }, NOW)).toEqual({ kind: 'started' })
      })

      it('[E18] lists the calls of a session, the newest first, and no others', async () => {
        const claim = await acceptAndClaim()
        for (let at = 0; at < 3; at++) await store.beginToolCall(claim, { ...call, key: `k${at}`, tool: `t${at}` }, NOW + at)
        expect((await store.callsOfSession(session, 2)).map(({ tool }) => tool)).toEqual(['t2', 't1'])
        const other = await store.openSession({ user_verified: false }, NOW)
        expect(await store.callsOfSession(other.id, 2)).toEqual([])
      })

      it('[TO4] frees the key of a call that did nothing', async () => {
        const claim = await acceptAndClaim()
        await store.beginToolCall(claim, call, NOW)
        await store.endToolCall('k1', null)
        expect(await store.beginToolCall(claim, call, NOW)).toEqual({ kind: 'started' })
      })

      it('[TO4] lets nothing be done in the name of a turn that is no longer the claim’s', async () => {
        const claim = await acceptAndClaim()
        const again = await store.claimTurn(claim.id, { ...lease, owner: 'worker-2' }, NOW + 20_000)
        expect(await store.beginToolCall(claim, call, NOW)).toEqual({ kind: 'lost' })
        if (!again) throw new Error('not claimed')
        expect(await store.beginToolCall(again, call, NOW)).toEqual({ kind: 'started' })
        await store.escalate(session, anEscalation(), undefined, NOW)
        expect(await store.beginToolCall(again, { ...call, key: 'k2' }, NOW)).toEqual({ kind: 'lost' })
      })

      it('[TO15] keeps what a reply asked leave for, with that reply alone', async () => {
        const asked = { tool: 'refund_order', input: '{"order_id":"4711"}' }
        const asks_approval = { ...asked, id: newId.approval(), approver: 'customer' as const, expires: null }
        const concluded = await store.concludeTurn(await acceptAndClaim(), { ...answered, outcome: 'clarified', asks_approval }, NOW)
        const later = await store.concludeTurn(await acceptAndClaim(), answered, NOW)
        const replies = [concluded, later].map((each) => (each.kind === 'concluded' ? each.turn.reply?.id : undefined))
        const [asking, plain] = replies
        if (!asking || !plain) throw new Error('not concluded')
        expect(await store.findApproval(asking)).toEqual(asked)
        expect(await store.findApproval(plain)).toBeNull()
        await store.eraseSession(session)
        expect(await store.findApproval(asking)).toBeNull()
      })

      it('[TO16] lets one of many approve, reserves the call with it, and shows it as unknown until it has ended', async () => {
        const ask = async () => {
          const asks_approval = { id: newId.approval(), approver: 'agent' as const, tool: 't', input: '{"n":1}', expires: NOW + 1_000 }
          await store.concludeTurn(await acceptAndClaim(), { ...answered, asks_approval }, NOW)
          return asks_approval.id
        }
        const id = await ask()
        const began = await Promise.all(Array.from({ length: 10 }, () => store.beginApproved(id, 'ada', 'k9', NOW)))
        expect(began.map(({ kind }) => kind).toSorted()).toEqual([...Array.from({ length: 9 }, () => 'open'), 'started'])
        expect(await store.rejectApproval(id, 'bob', NOW)).toBe(false)
        expect(await store.readApproval(id, NOW)).toMatchObject({
          status: 'approved',
          outcome: 'unknown',
          input: { n: 1 },
          decided_by: 'ada',
        })
        const result = '{"kind":"answered","text":"","receipt":"Größe 👍 getauscht."}'
        await store.endApproved(id, { outcome: 'done', result, told: 'Größe 👍 getauscht.' }, NOW)
        expect(await store.readApproval(id, NOW)).toMatchObject({ outcome: 'done', text: 'Größe 👍 getauscht.' })
        expect((await store.messagesAfter(session, 0, 100)).at(-1)).toMatchObject({ role: 'assistant', content: 'Größe 👍 getauscht.' })
        const [late, freed] = [await ask(), await ask()]
        expect(await store.beginApproved(late, 'ada', 'k10', NOW + 1_000)).toEqual({ kind: 'lost' })
        await store.beginApproved(freed, 'ada', 'k11', NOW)
        await store.endApproved(freed, { outcome: 'failed', result: null, told: null }, NOW)
        expect(await store.readApproval(freed, NOW)).toMatchObject({ status: 'approved', outcome: 'failed' })
        expect((await store.listApprovals('pending', NOW, 10, null)).data.map((each) => each.id)).toEqual([late])
        expect((await store.listApprovals('expired', NOW + 1_000, 10, null)).data.map((each) => each.id)).toEqual([late])
        expect(await seqs()).toEqual((await seqs()).map((_, at) => at + 1))
      })

      it('[L7] gives the staff all events and the customer theirs, either without a hole', async () => {
        const ask = async () => {
          const asks_approval = { id: newId.approval(), approver: 'agent' as const, tool: 't', input: '{}', expires: NOW + 1_000 }
          await store.concludeTurn(await acceptAndClaim(), { ...answered, asks_approval }, NOW)
          return asks_approval.id
        }
        const [told, untold, rejected] = [await ask(), await ask(), await ask()]
        await store.beginApproved(told, 'ada', 'k12', NOW)
        await store.beginApproved(untold, 'ada', 'k13', NOW)
        await store.endApproved(told, { outcome: 'done', result: null, told: 'Done.' }, NOW)
        await store.endApproved(untold, { outcome: 'unknown', result: null, told: null }, NOW)
        const before = await store.findSession(session)
        await store.rejectApproval(rejected, 'ada', NOW + 500)
        expect(await store.findSession(session)).toEqual({ ...before, last_seq: (before?.last_seq ?? 0) + 1 })
        await store.updateSession(session, { subject: 'Refund' }, NOW)
        const [staff, customer] = [await read('staff'), await read('customer')]
        expect(staff.slice(10).map(({ type, seq, prev_seq }) => [type, seq, prev_seq])).toEqual([
          ['approval.decided', 11, 10],
          ['approval.decided', 12, 11],
          ['message.created', 13, 12],
          ['approval.ended', 14, 13],
          ['approval.ended', 15, 14],
          ['approval.decided', 16, 15],
          ['session.updated', 17, 16],
        ])
        expect(customer.slice(10).map(({ type, seq, prev_seq }) => [type, seq, prev_seq])).toEqual([
          ['message.created', 13, 10],
          ['session.updated', 17, 13],
        ])
        expect(customer.map(({ prev_seq }) => prev_seq)).toEqual([0, ...customer.slice(0, -1).map(({ seq }) => seq)])
        const paged = []
        for (let after = 0; ; ) {
          const [event] = await read('customer', after, 1)
          if (!event) break
          paged.push(event)
          after = event.seq
        }
        expect(paged).toEqual(customer)
        for (const event of await store.eventsAfter(session, 0, 100, 'staff'))
          expect(event.customer).toEqual(customer.find(({ seq }) => seq === event.staff.seq) ?? null)
      })

      it('forgets calls with their session', async () => {
        const claim = await acceptAndClaim()
        await store.beginToolCall(claim, call, NOW)
        await store.eraseSession(session)
        session = (await store.openSession({ user_verified: false }, NOW)).id
        expect(await store.beginToolCall(await acceptAndClaim(), call, NOW)).toEqual({ kind: 'started' })
      })
    })

    it('[M9] counts what models took by session and by day', async () => {
      const { id: turn_id } = await acceptAndClaim()
      const used = { turn_id, session_id: session, day: '2026-11-22', input_tokens: 3_000_000_000, output_tokens: 1, cost: 0.25 }
      await Promise.all([store.addModelUsage(used), store.addModelUsage(used), store.addModelUsage({ ...used, day: '2026-11-23' })])
      const twice = { input_tokens: 6_000_000_000, output_tokens: 2, cost: 0.5 }
      expect(await store.usageOfSession(session, '2026-11-22')).toEqual(twice)
      await store.eraseSession(session)
      expect(await store.usageOfSession(session, '2026-11-22')).toEqual({ input_tokens: 0, output_tokens: 0, cost: 0 })
      expect(await store.usageOfDay('2026-11-22')).toEqual(twice)
    })

    describe('memories', () => {
      const ada = 'ada'
      const fact = (kind: MemoryKind, value: string, expires: number | null = null): Omit<NewMemory, 'session_id' | 'message_id'> => {
        return { id: newId.memory(), user_id: ada, kind, value, text: `my ${kind} is ${value}`, confidence: 0.9, expires }
      }
      const learn = async (...facts: ReturnType<typeof fact>[]) => {
        const claim = await acceptAndClaim()
        const message_id = claim.messages[0]?.id
        if (!message_id) throw new Error('no message')
        const learned = facts.map((each) => ({ ...each, session_id: session, message_id }))
        expect((await store.concludeTurn(claim, { ...answered, learned }, NOW)).kind).toBe('concluded')
        return learned
      }
      const recalled = async (now = NOW) => (await store.recall(ada, now, 50)).map(({ kind, value }) => `${kind} ${value}`)

      it('[ME5] recalls the newest of what a customer has one of, and all of the rest, until it expires', async () => {
        const [email] = await learn(fact('email', 'old@example.com'), fact('order', '1', NOW + 1000), fact('order', '2'))
        await learn(fact('email', 'new@example.com'), fact('order', '2'))
        expect((await recalled()).toSorted()).toEqual(['email new@example.com', 'order 1', 'order 2'])
        expect((await recalled(NOW + 1000)).toSorted()).toEqual(['email new@example.com', 'order 2'])
        const [newest] = await store.recall(ada, NOW, 1)
        expect(newest).toMatchObject({ kind: 'order', value: '2', session_id: session, confidence: 0.9, expires_at: null })
        expect(await store.recall('eve', NOW, 50)).toEqual([])
        expect(await store.forget('eve', email?.id as MemoryId)).toBe(false)
      })

      it('[ME6] forgets a fact with those that it superseded, everything, and what was told in an erased session', async () => {
        await learn(fact('email', 'one@example.com'))
        await learn(fact('email', 'two@example.com'), fact('order', '1'))
        const [third] = await learn(fact('email', 'three@example.com'))
        expect(await store.forget(ada, third?.id as MemoryId)).toBe(true)
        expect(await store.forget(ada, third?.id as MemoryId)).toBe(false)
        expect(await recalled()).toEqual(['order 1'])
        expect(await store.forgetAll(ada)).toBe(1)
        expect(await store.forgetAll(ada)).toBe(0)
        await learn(fact('phone', '123'))
        await store.eraseSession(session)
        expect(await recalled()).toEqual([])
      })
    })

    it('[W7] knows an idempotency key for a day, for its caller and body', async () => {
      const answer = { status: 201, body: '{}' }
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW)).toEqual({ kind: 'started' })
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW)).toEqual({ kind: 'in_flight' })
      await store.finishIdempotent('me', 'k', answer)
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW)).toEqual({ kind: 'answered', ...answer })
      expect(await store.beginIdempotent('me', 'k', 'other', NOW)).toEqual({ kind: 'mismatch' })
      expect(await store.beginIdempotent('you', 'k', 'other', NOW)).toEqual({ kind: 'started' })
      expect(await store.beginIdempotent('me', 'k', 'other', NOW + 86_400_000)).toEqual({ kind: 'started' })
    })

    it('[W7] lets a repeat through when the first request died with its process', async () => {
      await store.beginIdempotent('me', 'k', 'hash', NOW)
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW + 59_000)).toEqual({ kind: 'in_flight' })
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW + 61_000)).toEqual({ kind: 'started' })
      expect(await store.beginIdempotent('me', 'k', 'hash', NOW + 62_000)).toEqual({ kind: 'in_flight' })
    })

    it('[W7] frees what was in flight when its process died, and keeps what was answered', async () => {
      await store.beginIdempotent('me', 'cut off', 'hash', NOW)
      await store.beginIdempotent('me', 'done', 'hash', NOW)
      await store.finishIdempotent('me', 'done', { status: 201, body: '{}' })
      await store.beginWork('web')
      expect(await store.beginIdempotent('me', 'cut off', 'hash', NOW)).toEqual({ kind: 'started' })
      expect(await store.beginIdempotent('me', 'done', 'hash', NOW)).toMatchObject({ kind: 'answered' })
    })

    it('[T10] frees the turns of dead workers when a worker begins and none lives', async () => {
      const claim = await acceptAndClaim()
      const other = { owner: 'worker-2', until: NOW + 10_000 }
      await store.beginWork('web')
      expect(await store.claimTurn(claim.id, other, NOW)).toBeNull()
      await store.beginWork('worker')
      expect(await store.claimableTurns(NOW, 10)).toEqual([claim.id])
      expect(await store.claimTurn(claim.id, other, NOW)).toMatchObject({ attempt: 2 })
      expect(await store.concludeTurn(claim, answered, NOW)).toEqual({ kind: 'lost' })
    })

    it('tells the newest seq of each session that is there', async () => {
      const more = await Promise.all(Array.from({ length: 120 }, () => store.openSession({ user_verified: false }, NOW)))
      await accept()
      const gone = more.pop()?.id ?? session
      await store.eraseSession(gone)
      const seqs = await store.lastSeqs([...more.map(({ id }) => id), gone, session])
      expect(seqs).toEqual(new Map([...more.map(({ id }) => [id, 1] as const), [session, 2]]))
      expect(await store.lastSeqs([])).toEqual(new Map())
    })

    it('publishes documents with growing revisions and tells each change once', async () => {
      expect(await store.publish(aDocument('a.md', 'one'))).toBe('created')
      expect(await store.publish(aDocument('b.md', 'two'))).toBe('created')
      expect(await store.publish(aDocument('a.md', 'one'))).toBe('unchanged')
      expect(await store.publish(aDocument('a.md', 'three'))).toBe('updated')
      const changes = await store.changesAfter(0, 10)
      expect(
        changes.map((change) => [change.revision, change.kind === 'published' && change.document.passages.map(({ text }) => text)]),
      ).toEqual([
        [2, ['two']],
        [3, ['three']],
      ])
      expect(await store.revision()).toBe(3)
    })

    it('tells the removal of a document, and gives it its old id when it comes back', async () => {
      await store.publish(aDocument('a.md', 'one'))
      const before = await store.findBySource('a.md')
      expect(await store.remove('a.md')).toBe(true)
      expect(await store.remove('a.md')).toBe(false)
      expect(await store.findBySource('a.md')).toBeNull()
      expect(await store.sources()).toEqual([])
      expect(await store.changesAfter(1, 10)).toEqual([{ revision: 2, kind: 'removed', document_id: before?.id }])
      expect(await store.publish(aDocument('a.md', 'one'))).toBe('created')
      expect((await store.findBySource('a.md'))?.id).toBe(before?.id)
    })

    it('keeps vectors by version and key', async () => {
      await store.saveVectors('v1', [{ key: 'a', data: new Uint8Array([1, 2]) }])
      expect([...(await store.vectors('v1', ['a', 'b']))]).toEqual([['a', new Uint8Array([1, 2])]])
      expect((await store.vectors('v2', ['a'])).size).toBe(0)
    })
  })
}
