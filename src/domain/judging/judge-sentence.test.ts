import { describe, expect, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { FABRICATED } from './cases/fabricated.ts'
import { sourcesOf } from './cases/sources.ts'
import { NO_CLAIM, SUPPORTED } from './cases/supported.ts'
import { type Evidence, judgeSentence, SENTENCE_LIMIT } from './judge-sentence.ts'

function evidenceOf(passages: string, customer?: string, receipts: readonly string[] = []): Evidence {
  return { sources: sourcesOf(passages), customerWords: customer === undefined ? [] : [customer], receipts }
}

describe('what the sources carry passes: [J3] in its words, [J4] with its figures, [J5] said of the same thing, [J6] echoes, [J7] links, [J8] names, [J9] actions, [J10] no and yes, [J11] strong words, [J12] exceptions, [J13] duties, [J14] in other languages', () => {
  test.each(SUPPORTED.map(([rule, passages, sentence, customer]) => ({ rule, passages, sentence, customer })))(
    '[$rule] $passages: $sentence',
    ({ passages, sentence, customer }) => {
      const verdict = judgeSentence(sentence, evidenceOf(passages, customer))
      expect(verdict).toMatchObject({ kind: 'supported' })
    },
  )
})

describe('[J2] what claims nothing passes', () => {
  test.each(NO_CLAIM.map(([rule, passages, sentence, customer]) => ({ rule, passages, sentence, customer })))(
    '[$rule] $sentence',
    ({ passages, sentence, customer }) => {
      expect(judgeSentence(sentence, evidenceOf(passages, customer))).toEqual({ kind: 'no-claim' })
    },
  )
})

describe('what is made up is dropped: [J1] without a citation, [J3] in its words, [J4] figures, [J5] figures of something else, [J6] the customer as a source, [J7] links, [J8] names, [J9] actions, [J10] turned round, [J11] overstated, [J12] exceptions, [J13] duties, [J14] in other languages', () => {
  test.each(FABRICATED.map(([rule, passages, sentence, customer]) => ({ rule, passages, sentence, customer })))(
    '[$rule] $passages: $sentence',
    ({ passages, sentence, customer }) => {
      expect(judgeSentence(sentence, evidenceOf(passages, customer))).toMatchObject({ kind: 'unsupported' })
    },
  )
})

describe('reasons name what is missing', () => {
  test.each([
    ['refund', 'You can get a full refund within 45 days [1].', { code: 'figure', value: '45 days' }],
    ['shipping', 'Express shipping takes 3–5 business days [1].', { code: 'figure-elsewhere', value: '3-5 business days' }],
    ['refund', 'You can get a full refund after 30 days [1].', { code: 'bound', value: '30 days' }],
    ['refund', 'You can get a full refund within 30 days.', { code: 'no-citation' }],
    ['refund', 'You can get a full refund within 30 days [9].', { code: 'unknown-marker', value: '[9]' }],
    ['payment', 'We accept Klarna [1].', { code: 'name', value: 'Klarna' }],
    ['tracking', 'Track your order at https://evil.com/a [1].', { code: 'link', value: 'https://evil.com/a' }],
    ['returns', 'Opened items can be returned [1].', { code: 'negation' }],
    ['refund', 'Refunds for used items are possible within 30 days [1].', { code: 'opposite', value: 'used' }],
    ['refund', 'I have refunded your order [1].', { code: 'action', value: 'refunded' }],
    ['refund', 'You always get a full refund within 30 days [1].', { code: 'strong', value: 'always' }],
  ] as const)('[J1] %s: %s', (passages, sentence, reason) => {
    const verdict = judgeSentence(sentence, evidenceOf(passages))
    expect(verdict.kind === 'unsupported' && verdict.reasons).toContainEqual(reason)
  })
})

describe('receipts', () => {
  const receipt = 'Refunded order 4711: $80 to the card ending in 1234.'
  test.each([
    ['I have refunded your order 4711.', 'supported'],
    ['I have refunded $80 to your card ending in 1234.', 'supported'],
    ['Your order 4711 has been refunded.', 'supported'],
    ['I have refunded $90 to your card.', 'unsupported'],
    ['I have refunded your order 4712.', 'unsupported'],
    ['I have cancelled your order 4711.', 'unsupported'],
    ['I have refunded your order and sent you a voucher.', 'unsupported'],
  ])('[J9] with a receipt of a refund: %s is %s', (sentence, kind) => {
    expect(judgeSentence(sentence, evidenceOf('refund', 'please refund 4711', [receipt])).kind).toBe(kind)
  })
})

describe('quotes', () => {
  test('[J15] are verbatim spans: the sentence that carries the claim, not the whole passage', () => {
    const evidence = evidenceOf('shipping')
    const verdict = judgeSentence('Express shipping takes 1–2 business days [1].', evidence)
    const [quote] = verdict.kind === 'supported' ? verdict.quotes : []
    expect(evidence.sources[0]?.text.slice(quote?.start, quote?.end)).toBe('Express shipping takes 1–2 business days.')
  })

  test('[J15] of neighbouring sentences are joined', () => {
    const evidence = evidenceOf('refund')
    const verdict = judgeSentence('You get a full refund within 30 days if items are unused and in their original condition [1].', evidence)
    expect(verdict).toEqual({ kind: 'supported', quotes: [{ marker: 1, start: 0, end: evidence.sources[0]?.text.length }] })
  })

  test('[J15] lie inside the cited sources for every supported case, in order', () => {
    for (const [, passages, sentence, customer] of SUPPORTED) {
      const evidence = evidenceOf(passages, customer)
      const verdict = judgeSentence(sentence, evidence)
      if (verdict.kind !== 'supported') continue
      for (const { marker, start, end } of verdict.quotes) {
        const text = evidence.sources.find((source) => source.marker === marker)?.text ?? ''
        expect(sentence).toContain(`[${marker}]`)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
      }
    }
  })
})

describe('hostile input', () => {
  test.each([
    'a ',
    'a',
    '1 ',
    '[1]',
    'refund within 30 days, ',
    'https://x.com/ ',
    '`',
    "don't ",
    'if ',
    'é',
    '天',
    '[x](y)',
    'we will ',
    'your order has been ',
    'a.',
    '$5 ',
    '\u200b',
    'e\u0301',
    '(',
    'a@',
    '-',
  ])('[J19] 64 KB of %j is judged within 50 ms', (piece) => {
    const evidence = evidenceOf('refund shipping support')
    judgeSentence('You have 30 days [1].', evidence)
    const text = piece.repeat(65_536 / piece.length)
    const before = performance.now()
    expect(judgeSentence(text, evidence).kind).toBe('unsupported')
    expect(performance.now() - before).toBeLessThan(50)
  })

  test.each(['1 ', '天', '[x](y)', '$5 ', 'a ', 'you said ', '`a` '])('[J19] the longest sentence of %j does not run away', (piece) => {
    const evidence = evidenceOf('refund shipping support')
    const before = performance.now()
    judgeSentence(piece.repeat(SENTENCE_LIMIT / piece.length - 1), evidence)
    expect(performance.now() - before).toBeLessThan(400)
  })

  test('[J19] any text at all is judged without a fault', () => {
    const evidence = evidenceOf('refund returns', 'my order is 4711')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(['supported', 'no-claim', 'unsupported']).toContain(judgeSentence(text, evidence).kind)
      }),
    )
  })

  test('[J4] no figure but 30 passes in a sentence about the refund', () => {
    const evidence = evidenceOf('refund')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom('day', 'week', 'month', 'hour', 'business day'), (count, unit) => {
        const verdict = judgeSentence(`You can get a full refund within ${count} ${unit}s of purchase [1].`, evidence)
        expect(verdict.kind).toBe(count === 30 && unit === 'day' ? 'supported' : 'unsupported')
      }),
    )
  })
})
