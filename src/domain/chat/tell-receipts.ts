import type { ReplyWriter } from './reply-writer.ts'

/**
 * Says what was done and what the reply does not say yet, in the words of the receipts: nobody should have something done
 * for them and not hear of it, be it that the draft that did it was overtaken, stopped or broke (TO18).
 */
export function tellReceipts(receipts: readonly string[], reply: ReplyWriter): void {
  for (const receipt of new Set(receipts)) if (!reply.content.includes(receipt)) reply.writeParagraph(receipt)
}
