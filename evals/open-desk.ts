import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InProcessBus } from '../src/adapters/bus/in-process/in-process-bus.ts'
import { createExtractiveModel } from '../src/adapters/model/extractive/extractive-model.ts'
import { LocalRetrieval } from '../src/adapters/retrieval/in-worker/local-retrieval.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import { receiveMessage } from '../src/domain/chat/receive-message.ts'
import { importDocuments } from '../src/domain/knowledge/import-documents.ts'
import { systemClock } from '../src/ports/clock.ts'
import type { Embedder } from '../src/ports/embedder.ts'
import { emptyToolbox } from '../src/ports/model.ts'
import type { Retrieval } from '../src/ports/retrieval.ts'
import type { ConcludedTurn } from '../src/ports/store.ts'
import { TurnRunner } from '../src/worker/turn-runner.ts'
import type { EvalDocument } from './eval-set.ts'

/** The product over a set's documents, without HTTP: the real store, retrieval, turn and judging. */
export interface Desk {
  readonly retrieval: Retrieval
  /** Key of a document by its id. */
  readonly keyOf: ReadonlyMap<string, string>
  /** Sends messages one after the other in a new session; gives how the last one's turn ended and its milliseconds. */
  converse(messages: readonly string[]): Promise<{ readonly turn: ConcludedTurn; readonly ms: number }>
  close(): Promise<void>
}

const TURN_TIMEOUT_MS = 30_000

export async function openDesk(documents: readonly EvalDocument[], embedder: Embedder): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-eval-'))
  const store = await openStore(`sqlite:${join(folder, 'eval.db')}`)
  const keyOf = new Map<string, string>()
  await importDocuments(
    sourcesOf(documents),
    { siteUrl: null, locale: null },
    store,
    ({ source, outcome }) => {
      if (outcome.kind !== 'refused') keyOf.set(outcome.document_id, source)
    },
    AbortSignal.timeout(600_000),
  )
  const retrieval = new LocalRetrieval({ feed: store, embedder, snapshotPath: null })
  await retrieval.settled()
  while (retrieval.status().unembedded > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  const bus = new InProcessBus()
  const observer = {
    messageReceived() {},
    turnEnded() {},
    retrieved() {},
    firstText() {},
    modelFailed() {},
    modelUsed() {},
    sweepFailed: fail,
    turnFailed: (_ids: unknown, cause: unknown) => fail(cause),
  }
  const budget = { spent: async () => null, add: () => null }
  const turns = new TurnRunner({
    store,
    retrieval,
    model: createExtractiveModel(),
    openToolbox: () => emptyToolbox,
    budget,
    rules: null,
    secrets: [],
    bus,
    clock: systemClock,
    observer,
  })
  const receiving = { store, budget, rules: null, turns, bus, clock: systemClock, observer, turnTimeoutMs: TURN_TIMEOUT_MS }

  async function converse(messages: readonly string[]) {
    const { id } = await store.openSession({ user_verified: false }, systemClock.now())
    let last: { turn: ConcludedTurn; ms: number } | null = null
    for (const message of messages) {
      const startedAt = performance.now()
      const received = await receiveMessage(id, { message }, receiving)
      if (received.kind !== 'accepted' || !received.turn_id) throw new Error(`a message was not the assistant's: ${received.kind}`)
      const turn = await turns.conclusion(received.turn_id, id, AbortSignal.timeout(TURN_TIMEOUT_MS))
      last = { turn, ms: performance.now() - startedAt }
    }
    if (!last) throw new Error('a conversation needs a message')
    return last
  }

  async function close() {
    await turns.drain(1000)
    await retrieval.close()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }

  return { retrieval, keyOf, converse, close }
}

async function* sourcesOf(documents: readonly EvalDocument[]) {
  for (const { key, parsed } of documents) {
    yield { source: key, path: key, read: async () => ({ kind: 'read' as const, document: parsed, notes: [] }) }
  }
}

function fail(cause: unknown): void {
  console.error(cause)
}
