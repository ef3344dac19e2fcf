import { expect, test } from 'vitest'
import { fc } from '../../../test/fast-check.ts'
import { splitSentences } from './split-sentences.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Open 9 a.m. to 5 p.m. EST. Come by.', ['Open 9 a.m. to 5 p.m. EST.', 'Come by.']],
  ['We open at 9 a.m. You can call.', ['We open at 9 a.m.', 'You can call.']],
  ['Mon–Fri, 9 a.m.–6 p.m. Chat is open all day.', ['Mon–Fri, 9 a.m.–6 p.m.', 'Chat is open all day.']],
  ['The answer is no. Please wait.', ['The answer is no.', 'Please wait.']],
  ['See No. 5 of the list. Then go on.', ['See No. 5 of the list.', 'Then go on.']],
  ['Use a wallet, e.g. Apple Pay. Done.', ['Use a wallet, e.g. Apple Pay.', 'Done.']],
  ['Ask Dr. Smith of Acme Inc. We know him.', ['Ask Dr. Smith of Acme Inc.', 'We know him.']],
  ['The U.S. Postal Service delivers. It is quick.', ['The U.S. Postal Service delivers.', 'It is quick.']],
  ['Visa, PayPal, etc. are accepted. Pay now!', ['Visa, PayPal, etc. are accepted.', 'Pay now!']],
  ['It costs $5. Next, pay.', ['It costs $5.', 'Next, pay.']],
  ['Version 2.9.1 is out. Get it at example.com. Enjoy.', ['Version 2.9.1 is out.', 'Get it at example.com.', 'Enjoy.']],
  ['You have 30 days [1]. Shipping is free. [2] Bye', ['You have 30 days [1].', 'Shipping is free. [2]', 'Bye']],
  ['You have 30 days.[1][2] Next.', ['You have 30 days.[1][2]', 'Next.']],
  ['Really?! Yes… Maybe.', ['Really?!', 'Yes…', 'Maybe.']],
  ['He said "Wait." Then he left.', ['He said "Wait."', 'Then he left.']],
  ['1. Open Settings.\n2. Click **Reset.**\n3. Wait.', ['1. Open Settings.', '2. Click **Reset.**', '3. Wait.']],
  ['You can pay with:\n- Visa\n- PayPal', ['You can pay with:', '- Visa', '- PayPal']],
  ['# Refunds\nWithin 30 days.', ['# Refunds', 'Within 30 days.']],
  ['A line\nthat goes on. End.', ['A line\nthat goes on.', 'End.']],
  ['A paragraph\n\nanother one', ['A paragraph', 'another one']],
  ['| a | b |\n| 1 | 2 |', ['| a | b |', '| 1 | 2 |']],
  ['Run:\n```sh\nnpm start. Now.\n\n- x\n```\nDone.', ['Run:', '```sh\nnpm start. Now.\n\n- x\n```', 'Done.']],
  ['to find a plan that suits you.Follow the steps.', ['to find a plan that suits you.', 'Follow the steps.']],
  ['Am 3. März öffnen wir. Kommen Sie.', ['Am 3. März öffnen wir.', 'Kommen Sie.']],
  ['Das gilt z.B. Samstag nicht. Danke.', ['Das gilt z.B. Samstag nicht.', 'Danke.']],
  ['退款需要3天。运费免费！谢谢', ['退款需要3天。', '运费免费！', '谢谢']],
  ['هل يمكنني الإرجاع؟ نعم.', ['هل يمكنني الإرجاع؟', 'نعم.']],
  ['', []],
  [' \n ', []],
]

test.each(CASES)('splits %j', (text, expected) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected)
})

test('every sentence is the slice that its offsets name, in order, and nothing but blanks lies between', () => {
  const alphabet = fc.constantFrom(
    'a',
    'A',
    'e.g.',
    '.',
    '!',
    '?',
    ' ',
    '\n',
    '- ',
    '1. ',
    '[1]',
    '。',
    '```',
    '#',
    'p.m.',
    '5',
    '…',
    ')',
    '"',
  )
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const sentence of splitSentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        expect(text.slice(last, sentence.start).trim()).toBe('')
        last = sentence.end
      }
      expect(text.slice(last).trim()).toBe('')
    }),
  )
})

test.each(['.', '.)', 'e.g. ', 'a.', '\n', '# ', '[1] ', '```\n', ' ', 'a.B', '!?', '"', 'No. '])('splits 64 KB of %j quickly', (piece) => {
  const text = `${piece.repeat(65_536 / piece.length)}x`
  const before = performance.now()
  splitSentences(text)
  expect(performance.now() - before).toBeLessThan(200)
})
