import { expect, test } from 'vitest'
import { dueAt } from './due-at.ts'

test.each([
  ['urgent', '2026-03-01T12:15:00.000Z'],
  ['high', '2026-03-01T13:00:00.000Z'],
  ['normal', '2026-03-01T16:00:00.000Z'],
  ['low', '2026-03-02T12:00:00.000Z'],
] as const)('[E8] %s is due at %s', (priority, due) => {
  expect(new Date(dueAt(priority, Date.parse('2026-03-01T12:00:00.000Z'))).toISOString()).toBe(due)
})
