import { describe, expect, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { sourcesOf } from './cases/sources.ts'
import { DraftJudge } from './judge-draft.ts'

function judge(passages: string, draft: string, pieceLength = 3) {
  const draftJudge = new DraftJudge({ sources: sourcesOf(passages), customerWords: [], receipts: [] })
  const pieces: string[] = []
  for (let i = 0; i < draft.length; i += pieceLength) {
    for (const { text } of draftJudge.push(draft.slice(i, i + pieceLength))) pieces.push(text)
  }
  const judged = draftJudge.finish()
  for (const { text } of judged.released) pieces.push(text)
  return { ...judged, pieces, joined: pieces.join('') }
}

const KEPT: readonly (readonly [rule: string, passages: string, draft: string, reply: string])[] = [
  ['J16', 'refund', 'Hello! You can get a full refund within 30 days [1].', 'Hello! You can get a full refund within 30 days [1].'],
  [
    'J16',
    'refund',
    'Our parrots can fly. You can get a full refund within 30 days [1].\n\nHave a nice day!',
    'You can get a full refund within 30 days [1].\n\nHave a nice day!',
  ],
  ['J16', 'refund', 'Hello! I have refunded you. Is there anything else?', 'Hello! Is there anything else?'],
  ['J16', 'refund', 'Hello!\n\nI have refunded you.\n\nIs there anything else?', 'Hello!\n\nIs there anything else?'],
  ['J16', 'refund', 'Hello! I have refunded you.\n\nIs there anything else?', 'Hello!\n\nIs there anything else?'],
  ['J16', 'refund', 'I have refunded you.', ''],
  ['J16', 'refund', '', ''],
  [
    'J16',
    'support',
    'Phone support is open 9 a.m. to 6 p.m. EST, Monday to Friday. [1] Goodbye!',
    'Phone support is open 9 a.m. to 6 p.m. EST, Monday to Friday. [1] Goodbye!',
  ],
  [
    'J16',
    'install',
    'Run this:\n\n```sh\nnpm install -g deskhand-agent\n```\n\nThen restart the service [1].',
    'Run this:\n\n```sh\nnpm install -g deskhand-agent\n```\n[1]\n\nThen restart the service [1].',
  ],
  ['J16', 'install', 'Run this:\n\n```sh\nrm -rf /\n```\n\nHave a nice day!', 'Have a nice day!'],
  [
    'J17',
    'refund shipping',
    'Express shipping takes 1–2 business days [2]. You can get a full refund within 30 days [1].',
    'Express shipping takes 1–2 business days [1]. You can get a full refund within 30 days [2].',
  ],
  ['J17', 'refund shipping', 'Express shipping takes 1–2 business days.', 'Express shipping takes 1–2 business days [1].'],
  ['J17', 'refund', "I'm happy to help [1]!", "I'm happy to help!"],
  ['J17', 'refund shipping', 'Standard shipping takes 3–5 business days [1][2].', 'Standard shipping takes 3–5 business days [1].'],
  ['J18', 'payment', 'You can pay with:\n- Visa [1]\n- Klarna [1]\n- PayPal [1]', 'You can pay with:\n- Visa [1]\n- PayPal [1]'],
  ['J18', 'payment', 'You can pay with:\n- Bitcoin [1]\n- Klarna [1]\n\nHave a nice day!', 'Have a nice day!'],
  ['J18', 'payment', 'Have a nice day! You can pay with:\n- Klarna [1]', 'Have a nice day!'],
  ['J18', 'payment', 'We do not accept:\n- Visa [1]\n- PayPal [1]', ''],
  ['J18', 'payment', 'You can pay with [1]:\n1. Visa\n2. PayPal', 'You can pay with [1]:\n1. Visa [1]\n2. PayPal [1]'],
  ['J18', 'payment', '## Payment methods\n\nWe accept PayPal [1].', '## Payment methods\n\nWe accept PayPal [1].'],
  ['J18', 'payment', '## Payment methods\n\nWe accept Klarna [1].', ''],
  [
    'J18',
    'returns',
    '## Opened items can be returned.\n\nGift cards and sale items are non-refundable [1].',
    'Gift cards and sale items are non-refundable [1].',
  ],
  ['J16', 'refund', 'Hello! I have refunded you. [1] . Goodbye!', 'Hello! Goodbye!'],
  ['J16', 'support', 'Call us from 5 a.m. [1].', ''],
  [
    'J18',
    'rates',
    '| Method | Price |\n| --- | --- |\n| Express | $12.99 [1] |\n| Standard | $1.99 [1] |',
    '| Method | Price |\n| --- | --- |\n| Express | $12.99 [1] |',
  ],
  [
    'J18',
    'rates',
    'Here are the rates:\n\n| Method | Price |\n| --- | --- |\n| Express | $12.99 |',
    'Here are the rates:\n\n| Method | Price |\n| --- | --- |\n| Express | $12.99 [1] |',
  ],
]

describe('drafts: [J16] kept and dropped, [J17] numbered, [J18] with their lists', () => {
  test.each(KEPT)('[%s] %s: %j becomes %j', (_rule, passages, draft, reply) => {
    const { content, joined } = judge(passages, draft)
    expect(content).toBe(reply)
    expect(joined).toBe(reply)
  })

  test.each([1, 2, 5, 17, 1000])('[J16] come out the same in pieces of %i characters', (pieceLength) => {
    for (const [, passages, draft, reply] of KEPT) expect(judge(passages, draft, pieceLength).joined).toBe(reply)
  })

  test('[J16] a sentence is shown as soon as the next one has begun', () => {
    const draftJudge = new DraftJudge({ sources: sourcesOf('refund'), customerWords: [], receipts: [] })
    expect(draftJudge.push('You can get a full refund within 30 days [1].')).toEqual([])
    expect(draftJudge.push(' Items must ')).toEqual([{ text: 'You can get a full refund within 30 days [1].', isSupported: true }])
  })

  test('[J17] every marker of the reply has one citation with a verbatim quote', () => {
    const { content, citations } = judge(
      'refund shipping',
      'Items must be unused [1]. Express shipping takes 1–2 business days [2]. You can get a full refund within 30 days [1].',
    )
    expect(content).toBe(
      'Items must be unused [1]. Express shipping takes 1–2 business days [2]. You can get a full refund within 30 days [1].',
    )
    expect(citations).toEqual([
      {
        marker: 1,
        source: 1,
        quote: 'You can get a full refund within 30 days of purchase. Items must be unused and in their original condition.',
      },
      { marker: 2, source: 2, quote: 'Express shipping takes 1–2 business days.' },
    ])
  })

  test('[J16] dropped sentences are told with their reasons, supported ones are counted', () => {
    const { dropped, supported } = judge('payment', 'We accept PayPal [1]. We accept Klarna [1].')
    expect(supported).toBe(1)
    expect(dropped).toEqual([
      {
        sentence: 'We accept Klarna [1].',
        reasons: [
          { code: 'name', value: 'Klarna' },
          { code: 'words', value: 'klarna' },
        ],
      },
    ])
  })

  test('[J16] whatever a model writes: the pieces are the reply, no sentence without a marker claims a figure, markers count up', () => {
    const part = fc.constantFrom(
      'You can get a full refund within 30 days [1].',
      'We accept Klarna [1].',
      'Hello!',
      ' ',
      '\n\n',
      '- Visa [2]',
      'You can pay with:',
      '\n',
      '[3]',
      'within 45 days',
      '```',
      '| a |',
      'I refunded you.',
      '1. ',
      'Standard shipping takes 3–5 business days [3].',
      '**',
      '.',
      '? ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.integer({ min: 1, max: 9 }), (parts, pieceLength) => {
        const { content, joined, citations } = judge('refund payment shipping', parts.join(''), pieceLength)
        expect(joined).toBe(content)
        expect(content).not.toMatch(/Klarna|45|refunded you/)
        expect(citations.map(({ marker }) => marker)).toEqual(citations.map((_, index) => index + 1))
        for (const [, marker] of content.matchAll(/\[(\d+)\]/g)) expect(Number(marker)).toBeLessThanOrEqual(citations.length)
      }),
      { numRuns: 300 },
    )
  })

  test('[J19] a draft of 64 KB without an end is cut and dropped in good time', () => {
    const before = performance.now()
    const { content } = judge('refund', 'word '.repeat(13_107), 5)
    expect(content).toBe('')
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})

test("[J16] the product's own words stand as paragraphs of their own, unjudged, whatever is dropped around them", () => {
  const draft = new DraftJudge({ sources: sourcesOf('refund'), customerWords: [], receipts: [] })
  const shown: string[] = []
  const take = (pieces: readonly { text: string }[]) => shown.push(...pieces.map(({ text }) => text))
  take(draft.notice('Ich bin nicht sicher, ob Sie das meinen:'))
  take(draft.push('You can get a full refund within 30 days [1]. Parrots fly [1]. Here is more:'))
  take(draft.notice('Meinen Sie “Refunds”?'))
  const judged = draft.finish()
  expect(judged.content).toBe(
    'Ich bin nicht sicher, ob Sie das meinen:\n\nYou can get a full refund within 30 days [1].\n\nMeinen Sie “Refunds”?',
  )
  expect([...shown, ...judged.released.map(({ text }) => text)].join('')).toBe(judged.content)
  expect(judged).toMatchObject({ supported: 1, dropped: [{ sentence: 'Parrots fly [1].' }] })
})
