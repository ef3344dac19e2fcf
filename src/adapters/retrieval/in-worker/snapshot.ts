import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { IndexParts } from './passage-index.ts'
import type { IndexedDocument, Segment } from './segment.ts'
import { StringColumn } from './string-column.ts'

/** The index as it was at a revision of the store, so that a start need not split, count and embed everything again. */
export interface Snapshot {
  /** Tells what made it: snapshots of another `origin` are not read. */
  readonly origin: string
  readonly revision: number
  /** The document that the store's change `revision` was about: tells another store's snapshot from ours. */
  readonly lastDocument: string | null
  readonly parts: IndexParts
}

/** Raise it whenever terms, weights or the layout below change: older snapshots are then rebuilt, not misread. */
const FORMAT = 2
const MAGIC = 'DESKHAND'
/** Magic, format, length and checksum of the header. */
const PREAMBLE_BYTES = 20
const CHUNK_BYTES = 4 * 1024 * 1024

type Column = Uint8Array | Int8Array | Uint32Array | Float32Array

interface Header {
  readonly origin: string
  readonly revision: number
  readonly lastDocument: string | null
  readonly segments: readonly (readonly IndexedDocument[])[]
  /** Lengths in elements, in the order of `columnsOf`. */
  readonly lengths: readonly number[]
  readonly checksum: number
}

/** Writes the file beside its place and renames it, so that a crash leaves the old one. */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const { origin, revision, lastDocument, parts } = snapshot
  const columns = [...parts.segments.flatMap(segmentColumns), ...vectorColumns(parts)]
  let checksum = 0
  for (const chunk of chunksOf(columns)) checksum = crc32(chunk, checksum)
  const segments = parts.segments.map(({ segment }) => segment.documents)
  const lengths = columns.map((column) => column.length)
  const header = Buffer.from(JSON.stringify({ origin, revision, lastDocument, segments, lengths, checksum } satisfies Header))
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.new`
  const file = await open(beside, 'w')
  try {
    await file.write(preambleOf(header))
    await file.write(header)
    for (const chunk of chunksOf(columns)) await file.write(chunk)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}

/** The snapshot in the file; null when there is none, when it is damaged or when something else wrote it. */
export async function readSnapshot(path: string, origin: string): Promise<Snapshot | null> {
  const file = await open(path, 'r').catch(() => null)
  if (!file) return null
  try {
    return await readFrom(file, origin)
  } catch {
    return null
  } finally {
    await file.close()
  }
}

async function readFrom(file: FileHandle, origin: string): Promise<Snapshot | null> {
  const header = await readHeader(file)
  if (!header || header.origin !== origin) return null
  const kinds = [...header.segments.flatMap(() => SEGMENT_COLUMNS), ...VECTOR_COLUMNS]
  const { size } = await file.stat()
  const bytes = header.lengths.reduce((sum, length, i) => sum + length * (kinds[i]?.BYTES_PER_ELEMENT ?? 0), 0)
  if (kinds.length !== header.lengths.length || header.start + bytes !== size) return null
  const columns = kinds.map((Kind, i) => new Kind(header.lengths[i] as number))
  let at = header.start
  let checksum = 0
  for (const chunk of chunksOf(columns)) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at)
    if (bytesRead !== chunk.length) return null
    checksum = crc32(chunk, checksum)
    at += chunk.length
  }
  if (checksum !== header.checksum) return null
  const { revision, lastDocument } = header
  return { origin, revision, lastDocument, parts: assemble(header.segments, columns) }
}

function preambleOf(header: Buffer): Buffer {
  const preamble = Buffer.alloc(PREAMBLE_BYTES)
  preamble.write(MAGIC, 'latin1')
  preamble.writeUInt32LE(FORMAT, 8)
  preamble.writeUInt32LE(header.length, 12)
  preamble.writeUInt32LE(crc32(header), 16)
  return preamble
}

async function readHeader(file: FileHandle): Promise<(Header & { start: number }) | null> {
  const preamble = Buffer.alloc(PREAMBLE_BYTES)
  await file.read(preamble, 0, PREAMBLE_BYTES, 0)
  const length = preamble.readUInt32LE(12)
  if (preamble.toString('latin1', 0, 8) !== MAGIC || preamble.readUInt32LE(8) !== FORMAT) return null
  if (PREAMBLE_BYTES + length > (await file.stat()).size) return null
  const header = Buffer.alloc(length)
  await file.read(header, 0, length, PREAMBLE_BYTES)
  if (crc32(header) !== preamble.readUInt32LE(16)) return null
  return { ...(JSON.parse(header.toString()) as Header), start: PREAMBLE_BYTES + length }
}

const SEGMENT_COLUMNS = [
  Uint32Array,
  Uint8Array,
  Uint32Array,
  Uint32Array,
  Uint8Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
] as const

const VECTOR_COLUMNS = [Uint32Array, Float32Array, Int8Array, Int8Array] as const

function segmentColumns({ segment, dead, embedded }: IndexParts['segments'][number]): Column[] {
  const { documentStarts, passages, lengths, terms, postingStarts, postings, weights } = segment
  return [
    documentStarts,
    passages.bytes,
    passages.starts,
    lengths,
    terms.bytes,
    terms.starts,
    postingStarts,
    postings,
    weights,
    dead,
    embedded,
  ]
}

function vectorColumns({ vectors: { owners, scales, high, low } }: IndexParts): Column[] {
  return [owners, scales, high, low]
}

/** The inverse of `segmentColumns` and `vectorColumns`; the columns were made with the types that they cast to. */
function assemble(segments: Header['segments'], columns: readonly Column[]): IndexParts {
  let next = 0
  const take = <Kind extends Column>(): Kind => columns[next++] as Kind
  return {
    segments: segments.map((documents) => {
      const segment: Segment = {
        documents,
        documentStarts: take<Uint32Array>(),
        passages: new StringColumn(take<Uint8Array>(), take<Uint32Array>()),
        lengths: take<Uint32Array>(),
        terms: new StringColumn(take<Uint8Array>(), take<Uint32Array>()),
        postingStarts: take<Uint32Array>(),
        postings: take<Uint32Array>(),
        weights: take<Uint8Array>(),
      }
      return { segment, dead: take<Uint8Array>(), embedded: take<Uint8Array>() }
    }),
    vectors: { owners: take<Uint32Array>(), scales: take<Float32Array>(), high: take<Int8Array>(), low: take<Int8Array>() },
  }
}

/** The columns' memory, end to end, in pieces that can be written or read without holding up the thread. */
function* chunksOf(columns: readonly Column[]): Generator<Uint8Array> {
  for (const { buffer, byteOffset, byteLength } of columns) {
    for (let at = 0; at < byteLength; at += CHUNK_BYTES) {
      yield new Uint8Array(buffer, byteOffset + at, Math.min(CHUNK_BYTES, byteLength - at))
    }
  }
}
