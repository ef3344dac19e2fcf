import type { SessionEvent } from '../../protocol/event.ts'

const encoded = new WeakMap<SessionEvent, string>()

/** The event as a frame. Readers of one session are given the same event, so it is written once for all of them. */
export function encodeEvent(event: SessionEvent): string {
  const known = encoded.get(event)
  if (known !== undefined) return known
  const { session_id, seq, prev_seq, type, data, created_at } = event
  const frame = JSON.stringify({ type: 'event', session_id, seq, prev_seq, event: { type, data, created_at } })
  encoded.set(event, frame)
  return frame
}
