import { createHash } from 'node:crypto'
import { TypeID } from 'typeid-js'
import type { DocumentId, PassageId } from '../../protocol/ids.ts'
import type { PassageText } from './split-into-passages.ts'

const TIME_BYTES = 6

/**
 * The id of a passage: the same document, heading and text give the same id, so that a re-import keeps the ids of what
 * did not change. It carries the document's time of creation (W2: ids sort by it) and 74 bits of a SHA-256.
 * `repeat` tells apart passages that are alike in one document: 0 for the first, 1 for the next.
 */
export function derivePassageId(documentId: DocumentId, passage: PassageText, repeat: number): PassageId {
  const hash = createHash('sha256')
    .update(JSON.stringify([documentId, passage.heading, passage.text, repeat]))
    .digest()
  const bytes = Uint8Array.from(hash.subarray(0, 16))
  bytes.set(TypeID.fromString(documentId).toUUIDBytes().subarray(0, TIME_BYTES))
  // The version (7) and variant bits of RFC 9562, where a UUID has them.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return TypeID.fromUUIDBytes('psg', bytes).toString() as PassageId
}
