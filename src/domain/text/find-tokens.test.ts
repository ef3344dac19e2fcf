import { expect, test } from 'vitest'
import { findTokens } from './find-tokens.ts'

test.each([
  ['E-mail help@shop.example now', ['word email', 'email help@shop.example', 'word now']],
  ['see https://shop.example/track.', ['word see', 'link https://shop.example/track', 'sign .']],
  ['see shop.example/track, ok', ['word see', 'link shop.example/track', 'sign ,', 'word ok']],
  ['javascript:alert(1)', ['link javascript:alert', 'sign (', 'number 1', 'sign )']],
  ['data: encrypted', ['word data', 'sign :', 'word encrypted']],
  ['e.g. this', ['word eg', 'word this']],
  ['9 a.m. EST', ['number 9', 'word am', 'word est']],
  ['1,000.50', ['number 1000.5']],
  ['1 000 000', ['number 1000000']],
  ['3,5', ['number 3.5']],
  ['007', ['number 007']],
  ['192.168.0.1', ['code 192.168.0.1']],
  ['config.yaml', ['code config.yaml']],
  ['your plan.Important', ['word your', 'word plan', 'sign .', 'word important']],
  ['non-refundable', ['word nonrefundable']],
  ['early-bird', ['word early', 'sign -', 'word bird']],
  ["don't", ["word don't"]],
  ['[1] [12345]', ['marker [1]', 'sign [', 'number 12345', 'sign ]']],
  ['退款30天', ['run 退款', 'number 30', 'run 天']],
  ['5GB', ['number 5', 'word gb']],
  ['v2.3', ['code v2.3']],
])('takes %j apart', (text, tokens) => {
  expect(findTokens(text).map(({ kind, text: value }) => `${kind} ${value}`)).toEqual(tokens)
})

test.each(['a', 'a.', 'a%', '1-', '12-', '1 ', 'https://', 'a@', '[1]', '%', '(', "a'", '1,', 'é', '天', 'www.', 'a-', '1.'])(
  '64 KB of %j are taken apart in good time',
  (piece) => {
    const before = performance.now()
    const tokens = findTokens(piece.repeat(65_536 / piece.length))
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(tokens.length).toBeGreaterThan(0)
  },
)

test('tokens are slices of the text, in order', () => {
  const text = 'Pay $5.95 (or €5) by 3–5 p.m. at shop.example/a?b=1, call +49 30 5550 1234 or mail a.b@c.example [2]!'
  let last = 0
  for (const { raw, start, end } of findTokens(text)) {
    expect(text.slice(start, end)).toBe(raw)
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
  }
})
