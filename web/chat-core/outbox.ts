/** A message that the person wrote and that is not known to be stored. */
export interface OutboxEntry {
  readonly clientMessageId: string
  readonly content: string
  readonly attachmentIds: readonly string[]
  /** `waiting`: goes out as soon as it can; `sending`: went out, no answer yet; `failed`: refused, and the person decides. */
  readonly state: 'waiting' | 'sending' | 'failed'
  /** Why it was refused, in the server's words for a person. */
  readonly reason: string | null
  /** Milliseconds since 1970 by the clock of the person's device. */
  readonly createdAt: number
}

/** In the order in which the messages go out. */
export type Outbox = readonly OutboxEntry[]

/** What the person has just written. Its id need only be another than those of the session's other messages. */
export function newEntry(
  content: string,
  attachmentIds: readonly string[],
  createdAt = Date.now(),
  clientMessageId = `${createdAt}-${Math.random()}`,
): OutboxEntry {
  return { clientMessageId, content, attachmentIds, state: 'waiting', reason: null, createdAt }
}

/** Without the entry: its message is stored, or the person gave it up. */
export function remove(outbox: Outbox, clientMessageId: string): Outbox {
  return outbox.filter((entry) => entry.clientMessageId !== clientMessageId)
}

/** The entry was refused for good. */
export function fail(outbox: Outbox, clientMessageId: string, reason: string): Outbox {
  return change(outbox, (entry) => entry.clientMessageId === clientMessageId, { state: 'failed', reason })
}

/** The entry goes out again. */
export function retry(outbox: Outbox, clientMessageId: string): Outbox {
  return change(outbox, (entry) => entry.clientMessageId === clientMessageId, { state: 'waiting', reason: null })
}

/** These entries went out. */
export function markSent(outbox: Outbox, sent: Outbox): Outbox {
  return change(outbox, (entry) => sent.includes(entry), { state: 'sending' })
}

/** All that went out without an answer goes out again: sending twice is harmless, losing is not. */
export function resend(outbox: Outbox): Outbox {
  return change(outbox, (entry) => entry.state === 'sending', { state: 'waiting' })
}

function change(outbox: Outbox, isMeant: (entry: OutboxEntry) => boolean, changes: Partial<OutboxEntry>): Outbox {
  return outbox.map((entry) => (isMeant(entry) ? { ...entry, ...changes } : entry))
}

/** Together with what is in the storage, whose order all tabs follow: an entry that is in both is as it is here. */
export function merge(outbox: Outbox, stored: Outbox): Outbox {
  return [...new Map([...stored, ...outbox].map((entry) => [entry.clientMessageId, entry])).values()]
}
