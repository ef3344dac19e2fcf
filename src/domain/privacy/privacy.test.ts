import { describe, expect, it } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { findPii } from './find-pii.ts'
import { PiecesUnmasker, PiiMask } from './pii-mask.ts'

const FOUND: readonly (readonly [kind: string, value: string])[] = [
  ['email', 'ann@example.com'],
  ['email', "o'neil.ann+shop@mail.example.co.uk"],
  ['email', 'jürgen@müller.example'],
  ['phone', '+44 20 7946 0958'],
  ['phone', '(212) 555-0123'],
  ['phone', '0049 30 901820'],
  ['phone', '030/901820'],
  ['card', '4111 1111 1111 1111'],
  ['card', '378282246310005'],
  ['card', '5555-5555-5555-4444'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['iban', 'GB29NWBK60161331926819'],
  ['iban', 'fr14 2004 1010 0505 0001 3m02 606'],
  ['national_id', '078-05-1120'],
  ['national_id', '86095742719'],
  ['national_id', '12345678Z'],
  ['national_id', 'X1234567L'],
  ['national_id', '2 55 08 14 168 025 38'],
  ['national_id', '111222333'],
  ['national_id', 'QQ 12 34 56 C'.replace('QQ', 'AB')],
  ['national_id', '529.982.247-25'],
  ['national_id', '44051401359'],
]

describe('what names a person', () => {
  it.each(FOUND)('[PI1] finds the %s %s', (kind, value) => {
    const text = `Hello, it is ${value}, thanks.`
    const [pii, ...more] = findPii(text)
    expect(more).toEqual([])
    expect({ kind: pii?.kind, value: text.slice(pii?.start, pii?.end) }).toEqual({ kind, value })
  })

  it.each([
    'My order is 4711.',
    'order 1234567890123456',
    'It costs $1,299.00 or 1.299,00 €.',
    'on 2026-11-22 at 14:30, or 22.11.2026',
    'version 10.15.7 of 192.168.100.200',
    'DE00 3704 0044 0532 0130 00',
    '4111 1111 1111 1112',
    '12345678A',
    'Standard shipping takes 3–5 business days.',
    'ann at example dot com',
    'I have 100000000 reasons',
    'a@b',
    '',
  ])('[PI1] leaves %j alone', (text) => {
    expect(findPii(text)).toEqual([])
  })

  it('[PI1] masks and gives back, the same value by the same placeholder', () => {
    const mask = new PiiMask()
    const text = 'I am ann@example.com or +44 20 7946 0958, again ann@example.com, not <email_1>.'
    const masked = mask.mask(text)
    expect(masked).toBe('I am <email_2> or <phone_1>, again <email_2>, not <email_1>.')
    expect(mask.unmask(masked)).toBe(text)
    expect(mask.unmask('We wrote to <email_2> and <email_7>.')).toBe('We wrote to ann@example.com and <email_7>.')
    expect(mask.size).toBe(2)
  })

  it('[PI1] gives any text back as it was, whole and in pieces', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...FOUND.map(([, value]) => value), '<email_1>', '<', '<phone_', ' '))
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat(9)), (parts, cuts) => {
        const text = parts.join(' ')
        const mask = new PiiMask()
        const masked = mask.mask(text)
        expect(mask.unmask(masked)).toBe(text)
        const unmasker = new PiecesUnmasker(mask)
        let given = ''
        let at = 0
        for (const cut of cuts) {
          given += unmasker.push(masked.slice(at, at + cut))
          at += cut
        }
        expect(given + unmasker.push(masked.slice(at)) + unmasker.finish()).toBe(text)
      }),
    )
  })

  it('[PI1] takes a very long text of one kind of character quickly', () => {
    const started = performance.now()
    for (const filler of ['1', '1 ', 'a@', 'a.', '+1', '(1)', 'DE12', '- ', '0/', 'x1234567']) findPii(filler.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
