import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InProcessBus } from '../../src/adapters/bus/in-process/in-process-bus.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { receiveMessage } from '../../src/domain/chat/receive-message.ts'
import type { TakeTurnDeps } from '../../src/domain/chat/take-turn.ts'
import { type ComposedPrompt, type DraftEvent, emptyToolbox, type Model, type ModelUsage, type Toolbox } from '../../src/ports/model.ts'
import type { RetrievalResult } from '../../src/ports/retrieval.ts'
import type { ConcludedTurn, NewSession, Store } from '../../src/ports/store.ts'
import type { TurnReport } from '../../src/ports/turn-observer.ts'
import type { Delta } from '../../src/protocol/frame.ts'
import type { DocumentId, PassageId, SessionId } from '../../src/protocol/ids.ts'
import { defaultLimits, TurnRunner, type TurnRunnerLimits } from '../../src/worker/turn-runner.ts'

/** What retrieval finds for every question here. */
export const shippingPassage = {
  document_id: 'doc_01h455vb4pex5vsknk084sn02q' as DocumentId,
  passage_id: 'psg_01h455vb4pex5vsknk084sn02q' as PassageId,
  title: 'Shipping',
  uri: 'https://shop.example/help/shipping',
  heading: 'Delivery times',
  text: 'Standard shipping takes 3–5 business days. Express shipping takes 1–2 business days.',
  score: 1,
  lexical: 1,
  semantic: 0.8,
}

export type Script = (prompt: ComposedPrompt, signal: AbortSignal, toolbox: Toolbox) => AsyncIterable<DraftEvent>

/** A draft of one text, in pieces of a few characters as a model streams it. */
export function says(text: string, stance: 'answer' | 'clarify' | 'decline' = 'answer', pieceLength = 7): Script {
  return async function* () {
    for (let at = 0; at < text.length; at += pieceLength) yield { type: 'text', text: text.slice(at, at + pieceLength) }
    yield { type: 'finish', stance, confidence: 0.9 }
  }
}

/** A draft that never comes. */
export async function* hangs(_prompt: ComposedPrompt, signal: AbortSignal): AsyncGenerator<DraftEvent> {
  await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  yield { type: 'finish', stance: 'answer', confidence: 0 }
}

export interface Harness {
  readonly store: Store
  readonly runner: TurnRunner
  readonly deltas: Delta[]
  readonly reports: TurnReport[]
  readonly failures: unknown[]
  readonly prompts: ComposedPrompt[]
  /** Why models were given up for the next one. */
  readonly replaced: unknown[]
  readonly used: ModelUsage[]
  /** The one that messages go to. */
  readonly session: SessionId
  /** Sends what follows in a new session. */
  beginSession(as?: Partial<NewSession>): Promise<void>
  /** What the model does from now on. */
  script(next: Script): void
  /** What retrieval finds from now on. */
  finds(result: RetrievalResult | Promise<RetrievalResult>): void
  send(message: string): Promise<ConcludedTurn>
  /** Stores the message and gives the promise of its turn's end. */
  post(message: string): Promise<{ ended: Promise<ConcludedTurn> }>
  advance(ms: number): void
  close(): Promise<void>
}

/** What a test may bring of its own. */
export type HarnessParts = Pick<TakeTurnDeps, 'model' | 'openToolbox' | 'budget' | 'secrets' | 'rules'>

/** A session over a real store, with a scripted model and a clock that stands still. */
export async function openHarness(limits: Partial<TurnRunnerLimits> = {}, parts: Partial<HarnessParts> = {}): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-turn-'))
  const store = await openStore(`sqlite:${join(folder, 'test.db')}`)
  const bus = new InProcessBus()
  let now = Date.parse('2026-11-22T12:00:00.000Z')
  let script: Script = says('Standard shipping takes 3–5 business days [1].')
  let found: RetrievalResult | Promise<RetrievalResult> = { passages: [shippingPassage], terms: [] }
  const prompts: ComposedPrompt[] = []
  const reports: TurnReport[] = []
  const failures: unknown[] = []
  const replaced: unknown[] = []
  const used: ModelUsage[] = []
  const model: Model = {
    name: 'scripted',
    draft(prompt, toolbox, signal) {
      prompts.push(prompt)
      return script(prompt, signal, toolbox)
    },
  }
  const clock = { now: () => now }
  const budget = parts.budget ?? { spent: async () => null, add: () => null }
  const observer: TakeTurnDeps['observer'] = {
    messageReceived: () => {},
    turnEnded: (report) => reports.push(report),
    turnFailed: (_ids, cause) => failures.push(cause),
    sweepFailed: (cause) => failures.push(cause),
    modelFailed: (_ids, cause) => replaced.push(cause),
    modelUsed: (_ids, usage) => used.push(usage),
    retrieved: () => {},
    firstText: () => {},
  }
  const runner = new TurnRunner(
    {
      store,
      bus,
      clock,
      observer,
      model,
      retrieval: { search: async () => found },
      openToolbox: () => emptyToolbox,
      budget,
      secrets: [],
      rules: null,
      ...parts,
    },
    { ...defaultLimits, ...limits },
  )
  const deltas: Delta[] = []
  let session = await openSession()

  async function openSession(as: Partial<NewSession> = {}): Promise<SessionId> {
    const { id } = await store.openSession({ user_verified: false, ...as }, now)
    deltas.length = 0
    bus.subscribe(id, { hint: () => {}, delta: (delta) => deltas.push(delta) })
    return id
  }

  async function post(message: string) {
    const received = await receiveMessage(
      session,
      { message },
      { store, budget, rules: null, turns: runner, bus, clock, observer, turnTimeoutMs: 60_000 },
    )
    if (received.kind !== 'accepted' || !received.turn_id) throw new Error(`${received.kind}, nobody's turn`)
    return { ended: runner.conclusion(received.turn_id, session, AbortSignal.timeout(10_000)) }
  }

  return {
    store,
    runner,
    deltas,
    reports,
    failures,
    prompts,
    replaced,
    used,
    get session() {
      return session
    },
    beginSession: async (as) => {
      session = await openSession(as)
    },
    script: (next) => {
      script = next
    },
    finds: (result) => {
      found = result
    },
    post,
    send: async (message) => (await post(message)).ended,
    advance: (ms) => {
      now += ms
    },
    async close() {
      await runner.drain(0)
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
