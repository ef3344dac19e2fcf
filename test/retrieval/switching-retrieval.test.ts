import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LocalRetrieval } from '../../src/adapters/retrieval/in-worker/local-retrieval.ts'
import { SwitchingRetrieval } from '../../src/adapters/retrieval/in-worker/switching-retrieval.ts'
import type { RetrievalStatus } from '../../src/ports/retrieval.ts'
import { retrievalContract } from '../contract/retrieval.ts'
import { aDocument } from '../factories.ts'
import { InMemoryKnowledge } from '../in-memory-knowledge.ts'
import { WordHashEmbedder } from '../word-hash-embedder.ts'

interface Opened {
  readonly retrieval: SwitchingRetrieval
  readonly standIns: LocalRetrieval[]
  readonly statuses: RetrievalStatus[]
}

function openOver(
  knowledge: InMemoryKnowledge,
  wanted: WordHashEmbedder,
  bundled: WordHashEmbedder,
  folder: string | null,
  wantedFeed = knowledge,
): Opened {
  const standIns: LocalRetrieval[] = []
  const statuses: RetrievalStatus[] = []
  const at = (name: string) => (folder === null ? null : join(folder, name))
  const retrieval = new SwitchingRetrieval({
    feed: knowledge,
    name: wanted.version,
    openWanted: (onStatus) => new LocalRetrieval({ feed: wantedFeed, embedder: wanted, snapshotPath: at('wanted'), onStatus }),
    openStandIn: (onStatus) => {
      const standIn = new LocalRetrieval({ feed: knowledge, embedder: bundled, snapshotPath: at('bundled'), onStatus })
      standIns.push(standIn)
      return standIn
    },
    onStatus: (status) => statuses.push(status),
  })
  return { retrieval, standIns, statuses }
}

retrievalContract('with an embedder that was changed', async () => {
  const library = new InMemoryKnowledge()
  const { retrieval } = openOver(library, new WordHashEmbedder('wanted'), new WordHashEmbedder(), null)
  return { library, retrieval, close: () => retrieval.close() }
})

