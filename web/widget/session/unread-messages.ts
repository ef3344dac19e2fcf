import type { Message } from '../../../src/protocol/message.ts'

/** What the other side wrote after the message with the seq `lastRead`. */
export function unreadMessages(messages: readonly Message[], lastRead: number): readonly Message[] {
  return messages.filter(({ seq, role }) => seq > lastRead && role !== 'customer')
}
