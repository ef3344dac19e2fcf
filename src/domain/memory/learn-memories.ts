import type { NewMemory } from '../../ports/memory.ts'
import type { TurnClaim } from '../../ports/store.ts'
import type { MemoryKind } from '../../protocol/memory.ts'
import { newId } from '../new-id.ts'
import { findMemories } from './find-memories.ts'

const DAY_MS = 86_400_000
/** How long a fact is taken for true; who is asked again after a year is not annoyed. */
const DAYS: Record<MemoryKind, number | null> = {
  name: null,
  email: 365,
  phone: 365,
  address: 365,
  order: 180,
  product: 365,
  preference: 365,
  note: 365,
}

/** What the turn's messages tell of their customer; nothing of somebody whose identity is only claimed (ME3). */
export function learnMemories({ session, messages }: TurnClaim, now: number): NewMemory[] {
  const { user_id, user_verified } = session
  if (user_id === null || !user_verified) return []
  return messages.flatMap((message) =>
    findMemories(message.content).map((fact) => {
      const expires = expiryOf(fact.kind, now)
      return { ...fact, id: newId.memory(), user_id, session_id: session.id, message_id: message.id, expires }
    }),
  )
}

/** Until when a fact of this kind is taken for true: milliseconds since the epoch, or null for ever. */
export function expiryOf(kind: MemoryKind, now: number): number | null {
  const days = DAYS[kind]
  return days === null ? null : now + days * DAY_MS
}
