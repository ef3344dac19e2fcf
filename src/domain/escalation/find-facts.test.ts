import { expect, test } from 'vitest'
import { findFacts } from './find-facts.ts'

test.each([
  ['My order 4711-8 has not arrived', ['order 4711-8']],
  ['order number: ORD-12345, please', ['order ORD-12345']],
  ['Order #98765 was $80 and I paid on 2026-03-01', ['order 98765', 'amount $80', 'date 2026-03-01']],
  ['Write to ann.lee@example.com.', ['e-mail ann.lee@example.com']],
  ['It cost 49,90 € or 20 EUR', ['amount 49,90 €', 'amount 20 EUR']],
  ['Call +49 30 5550 1234', ['phone +49 30 5550 1234']],
  ['bought on March 3, 2026 and again 3rd of May', ['date March 3, 2026', 'date 3rd of May']],
  ['see https://shop.example/a?b=1 please', ['link https://shop.example/a?b=1']],
  ['my card is 4111 1111 1111 1111', ['card ending in 1111']],
  ['Meine Bestellnummer ist 4711', ['order 4711']],
  ['ticket AB-1234', ['order AB-1234']],
  ['order ４７１１', ['order 4711']],
  ['no facts here', []],
  ['I ordered two shirts', []],
  ['', []],
])('[E10] in %j: %j', (message, facts) => {
  expect(findFacts(message)).toEqual(facts)
})

test('[E10] a payment card never stands in full', () => {
  for (const card of ['4111111111111111', '5500-0000-0000-0004', '3400 0000 0000 009']) {
    expect(findFacts(`my order was paid with ${card} ok`).join(' ')).not.toMatch(/\d{5,}|\d{4}[ -]\d{4}/)
  }
})

test.each(['1 ', 'order 1 ', 'a@', '1-', '$1', '+1 ', '4'])('[E10] 64 KB of %j is searched in good time', (piece) => {
  const before = performance.now()
  findFacts(piece.repeat(65_536 / piece.length))
  expect(performance.now() - before).toBeLessThan(200)
})
