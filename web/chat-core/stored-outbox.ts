import { type Outbox, type OutboxEntry, resend } from './outbox.ts'

/** Where an outbox outlives the page. Several tabs may share it. Either call may throw: the text is then in this tab alone. */
export interface ChatStorage {
  load(): string | null
  save(value: string): void
}

/** What was saved, ready to go out; empty when there is nothing or it can't be read. */
export function loadOutbox(storage: ChatStorage): Outbox {
  try {
    const saved: unknown = JSON.parse(storage.load() ?? '[]')
    return Array.isArray(saved) ? resend(saved.filter(isEntry)) : []
  } catch {
    return []
  }
}

/** Anything of the page can write to its storage: what would break the sending is passed over. */
function isEntry(value: Partial<OutboxEntry> | null): value is OutboxEntry {
  return typeof value?.clientMessageId === 'string' && typeof value.content === 'string' && Array.isArray(value.attachmentIds)
}

/** A full or forbidden storage must not keep the message from being sent. */
export function saveOutbox(storage: ChatStorage, outbox: Outbox): void {
  try {
    storage.save(JSON.stringify(outbox))
  } catch {
    // Kept in memory, and tried again with the next change.
  }
}
