import { TextDecoder } from 'node:util'

export type DecodedText =
  | { readonly kind: 'decoded'; readonly text: string; readonly note: string | null }
  | { readonly kind: 'undecodable'; readonly reason: 'binary' | 'unreadable'; readonly detail: string }

/** Above this share of control characters a file is not text. */
const CONTROL_SHARE = 0.02

/** Western European text has about a tenth of its bytes above ASCII; above this share the fallback would show noise. */
const HIGH_BYTE_SHARE = 0.3

/**
 * The text of a file. UTF-8, and UTF-16 with a byte order mark, are read as they are; what is not valid UTF-8 is read in
 * the charset that it declares (`declared`, a WHATWG label) or else as windows-1252, and the note says so.
 * The text is cleaned as `cleanText` says.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = utf16ByMark(bytes)
  if (marked) return decoded(new TextDecoder(marked).decode(bytes), null)
  if (isBinary(bytes)) return { kind: 'undecodable', reason: 'binary', detail: 'the file holds binary data, not text' }
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), null)
  } catch {
    return decodeLegacy(bytes, declared)
  }
}

function decodeLegacy(bytes: Uint8Array, declared: string | null): DecodedText {
  const known = declared === null ? null : decoderFor(declared)
  if (known && known.encoding !== 'utf-8') return decoded(known.decode(bytes), `read as ${known.encoding}, as the file declares`)
  if (share(bytes, (byte) => byte >= 0x80) > HIGH_BYTE_SHARE) {
    return { kind: 'undecodable', reason: 'unreadable', detail: 'the file is neither UTF-8 nor Windows-1252 text; please save it as UTF-8' }
  }
  return decoded(new TextDecoder('windows-1252').decode(bytes), 'not valid UTF-8: read as Windows-1252')
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

function decoded(text: string, note: string | null): DecodedText {
  return { kind: 'decoded', text: cleanText(text), note }
}

/** Line ends as `\n`, no control characters but tab and line feed, no halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
}

function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return true
  return share(bytes, (byte) => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) > CONTROL_SHARE
}

function share(bytes: Uint8Array, matches: (byte: number) => boolean): number {
  let count = 0
  for (const byte of bytes) if (matches(byte)) count++
  return count / Math.max(1, bytes.length)
}
