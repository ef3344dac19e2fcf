import { z } from 'zod'
import type { NumberedPassage } from '../../ports/model.ts'
import type { ConversationStore, StoredAttachment } from '../../ports/store.ts'
import { defineTool, refused, type Tool, type ToolTurn, told } from './tool.ts'

const FILES = 20
const PIECES_PER_CALL = 6

/** Reads on in a file that the customer sent in this session. A file of another session is as good as absent. */
export function readAttachment(store: Pick<ConversationStore, 'readableAttachments'>): Tool {
  return defineTool({
    name: 'read_attachment',
    description: 'Reads a text file that the customer sent in this conversation, some pieces at a time.',
    risk: 'read',
    input: z
      .object({
        file: z.string().min(1).max(300).describe('The name of the file, or its id.'),
        from_piece: z.int().min(1).max(100_000).optional().describe('The first piece to read; 1 when left out.'),
      })
      .strict(),
    isOffered: hasFiles,
    async run({ file, from_piece = 1 }, { claim, sources }) {
      const files = await store.readableAttachments(claim.session.id, FILES)
      const chosen = files.find(({ id, file_name }) => id === file || file_name === file)
      if (!chosen) return refused(`There is no such file. There is: ${files.map(({ file_name }) => file_name).join(', ') || 'none'}.`)
      const pieces = toPieces(chosen)
      const read = pieces.slice(from_piece - 1, from_piece - 1 + PIECES_PER_CALL)
      if (read.length === 0) return refused(`The file has ${pieces.length} pieces.`)
      return told(`Pieces ${from_piece} to ${from_piece + read.length - 1} of ${pieces.length}.`, sources.number(read))
    },
  })
}

function hasFiles({ claim, sources }: ToolTurn): boolean {
  return sources.hasAttachment || claim.messages.some((message) => message.attachments.some(({ state }) => state === 'ready'))
}

function toPieces({ id, file_name, passages }: StoredAttachment): Omit<NumberedPassage, 'marker'>[] {
  const place = { document_id: id, passage_id: id, title: file_name, uri: null, origin: 'attachment' as const }
  return (passages ?? []).map(({ heading, text }) => ({ ...place, heading, text, score: 0, lexical: 0, semantic: null }))
}