describe('changing the embedder', () => {
  let folder: string
  let knowledge: InMemoryKnowledge
  let wanted: WordHashEmbedder
  let bundled: WordHashEmbedder
  const opened: SwitchingRetrieval[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskhand-switching-'))
    knowledge = new InMemoryKnowledge()
    wanted = new WordHashEmbedder('wanted')
    bundled = new WordHashEmbedder('bundled')
    for (let i = 0; i < 30; i++) await knowledge.publish(aDocument(`source ${i}`, `Article number ${i} about refunds.`))
    const before = new LocalRetrieval({ feed: knowledge, embedder: bundled, snapshotPath: join(folder, 'bundled') })
    await before.embedded()
    await before.close()
    bundled.embeddedTexts.length = 0
  })
  afterEach(async () => {
    for (const retrieval of opened.splice(0)) await retrieval.close()
    await rm(folder, { recursive: true })
  })

  function open(): Opened {
    const all = openOver(knowledge, wanted, bundled, folder)
    opened.push(all.retrieval)
    return all
  }

  const isReindexing = (retrieval: SwitchingRetrieval) => retrieval.status().reindexing !== undefined
  const switched = async ({ retrieval, statuses }: Opened) => {
    await expect.poll(() => statuses.some(({ reindexing }) => reindexing)).toBe(true)
    await expect.poll(() => isReindexing(retrieval)).toBe(false)
    expect(retrieval.status()).toMatchObject({ state: 'ready', passages: 30, unembedded: 0 })
  }
  const ask = (retrieval: SwitchingRetrieval, text = 'article number 7 about refunds') => retrieval.search({ text, limit: 3 })

  it('[R12] searches by the old vectors until all the new ones are there, then by the new ones, and says so', async () => {
    const gate = Promise.withResolvers<void>()
    wanted.gate = gate.promise
    const { retrieval, standIns, statuses } = open()
    await retrieval.settled()
    const before = await ask(retrieval)
    expect(before.passages[0]).toMatchObject({ title: 'source 7', semantic: expect.any(Number) })
    await expect
      .poll(() => retrieval.status())
      .toMatchObject({
        state: 'ready',
        passages: 30,
        unembedded: 0,
        reindexing: { embedder: 'wanted', passages: 30, unembedded: 30 },
      })
    expect(wanted.embeddedTexts).toEqual([])
    gate.resolve()
    await expect.poll(() => isReindexing(retrieval)).toBe(false)
    expect((await ask(retrieval)).passages[0]?.title).toBe('source 7')
    expect(wanted.embeddedTexts).toHaveLength(31)
    expect(retrieval.status()).toEqual({ state: 'ready', passages: 30, unembedded: 0, wordSearches: 0 })
    expect(statuses.at(-1)).toEqual(retrieval.status())
    await expect(standIns[0]?.search({ text: 'refunds', limit: 1 })).rejects.toThrow('closed')
    expect(bundled.embeddedTexts).toHaveLength(1)
  })

  it('[R12] every search finds what there is, also while everything changes around it', async () => {
    const { retrieval } = open()
    for (let i = 30; i < 80; i++) {
      await knowledge.publish(aDocument(`source ${i}`, `Article number ${i} about refunds.`))
      retrieval.refresh()
      await retrieval.settled()
      expect((await ask(retrieval, `article number ${i}`)).passages[0]?.title).toBe(`source ${i}`)
    }
    await expect.poll(() => isReindexing(retrieval)).toBe(false)
    expect(retrieval.status()).toMatchObject({ passages: 80, unembedded: 0 })
    expect((await ask(retrieval, 'article number 77')).passages[0]?.title).toBe('source 77')
  })

  it('[R13] goes on where it was interrupted, and needs no stand-in once all is there', async () => {
    const first = open()
    await expect.poll(() => wanted.embeddedTexts.length, { interval: 1 }).toBeGreaterThan(3)
    await first.retrieval.close()
    const done = wanted.embeddedTexts.length
    expect(done).toBeLessThan(30)
    const second = open()
    await switched(second)
    expect(wanted.embeddedTexts).toHaveLength(30)
    await second.retrieval.close()
    const third = open()
    await third.retrieval.settled()
    expect((await ask(third.retrieval)).passages[0]?.title).toBe('source 7')
    expect(third.standIns).toEqual([])
  })

  it('[R12] searches on by the old vectors while the new embedder fails, and tells why it waits', async () => {
    wanted.fault = new Error('no quota')
    const { retrieval } = open()
    await expect.poll(() => retrieval.status().detail).toContain('no quota')
    expect((await ask(retrieval)).passages[0]).toMatchObject({ title: 'source 7', semantic: expect.any(Number) })
    expect(retrieval.status()).toMatchObject({ state: 'ready', reindexing: { unembedded: 30 }, wordSearches: 0 })
  })

  it('[R12] without vectors of the bundled embedder nothing is made by it: the new ones come as they are ready', async () => {
    knowledge = new InMemoryKnowledge()
    await knowledge.publish(aDocument('refund', 'Refunds are possible within 30 days.'))
    await rm(join(folder, 'bundled'))
    const { retrieval } = open()
    await retrieval.settled()
    await expect.poll(() => retrieval.status()).toMatchObject({ passages: 1, unembedded: 0 })
    expect(isReindexing(retrieval)).toBe(false)
    expect((await ask(retrieval, 'refunds')).passages[0]?.title).toBe('refund')
  })

  it('[R12] knows the old vectors by the store, too, when their snapshot is gone', async () => {
    const gate = Promise.withResolvers<void>()
    wanted.gate = gate.promise
    await rm(join(folder, 'bundled'))
    const { retrieval } = open()
    await expect.poll(() => retrieval.status()).toMatchObject({ unembedded: 0, reindexing: { unembedded: 30 } })
    expect((await ask(retrieval)).passages[0]).toMatchObject({ title: 'source 7', semantic: expect.any(Number) })
    expect(bundled.embeddedTexts).toHaveLength(1)
    gate.resolve()
  })

  it('[R12] does not go over to an index that has not seen the newest document yet', async () => {
    let isHidden = true
    const changesAfter = knowledge.changesAfter.bind(knowledge)
    const late = Object.assign(Object.create(knowledge) as InMemoryKnowledge, {
      changesAfter: async (revision: number, limit: number) =>
        (await changesAfter(revision, limit)).filter((change) => !isHidden || change.revision <= 30),
      revision: () => knowledge.revision(),
      vectors: knowledge.vectors.bind(knowledge),
      saveVectors: knowledge.saveVectors.bind(knowledge),
    })
    await knowledge.publish(aDocument('newest', 'Gift cards are sent by e-mail.'))
    const all = openOver(knowledge, wanted, bundled, folder, late)
    opened.push(all.retrieval)
    await expect.poll(() => all.retrieval.status()).toMatchObject({ passages: 31, reindexing: { passages: 30, unembedded: 0 } })
    expect((await ask(all.retrieval, 'gift cards')).passages[0]?.title).toBe('newest')
    isHidden = false
    await expect.poll(() => isReindexing(all.retrieval), { timeout: 3000 }).toBe(false)
    expect((await ask(all.retrieval, 'gift cards')).passages[0]?.title).toBe('newest')
  })

  it('[R12] goes back to the bundled embedder without embedding anything again', async () => {
    const all = open()
    await switched(all)
    await all.retrieval.close()
    bundled.embeddedTexts.length = 0
    const back = new LocalRetrieval({ feed: knowledge, embedder: bundled, snapshotPath: join(folder, 'bundled') })
    await back.embedded()
    expect(back.status()).toMatchObject({ passages: 30, unembedded: 0 })
    expect(bundled.embeddedTexts).toEqual([])
    await back.close()
  })
})
