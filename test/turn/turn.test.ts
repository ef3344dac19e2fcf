import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Harness, hangs, openHarness, says, shippingPassage } from './harness.ts'

let desk: Harness
beforeEach(async () => {
  desk = await openHarness()
})
afterEach(() => desk.close())

const ANSWER = 'Standard shipping takes 3–5 business days [1].'

describe('a turn', () => {
  it('[T6] ends in the judged reply with its verbatim quote, and what was shown is what is stored', async () => {
    desk.script(says(`Good question! ${ANSWER} It costs 9.99 dollars [1]. Do you need anything else?`))
    const turn = await desk.send('How long does shipping take?')
    expect(turn).toMatchObject({ outcome: 'answered', session_status: 'assistant', escalation: null })
    expect(turn.reply?.content).toContain(ANSWER)
    expect(turn.reply?.content).not.toContain('9.99')
    expect(desk.deltas.map(({ text }) => text).join('')).toBe(turn.reply?.content)
    expect(desk.deltas.map(({ index }) => index)).toEqual(desk.deltas.map((_, index) => index))
    const [citation] = turn.reply?.citations ?? []
    expect(shippingPassage.text).toContain(citation?.quote)
    expect(citation).toMatchObject({ marker: 1, title: 'Shipping', uri: 'https://shop.example/help/shipping' })
    expect(desk.reports).toMatchObject([{ outcome: 'answered', dropped_sentences: 1, with_retrieval: true }])
  })

  it('[T6] shows what may be meant between notices in the language of the session, cited', async () => {
    desk.script(async function* () {
      yield { type: 'notice', notice: { kind: 'may-help' } }
      yield { type: 'text', text: ANSWER }
      yield { type: 'notice', notice: { kind: 'which-one', options: ['Shipping'] } }
      yield { type: 'finish', stance: 'clarify', confidence: 0.5 }
    })
    const turn = await desk.send('Wie lange dauert der Versand?')
    expect(turn).toMatchObject({ outcome: 'clarified', reply: { citations: [{ title: 'Shipping' }] } })
    expect(turn.reply?.content).toBe(`Ich bin nicht sicher, ob Sie das meinen:\n\n${ANSWER}\n\nMeinen Sie “Shipping”?`)
    expect(desk.deltas.map(({ text }) => text).join('')).toBe(turn.reply?.content)
  })

  it('[T6] is no answer when judging leaves no supported sentence', async () => {
    desk.script(says('It costs 9.99 dollars [1]. We deliver to the Moon [1].'))
    const turn = await desk.send('How much is it?')
    expect(turn.outcome).toBe('declined')
    expect(turn.reply?.content).not.toMatch(/9\.99|Moon/)
    expect(turn.reply?.citations).toEqual([])
  })

  it('asks a follow-up as it stands when what went before leaves it without an answer, unless it points there', async () => {
    const text = 'We accept these cards: Visa and MasterCard.'
    desk.finds({ passages: [{ ...shippingPassage, title: 'Cards', heading: null, text }], terms: [] })
    desk.script(says(`${text.slice(0, -1)} [1].`))
    await desk.send('Do you take bitcoin?')
    await desk.send('Which cards then?')
    expect(desk.prompts.at(-1)?.standaloneQuestion).toBe('Which cards then?')
    await desk.send('And how much is it?')
    expect(desk.prompts.at(-1)?.standaloneQuestion).toMatch(/^How much is it: .*cards/i)
  })

  it('[T7] offers a person at the first question without an answer, and hands over at the second', async () => {
    desk.script(says('', 'decline'))
    const first = await desk.send('Do you ship to Mars?')
    expect(first).toMatchObject({ outcome: 'declined', session_status: 'assistant' })
    expect(first.reply?.content).toMatch(/person/)
    const second = await desk.send('And to Venus?')
    expect(second).toMatchObject({ outcome: 'escalated', session_status: 'queued', escalation: { reason: 'unanswered', status: 'open' } })
    expect(second.escalation?.packet).toMatchObject({ goal: 'Do you ship to Mars?', open_question: 'And to Venus?' })
    expect(second.escalation?.packet.tried).toHaveLength(1)
  })

  it.each(['No', "no, that's not it", 'Neither'])(
    '[T11] takes %j after a question back for no answer, and the second one to a person',
    async (no) => {
      desk.script(says('Is your question about “Shipping”?', 'clarify'))
      expect(await desk.send('Does the parcel need a stamp?')).toMatchObject({ outcome: 'clarified' })
      const first = await desk.send(no)
      expect(first).toMatchObject({ outcome: 'declined', session_status: 'assistant' })
      expect(first.reply?.content).toMatch(/other words.*person/)
      expect(await desk.send("that doesn't help either")).toMatchObject({ outcome: 'escalated', escalation: { reason: 'unanswered' } })
      expect(desk.prompts).toHaveLength(1)
    },
  )

  it('[T11] tells of the way to a person with the second question back in a row, which can still be answered', async () => {
    desk.script(async function* () {
      yield { type: 'notice', notice: { kind: 'which-one', options: ['Shipping'] } }
      yield { type: 'finish', stance: 'clarify', confidence: 0.5 }
    })
    const first = await desk.send('Does the parcel need a stamp?')
    expect(first.reply?.content).toBe('Is your question about “Shipping”?')
    const second = await desk.send('I mean the stamp of the parcel')
    expect(second.reply?.content).toBe('If you would rather talk to a person, just say so.\n\nIs your question about “Shipping”?')
    await desk.send('yes')
    expect(desk.prompts.at(-1)?.standaloneQuestion).toMatch(/^Shipping: /)
    expect(await desk.send('I would rather talk to a person')).toMatchObject({ outcome: 'escalated' })
  })

  it('[T11] takes "No" for nothing but politeness where nothing was offered', async () => {
    desk.script(says(ANSWER))
    await desk.send('How long is shipping?')
    expect(await desk.send('No')).toMatchObject({ outcome: 'small_talk' })
    expect(await desk.send('That is not what I asked')).toMatchObject({ outcome: 'declined' })
  })

  it('takes "yes" after the offer of a person for asking for one', async () => {
    desk.script(says('', 'decline'))
    await desk.send('Do you ship to Mars?')
    expect(await desk.send('Yes, please')).toMatchObject({ outcome: 'escalated', escalation: { reason: 'customer_request' } })
  })

  it('hands over to a person who is asked for, without a draft', async () => {
    const turn = await desk.send('I want to talk to a human')
    expect(turn).toMatchObject({ outcome: 'escalated', escalation: { reason: 'customer_request' } })
    expect(desk.prompts).toEqual([])
  })

  it('answers a greeting without a search', async () => {
    expect(await desk.send('Hello!')).toMatchObject({ outcome: 'small_talk', escalation: null })
    expect(desk.prompts).toEqual([])
  })

  it('hands over a question that is asked a third time, but not a third hello', async () => {
    for (let index = 0; index < 3; index++) expect((await desk.send('Hello!')).outcome).toBe('small_talk')
    for (let index = 0; index < 2; index++) expect((await desk.send('How long is shipping?')).outcome).toBe('answered')
    expect(await desk.send('how long is shipping')).toMatchObject({ outcome: 'escalated', escalation: { reason: 'unanswered' } })
  })

  it('[T4] ends with a person when the draft fails', async () => {
    desk.script(async function* () {
      yield { type: 'text', text: `${ANSWER} And then` }
      throw new Error('provider died')
    })
    const turn = await desk.send('How long does shipping take?')
    expect(turn).toMatchObject({ outcome: 'escalated', session_status: 'queued', escalation: { reason: 'failure', priority: 'high' } })
    expect(desk.deltas.map(({ text }) => text).join('')).toBe(turn.reply?.content)
    expect(turn.reply?.content).toContain('went wrong')
    expect(turn.reply?.content).not.toContain('provider died')
    expect(desk.failures).toHaveLength(1)
  })

  it('[T4] ends with a person when it is taken up after its deadline', async () => {
    desk.script(hangs)
    const waiting = { session_id: desk.session, content: 'How long does shipping take?', attachment_ids: [], client_message_id: null }
    const stored = await desk.store.acceptMessage({ ...waiting, deadline: 1, lease: null }, 0)
    if (stored.kind !== 'accepted' || !stored.turn_id) throw new Error(stored.kind)
    const ended = desk.runner.conclusion(stored.turn_id, desk.session, AbortSignal.timeout(5000))
    await desk.runner.sweep()
    await expect(ended).resolves.toMatchObject({ outcome: 'escalated', session_status: 'queued', escalation: { reason: 'failure' } })
    expect(desk.prompts).toEqual([])
  })

  it('[T3] gives up a running draft for a newer message and answers both once', async () => {
    desk.script(hangs)
    const first = await desk.post('How long does shipping take?')
    await new Promise((resolve) => setImmediate(resolve))
    desk.script(says(ANSWER))
    const second = await desk.post('I mean standard shipping')
    const [one, two] = await Promise.all([first.ended, second.ended])
    expect(one).toEqual(two)
    expect(desk.prompts.at(-1)?.question).toBe('How long does shipping take?\n\nI mean standard shipping')
    const replies = (await desk.store.messagesAfter(desk.session, 0, 100)).filter(({ role }) => role === 'assistant')
    expect(replies).toHaveLength(1)
  })

  it('[T1] answers a burst of 20 messages at once with one reply to all', async () => {
    const posts = await Promise.all(Array.from({ length: 20 }, (_, index) => desk.post(`How long does shipping number ${index} take?`)))
    const turns = await Promise.all(posts.map(({ ended }) => ended))
    expect(new Set(turns.map(({ id }) => id)).size).toBe(1)
    expect(desk.prompts.at(-1)?.question.split('\n\n')).toHaveLength(20)
  })

  it('[T5] stays silent when people took the floor while it was drafting', async () => {
    desk.script(hangs)
    const { ended } = await desk.post('How long does shipping take?')
    const packet = { goal: '', facts: [], tried: [], sources: [], receipts: [], approval: null, open_question: '', priority_reasons: [] }
    await desk.store.escalate(desk.session, { reason: 'policy', priority: 'low', packet, due: 0 }, undefined, 0)
    desk.runner.wake(desk.session)
    await expect(ended).resolves.toMatchObject({ outcome: 'escalated', reply: null })
    expect((await desk.store.messagesAfter(desk.session, 0, 10)).map(({ role }) => role)).toEqual(['customer'])
  })

  it('[T4] does not hang on a search that never ends', async () => {
    desk.finds(Promise.withResolvers<never>().promise)
    const { ended } = await desk.post('How long does shipping take?')
    await desk.store.closeSession(desk.session, 0)
    desk.runner.wake(desk.session)
    await expect(ended).resolves.toMatchObject({ outcome: 'declined', reply: null, session_status: 'closed' })
    expect(desk.runner.size).toBe(0)
  })

  it('[T1] reads a burst of long messages from its end, so that it can not hold up everybody else', async () => {
    desk.script(hangs)
    await desk.post('How long does shipping take?')
    const long = `${'so '.repeat(1000)}how long?`
    const posts = await Promise.all(Array.from({ length: 40 }, (_, index) => desk.post(`${long} ${index}`)))
    desk.script(says('Standard shipping takes 3–5 business days [1].'))
    posts.push(await desk.post('How long does shipping take?'))
    await Promise.all(posts.map(({ ended }) => ended))
    const question = desk.prompts.at(-1)?.question ?? ''
    expect(question.length).toBeLessThan(9_000)
    expect(question).toMatch(/how long\? 39\n\nHow long does shipping take\?$/)
  })

  it('[T1] reads the beginning and the end of a very long question, and stores all of it', async () => {
    const long = `How long does shipping take? ${'log line '.repeat(6000)} I mean standard shipping.`
    await desk.send(long)
    expect(desk.prompts[0]?.question).toMatch(/^How long does shipping take\?.*I mean standard shipping\.$/s)
    expect(desk.prompts[0]?.question.length).toBeLessThan(9_000)
    expect((await desk.store.messagesAfter(desk.session, 0, 1))[0]?.content).toBe(long)
  })

  it('[T2] is taken up by another process when the first is gone', async () => {
    desk.script(hangs)
    const { ended } = await desk.post('How long does shipping take?')
    const told = expect(ended).rejects.toMatchObject({ code: 'unavailable' })
    await desk.runner.drain(0)
    await told
    const [left] = await desk.store.claimableTurns(Date.parse('2026-11-22T12:00:00.000Z'), 10)
    const claim =
      left && (await desk.store.claimTurn(left, { owner: 'next', until: Number.MAX_SAFE_INTEGER }, Date.parse('2026-11-22T12:00:01.000Z')))
    expect(claim).toMatchObject({ attempt: 2, fence: 2 })
  })

  it('[T10] tells those who wait that the process stops before their turn has ended', async () => {
    desk.script(hangs)
    const { ended } = await desk.post('How long does shipping take?')
    const told = expect(ended).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('is kept') })
    await desk.runner.drain(0)
    await told
    expect(desk.runner.offerLease()).toBeNull()
  })

  it('[T8] tells its end to those who wait elsewhere, from the store', async () => {
    const { ended } = await desk.post('How long does shipping take?')
    const turn = await ended
    await expect(desk.runner.conclusion(turn.id, desk.session, AbortSignal.timeout(5000))).resolves.toEqual(turn)
  })

  it('takes up what did not fit while all hands were full', async () => {
    const small = await openHarness({ concurrency: 1 })
    const posts = [await small.post('How long does shipping take?')]
    const { id } = await small.store.openSession({ user_verified: false }, 0)
    const waiting = await small.store.acceptMessage(
      {
        session_id: id,
        content: 'And express?',
        attachment_ids: [],
        client_message_id: null,
        deadline: Date.parse('2026-11-23T12:00:00.000Z'),
        lease: null,
      },
      0,
    )
    if (waiting.kind !== 'accepted' || !waiting.turn_id) throw new Error(waiting.kind)
    small.runner.wake(id)
    await Promise.all(posts.map(({ ended }) => ended))
    await small.runner.sweep()
    await expect(small.runner.conclusion(waiting.turn_id, id, AbortSignal.timeout(5000))).resolves.toMatchObject({ outcome: 'answered' })
    await small.close()
  })

  it('[T9] ends with what was shown when the customer stops it, with its citations', async () => {
    desk.script(async function* (prompt, signal) {
      yield { type: 'text', text: `${ANSWER} Express shipping takes 1–2 business days [1]. And` }
      yield* hangs(prompt, signal)
    })
    const { ended } = await desk.post('How long does shipping take?')
    await expect.poll(() => desk.deltas.length).toBeGreaterThan(0)
    desk.runner.stop(desk.session)
    const turn = await ended
    expect(turn).toMatchObject({ session_status: 'assistant', escalation: null })
    expect(turn.reply).toMatchObject({ state: 'stopped', citations: [{ marker: 1 }] })
    expect(turn.reply?.content).toBe(desk.deltas.map(({ text }) => text).join(''))
    expect(desk.failures).toEqual([])
    expect((await desk.store.eventsAfter(desk.session, 0, 50, 'customer')).at(-1)?.customer).toMatchObject({
      type: 'reply.stopped',
      data: { turn_id: turn.id },
    })
    desk.script(says(ANSWER))
    expect(await desk.send('How long does shipping take?')).toMatchObject({ outcome: 'answered', reply: { state: 'complete' } })
  })

  it('[T9] may be stopped before anything was shown, which is neither an answer nor a failure', async () => {
    desk.script(says('', 'decline'))
    await desk.send('Do you ship to Mars?')
    desk.script(hangs)
    const { ended } = await desk.post('How long does shipping take?')
    await expect.poll(() => desk.prompts.length).toBe(2)
    desk.runner.stop(desk.session)
    expect((await ended).reply).toMatchObject({ state: 'stopped', content: '', citations: [] })
    desk.script(says('', 'decline'))
    expect(await desk.send('And to Venus?')).toMatchObject({ outcome: 'escalated', escalation: { reason: 'unanswered' } })
    desk.runner.stop(desk.session)
  })

  it('[T6] keeps the citations of what was shown when it fails in the middle', async () => {
    desk.script(async function* () {
      yield { type: 'text', text: `${ANSWER} Express shipping takes 1–2 business days [1]. And` }
      throw new Error('the model broke')
    })
    const turn = await desk.send('How long does shipping take?')
    expect(turn).toMatchObject({ outcome: 'escalated', reply: { citations: [{ marker: 1 }] } })
    expect(turn.reply?.content).toContain(ANSWER)
  })

  it('[ME8] gives a long session what was said before the window, with no message between', async () => {
    for (let turn = 1; turn <= 25; turn++) await desk.send(`How long does shipping number ${turn} take?`)
    const prompt = desk.prompts.at(-1)
    const seen = `${prompt?.summary}\n${prompt?.history.map(({ content }) => content).join('\n')}`
    for (let turn = 1; turn <= 24; turn++) expect(seen, `message ${turn}`).toContain(`shipping number ${turn} take`)
    expect(await desk.store.findSummary(desk.session)).toMatchObject({ text: prompt?.summary })
  })
})
