import { expect, it } from 'vitest'
import type { HistoryMessage } from '../../ports/store.ts'
import { extendSummary } from './extend-summary.ts'

function message(seq: number, content: string, role: HistoryMessage['role'] = 'customer'): HistoryMessage {
  return { id: `msg_${seq}` as HistoryMessage['id'], seq, role, content, citations: [], attachments: [], in_reply_to: null, outcome: null }
}

const talk = (from: number, count: number) => Array.from({ length: count }, (_, at) => message(from + at, `message ${from + at}`))

it('[ME8] keeps who said what, each message once, in short and without markers', () => {
  const reply = { ...message(4, 'You can  send it\nback [1].', 'assistant'), outcome: 'declined' as const }
  const first = extendSummary(null, [message(2, 'My bag leaks, what now?'), reply, ...talk(5, 4), message(9, 'opened', 'system')])
  expect(first?.text.split('\n').slice(0, 3)).toEqual([
    'customer: My bag leaks, what now?',
    'assistant (declined): You can send it back.',
    'customer: message 5',
  ])
  expect(first?.through_seq).toBe(8)
  const again = extendSummary(first, [...talk(7, 7), message(14, 'x'.repeat(500))])
  expect(again?.text.match(/message 8$/gm)).toHaveLength(1)
  expect(again?.text).toMatch(/x{200}…$/)
  expect(again?.through_seq).toBe(14)
})

it('[ME8] waits until a change is worth it', () => {
  const first = extendSummary(null, talk(1, 6))
  expect(extendSummary(first, talk(3, 9))).toBe(first)
  expect(extendSummary(first, talk(3, 10))?.through_seq).toBe(12)
  expect(extendSummary(null, talk(1, 5))).toBeNull()
})

it('[ME8] stays short however long the session goes on, and keeps its beginning and its end', () => {
  let summary = extendSummary(null, [message(1, 'The very first question'), ...talk(2, 6)])
  for (let seq = 8; seq < 600; seq += 6) {
    summary = extendSummary(
      summary,
      talk(seq, 6).map((each) => ({ ...each, content: `${each.content} ${'😀'.repeat(120)}` })),
    )
  }
  expect(summary?.text.length).toBeLessThan(2_700)
  expect(summary?.text).toContain('The very first question')
  expect(summary?.text).toContain(`message ${summary?.through_seq}`)
  expect(summary?.text.match(/^…$/gm)).toHaveLength(1)
  expect(summary?.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
})
