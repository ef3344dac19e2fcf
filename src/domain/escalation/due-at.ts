import type { Priority } from '../../protocol/session.ts'

const MINUTE_MS = 60_000

/** How long a customer may wait for a person, by priority, in milliseconds (E8). Wall-clock time: support is there around the clock. */
export const RESPONSE_TIME_MS: Readonly<Record<Priority, number>> = {
  urgent: 15 * MINUTE_MS,
  high: 60 * MINUTE_MS,
  normal: 4 * 60 * MINUTE_MS,
  low: 24 * 60 * MINUTE_MS,
}

/** When a person should have answered an escalation that was created at `createdAt` (both ms since the Unix epoch). */
export function dueAt(priority: Priority, createdAt: number): number {
  return createdAt + RESPONSE_TIME_MS[priority]
}
