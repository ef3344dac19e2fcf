import { afterEach, describe, expect, it } from 'vitest'
import { readRulesFile } from '../../src/adapters/escalation-rules/read-rules-file.ts'
import { type Harness, hangs, openHarness, says } from './harness.ts'

const RULES = `
rules:
  - name: contract end
    when: { says: [cancel my contract, kündig*], unless_says: [cancel my contract draft] }
    priority: high
    note: Retention team, ask for the reason first.
    text:
      en: Our contract team takes over. Call +49 30 1234567 if you are in a hurry.
      de: Unser Vertragsteam übernimmt.
  - name: large customers
    when: { metadata: { plan: [Enterprise, 7], tags: vip }, verified: true, unanswered: 1 }
    reason: low_confidence
    text: Your account manager will answer.
  - name: partners
    when: { channel: partner-portal, locale: [de, pt-BR] }
    priority: low
  - name: displeased about invoices
    when: { says: invoice, anger: 0.4 }
    priority: urgent
  - name: fraud of partners
    when: { topic: fraud, channel: partner-portal }
topics:
  self_harm:
    text: { en: "You are not alone. Call 116 123, day and night.", default: "116 123" }
  legal_threat: { priority: urgent }
  fraud: off
`

let desk: Harness
afterEach(() => desk.close())

async function open(file = RULES): Promise<void> {
  const rules = readRulesFile(file)
  if ('faults' in rules) throw new Error(rules.faults.join('\n'))
  desk = await openHarness({}, { rules })
}

describe("the operator's rules in a turn", () => {
  it('[E12] hand over before any model is asked, and the packet names the rule and its note', async () => {
    await open()
    desk.script(hangs)
    const turn = await desk.send('I want to CANCEL my contract, please')
    expect(turn).toMatchObject({ outcome: 'escalated', session_status: 'queued', escalation: { reason: 'policy', priority: 'high' } })
    expect(turn.escalation?.packet.priority_reasons).toEqual([
      "The operator's rule “contract end” applies: Retention team, ask for the reason first.",
    ])
    expect(desk.prompts).toEqual([])
  })

  it('[E12] stand after danger and before what the product finds by itself, and raise the priority of both', async () => {
    await open()
    const danger = await desk.send('Cancel my contract or I will sue you')
    expect(danger.escalation).toMatchObject({ reason: 'sensitive_topic', priority: 'urgent' })
    expect(danger.escalation?.packet.priority_reasons).toHaveLength(2)
    expect(danger.reply?.content).toMatch(/^This deserves/)
    await desk.beginSession()
    const asked = await desk.send('I want to cancel my contract. I want to talk to a human')
    expect(asked.escalation).toMatchObject({ reason: 'policy', priority: 'high' })
    expect(asked.escalation?.packet.priority_reasons.at(-1)).toBe('The customer asked for a person.')
  })

  it('[E12] leave every other message to the assistant', async () => {
    await open()
    for (const other of ['How long does shipping take?', 'I want to cancel my contract draft', 'Where is my invoice?'])
      expect((await desk.send(other)).outcome).not.toBe('escalated')
  })

  it('[E15] tell the customer what the operator wrote, as it is and in their language, else our own notice', async () => {
    await open()
    const english = await desk.send('cancel my contract')
    expect(english.reply).toMatchObject({
      content: 'Our contract team takes over. Call +49 30 1234567 if you are in a hurry.',
      citations: [],
    })
    expect(desk.deltas.map(({ text }) => text).join('')).toBe(english.reply?.content)
    await desk.beginSession({ locale: 'de-AT' })
    expect((await desk.send('Kündigung')).reply?.content).toBe('Unser Vertragsteam übernimmt.')
    await desk.beginSession({ locale: 'fr' })
    expect((await desk.send('cancel my contract')).reply?.content).toMatch(/^Je transmets votre demande/)
  })

  it('[E14] look at metadata, identity and what was not answered, also when the draft comes to nothing', async () => {
    await open()
    desk.script(says('', 'decline'))
    const known = { user_id: 'u1', user_verified: true, metadata: { plan: 'ENTERPRISE', tags: ['beta', 'VIP'] } }
    await desk.beginSession(known)
    const turn = await desk.send('Do you ship to Mars?')
    expect(turn).toMatchObject({ outcome: 'escalated', escalation: { reason: 'low_confidence', priority: 'normal' } })
    expect(turn.reply?.content).toBe('Your account manager will answer.')
    for (const other of [
      { ...known, user_verified: false },
      { ...known, metadata: { plan: 'enterprise' } },
      { ...known, metadata: { plan: { 7: 7 }, tags: 'vip' } },
    ]) {
      await desk.beginSession(other)
      expect((await desk.send('Do you ship to Mars?')).outcome).toBe('declined')
    }
    await desk.beginSession({ ...known, metadata: { plan: 7, tags: 'vip' } })
    expect((await desk.send('Do you ship to Mars?')).outcome).toBe('escalated')
  })

  it('[E14] look at channel, language, anger and topic', async () => {
    await open()
    await desk.beginSession({ channel: 'Partner-Portal', locale: 'de-CH' })
    expect((await desk.send('Hallo')).escalation).toMatchObject({ reason: 'policy', priority: 'low' })
    await desk.beginSession({ channel: 'partner-portal', locale: 'den' })
    expect((await desk.send('Hello')).escalation).toBeNull()
    await desk.beginSession({ channel: 'partner-portal', locale: 'pt' })
    expect((await desk.send('How long does shipping take?')).escalation).toBeNull()
    expect((await desk.send('My card was stolen')).escalation?.packet.priority_reasons).toEqual([
      "The operator's rule “fraud of partners” applies.",
    ])
    await desk.beginSession()
    expect((await desk.send('This invoice is unacceptable')).escalation).toMatchObject({ reason: 'policy', priority: 'urgent' })
  })

  it('[E16] take sensitive topics the way that the operator says', async () => {
    await open()
    const harm = await desk.send('I want to kill myself')
    expect(harm.escalation).toMatchObject({ reason: 'sensitive_topic', priority: 'urgent' })
    expect(harm.reply?.content).toBe('You are not alone. Call 116 123, day and night.')
    await desk.beginSession()
    expect((await desk.send('ich will mich umbringen')).reply?.content).toBe('116 123')
    await desk.beginSession()
    expect((await desk.send('My lawyer will contact you')).escalation).toMatchObject({ reason: 'sensitive_topic', priority: 'urgent' })
    await desk.beginSession()
    expect((await desk.send('Someone stole my card and I will sue you')).escalation?.packet.priority_reasons).toEqual([
      'The customer mentions legal action.',
    ])
    await desk.beginSession()
    expect((await desk.send('Someone stole my card')).escalation).toBeNull()
  })

  it('[E12] read a burst as one message, also where there are 200 rules', async () => {
    const many = Array.from({ length: 200 }, (_, at) => `  - { name: r${at}, when: { says: [word${at}x, begin${at}* of it] } }`)
    await open(`rules:\n${many.join('\n')}`)
    const posts = await Promise.all(['How long does', 'beginning is not it', 'begin7ning of it'].map((each) => desk.post(each)))
    const [turn] = await Promise.all(posts.map(({ ended }) => ended))
    expect(turn?.escalation?.packet.priority_reasons).toEqual(["The operator's rule “r7” applies."])
  })
})
