import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LocalRetrieval } from '../../src/adapters/retrieval/in-worker/local-retrieval.ts'
import type { RetrievalStatus } from '../../src/ports/retrieval.ts'
import { retrievalContract } from '../contract/retrieval.ts'
import { aDocument } from '../factories.ts'
import { InMemoryKnowledge } from '../in-memory-knowledge.ts'
import { WordHashEmbedder } from '../word-hash-embedder.ts'

retrievalContract('in the calling thread', async () => {
  const library = new InMemoryKnowledge()
  const retrieval = new LocalRetrieval({ feed: library, embedder: new WordHashEmbedder(), snapshotPath: null })
  return { library, retrieval, close: () => retrieval.close() }
})

describe('following the store', () => {
  let folder: string
  let knowledge: InMemoryKnowledge
  let embedder: WordHashEmbedder
  const opened: LocalRetrieval[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskhand-retrieval-'))
    knowledge = new InMemoryKnowledge()
    embedder = new WordHashEmbedder()
  })
  afterEach(async () => {
    for (const retrieval of opened.splice(0)) await retrieval.close()
    await rm(folder, { recursive: true })
  })

  const snapshotPath = (): string => join(folder, 'index.snapshot')

  function open(onStatus?: (status: RetrievalStatus) => void): LocalRetrieval {
    const options = { feed: knowledge, embedder, snapshotPath: snapshotPath(), ...(onStatus && { onStatus }) }
    const retrieval = new LocalRetrieval(options)
    opened.push(retrieval)
    return retrieval
  }

  async function publishShop(): Promise<void> {
    await knowledge.publish(aDocument('shipping', 'Standard shipping takes five days.'))
    await knowledge.publish(aDocument('refund', 'Refunds are possible within 30 days.'))
    await knowledge.publish(aDocument('hours', 'Support is there around the clock.'))
  }

  it('[R3] a search that comes first waits for the index', async () => {
    await publishShop()
    expect((await open().search({ text: 'refunds', limit: 1 })).passages[0]?.title).toBe('refund')
  })

  it('[R8] embeds a text once: not again after a restart, nor when its document changes elsewhere', async () => {
    await publishShop()
    await open().embedded()
    await opened[0]?.close()
    await rm(snapshotPath())
    const again = open()
    await again.embedded()
    expect(again.status()).toMatchObject({ passages: 3, unembedded: 0 })
    expect(embedder.embeddedTexts).toHaveLength(3)
    expect(knowledge.savedVectors).toBe(3)
  })

  it('[R2] a start from the snapshot answers as before, without reading the documents again', async () => {
    await publishShop()
    await knowledge.publish(aDocument('shipping', 'Standard shipping takes six days.'))
    const first = open()
    await first.embedded()
    const before = await first.search({ text: 'how long does shipping take', limit: 5 })
    await first.close()
    const reads: number[] = []
    const changesAfter = knowledge.changesAfter.bind(knowledge)
    knowledge.changesAfter = async (revision, limit) => {
      reads.push(revision)
      return changesAfter(revision, limit)
    }
    const second = open()
    await second.settled()
    expect(Math.min(...reads)).toBe(3)
    expect(second.status()).toMatchObject({ passages: 3, unembedded: 0 })
    expect(await second.search({ text: 'how long does shipping take', limit: 5 })).toEqual(before)
  })

  it('writes the snapshot by itself some seconds after a change, and only then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      await publishShop()
      await open().embedded()
      await vi.advanceTimersByTimeAsync(4000)
      expect(existsSync(snapshotPath())).toBe(false)
      await vi.advanceTimersByTimeAsync(2000)
      await expect.poll(() => existsSync(snapshotPath())).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('[R10] a damaged snapshot is rebuilt, wherever it was hit', async () => {
    await publishShop()
    await open().embedded()
    await opened[0]?.close()
    const intact = await readFile(snapshotPath())
    const places = [0, 9, 13, 17, 40, intact.length >> 1, intact.length - 1]
    const damaged = [
      ...places.map((place) => flipByte(intact, place)),
      intact.subarray(0, intact.length - 5),
      Buffer.alloc(0),
      Buffer.alloc(64),
    ]
    for (const bytes of damaged) {
      await writeFile(snapshotPath(), bytes)
      const retrieval = open()
      await retrieval.settled()
      expect((await retrieval.search({ text: 'refunds', limit: 5 })).passages[0]?.title).toBe('refund')
      expect(retrieval.status().passages).toBe(3)
      await retrieval.close()
    }
  })

  it('[R10] a snapshot of another database is not read, whether that was further or not', async () => {
    await publishShop()
    await open().embedded()
    await opened[0]?.close()
    knowledge = new InMemoryKnowledge()
    await knowledge.publish(aDocument('other', 'Another shop.'))
    const shorter = open()
    await shorter.settled()
    expect(shorter.status().passages).toBe(1)
    await shorter.close()
    knowledge = new InMemoryKnowledge()
    await knowledge.publish(aDocument('third', 'A third shop.'))
    const equal = open()
    await equal.settled()
    expect((await equal.search({ text: 'shop', limit: 5 })).passages.map(({ title }) => title)).toEqual(['third'])
  })

  it('[R4] goes by words alone while the embedder fails, and says so', async () => {
    embedder.fault = new Error('no quota')
    await publishShop()
    const retrieval = open()
    const { passages } = await retrieval.search({ text: 'refunds', limit: 5 })
    expect(passages.map(({ title, semantic }) => [title, semantic])).toEqual([['refund', null]])
    expect(retrieval.status()).toMatchObject({ state: 'ready', unembedded: 3, detail: expect.stringContaining('no quota') })
  })

  it('[R11] answers a question between two windows that it embeds in the background', async () => {
    for (let i = 0; i < 40; i++) await knowledge.publish(aDocument(`source ${i}`, `Article number ${i} about shipping.`))
    const retrieval = open()
    await retrieval.settled()
    await expect.poll(() => embedder.embeddedTexts.length, { interval: 1 }).toBeGreaterThan(3)
    const before = embedder.embeddedTexts.length
    expect(before).toBeLessThan(40)
    await retrieval.search({ text: 'shipping', limit: 1 })
    expect(embedder.embeddedTexts.slice(before)).toContain('shipping')
    expect(embedder.embeddedTexts.length - before).toBeLessThanOrEqual(2)
  })

  it('[R16] vectors of another length than the stored ones are not taken, and the fault says what helps', async () => {
    await publishShop()
    await open().embedded()
    await opened[0]?.close()
    embedder.dimensions = 96
    await knowledge.publish(aDocument('card', 'Cards can be replaced.'))
    const retrieval = open()
    await retrieval.embedded()
    expect(retrieval.status()).toMatchObject({ passages: 4, unembedded: 1, detail: expect.stringContaining('EMBEDDER_DIMENSIONS=96') })
    const { passages } = await retrieval.search({ text: 'refunds', limit: 1 })
    expect(passages[0]).toMatchObject({ title: 'refund', semantic: null })
    expect(retrieval.status().wordSearches).toBe(1)
  })

  it('[R13] what one call brought is kept although another one fails', async () => {
    for (let i = 0; i < 12; i++) await knowledge.publish(aDocument(`source ${i}`, `Article number ${i}.`))
    embedder.textsPerCall = 4
    embedder.parallelCalls = 2
    embedder.failsOn = 'number 5.'
    const retrieval = open()
    await expect.poll(() => retrieval.status().detail).toContain('number 5.')
    expect(retrieval.status().unembedded).toBeLessThanOrEqual(8)
    expect(knowledge.savedVectors).toBe(12 - retrieval.status().unembedded)
  })

  it('[R14] comes back by itself: passages after a pause that grows, questions without waiting for the next one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      embedder.fault = new Error('no quota')
      await publishShop()
      const retrieval = new LocalRetrieval({ feed: knowledge, embedder, snapshotPath: null })
      opened.push(retrieval)
      await retrieval.embedded()
      await retrieval.search({ text: 'refunds', limit: 1 })
      expect(retrieval.status()).toMatchObject({ unembedded: 3, wordSearches: 1 })
      await pass(12)
      embedder.fault = null
      await pass(15)
      expect(retrieval.status()).toMatchObject({ unembedded: 3, detail: expect.stringContaining('no quota') })
      await pass(8)
      expect(retrieval.status()).toEqual({ state: 'ready', passages: 3, unembedded: 0, wordSearches: 1 })
    } finally {
      vi.useRealTimers()
    }
  })

  it('says that the store cannot be read, and recovers', async () => {
    knowledge.fault = new Error('disk gone')
    const statuses: RetrievalStatus[] = []
    const retrieval = open((status) => statuses.push(status))
    await expect.poll(() => retrieval.status().state).toBe('failed')
    expect(retrieval.status().detail).toContain('disk gone')
    knowledge.fault = null
    await publishShop()
    retrieval.refresh()
    expect((await retrieval.search({ text: 'refunds', limit: 1 })).passages[0]?.title).toBe('refund')
    expect(statuses.at(-1)).toMatchObject({ state: 'ready', passages: 3 })
  })

  it('a search that waits fails when the retrieval is closed', async () => {
    knowledge.fault = new Error('disk gone')
    const retrieval = open()
    const waiting = retrieval.search({ text: 'refunds', limit: 1 })
    const settling = retrieval.settled()
    await Promise.all([expect(waiting).rejects.toThrow('closed'), expect(settling).rejects.toThrow(), retrieval.close()])
  })
})

/** Fake seconds, with room for the background work after each. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await vi.advanceTimersByTimeAsync(1000)
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
  }
}

function flipByte(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped[at] = (flipped[at] as number) ^ 0xff
  return flipped
}
