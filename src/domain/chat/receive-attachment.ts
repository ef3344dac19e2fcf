import type { Blobs } from '../../ports/blobs.ts'
import type { Bus } from '../../ports/bus.ts'
import type { Clock } from '../../ports/clock.ts'
import type { DocumentReader } from '../../ports/documents.ts'
import type { ConversationStore, NewAttachment } from '../../ports/store.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { Attachment } from '../../protocol/message.ts'
import { type PassageText, splitIntoPassages } from '../knowledge/split-into-passages.ts'
import { newId } from '../new-id.ts'

export interface ReceiveAttachmentDeps {
  readonly store: Pick<ConversationStore, 'addAttachment'>
  readonly blobs: Blobs
  readonly documents: DocumentReader
  readonly bus: Bus
  readonly clock: Clock
}

/** A file as the customer's browser sent it; name and type are claims. */
export interface UploadedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** How much of a file can be asked about; a turn looks through all of it. */
const READ_LIMIT_CHARACTERS = 200_000

type Reading = Pick<NewAttachment, 'state' | 'detail' | 'passages'>

/**
 * Keeps a customer's file and reads it when it is text. What can't be read is kept all the same and said to be unread:
 * a person can open it. Null when there is no such session (any more).
 */
export async function receiveAttachment(session: SessionId, file: UploadedFile, deps: ReceiveAttachmentDeps): Promise<Attachment | null> {
  const reading = await readFile(file, deps.documents)
  const blob_key = await deps.blobs.put(file.bytes)
  const attachment = await deps.store.addAttachment(
    {
      id: newId.attachment(),
      session_id: session,
      file_name: cleanFileName(file.name),
      media_type: cleanMediaType(file.mediaType),
      size: file.bytes.length,
      blob_key,
      ...reading,
    },
    deps.clock.now(),
  )
  if (!attachment) await deps.blobs.delete(blob_key)
  deps.bus.hint(session)
  return attachment
}

async function readFile(file: UploadedFile, documents: DocumentReader): Promise<Reading> {
  let result = await documents.read({ name: file.name, bytes: file.bytes })
  const mayBeText = result.kind === 'refused' && result.reason === 'unsupported_type' && isTextType(file)
  if (mayBeText) result = await documents.read({ name: `${file.name}.txt`, bytes: file.bytes })
  if (result.kind === 'refused') {
    const state = result.reason === 'unreadable' ? 'failed' : 'unread'
    return { state, detail: result.detail, passages: null }
  }
  const { passages, cut } = limitLength(splitIntoPassages(result.document))
  const detail = [...result.notes, ...(cut ? [`only its first ${READ_LIMIT_CHARACTERS} characters were read`] : [])].join('; ')
  return { state: 'ready', detail: detail === '' ? null : detail, passages }
}

const TEXT_ENDING =
  /\.(?:csv|tsv|json|jsonl|xml|yaml|yml|toml|ini|log|conf|srt|vtt|eml|ics|sql|css|js|ts|py|java|c|h|cpp|go|rs|rb|php|sh)$/i

/** Types that are text to a reader although they are no documents of the knowledge base. */
function isTextType({ name, mediaType }: UploadedFile): boolean {
  return TEXT_ENDING.test(name) || /^text\/|^application\/(?:json|xml)\b/i.test(mediaType)
}

function limitLength(pieces: readonly PassageText[]): { passages: PassageText[]; cut: boolean } {
  const passages: PassageText[] = []
  let length = 0
  for (const piece of pieces) {
    length += piece.text.length
    if (length > READ_LIMIT_CHARACTERS) return { passages, cut: true }
    passages.push(piece)
  }
  return { passages, cut: false }
}

/** The last part of a path, without control characters and at most 255 long: a name to show, never a path to open. */
function cleanFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const shown = last
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 255)
  return shown === '' || /^\.+$/.test(shown) ? 'file' : shown.toWellFormed()
}

function cleanMediaType(type: string): string {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,100}$/.test(bare) ? bare : 'application/octet-stream'
}
