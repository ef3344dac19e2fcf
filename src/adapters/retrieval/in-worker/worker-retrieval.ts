import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Retrieval, RetrievalQuery, RetrievalResult, RetrievalStatus } from '../../../ports/retrieval.ts'
import type { ThreadReply, ThreadRequest } from './thread-messages.ts'

/** A thread that hangs must not hold a turn for longer. */
const ANSWER_PATIENCE_MS = 15_000
const CLOSE_PATIENCE_MS = 10_000
const FIRST_RESTART_MS = 100
const LONGEST_RESTART_MS = 10_000
/** A question that the thread crashed on is asked once more, then given up: it may be what it crashes on. */
const ATTEMPTS = 2

type Question = Exclude<ThreadRequest, { kind: 'refresh' }>

interface Pending {
  readonly request: Question
  readonly resolve: (result: RetrievalResult | null) => void
  readonly reject: (cause: Error) => void
  attempts: number
}

/**
 * The read model in a thread of its own: searching never holds up the caller. A thread that crashes is started again,
 * with growing pauses, and is asked again what it had not answered.
 */
export class WorkerRetrieval implements Retrieval {
  readonly #thread: URL
  readonly #data: unknown
  readonly #onStatus: ((status: RetrievalStatus) => void) | undefined
  readonly #pending = new Map<number, Pending>()
  #worker: Worker
  #status: RetrievalStatus = { state: 'loading', passages: 0, unembedded: 0, wordSearches: 0 }
  #nextId = 1
  #restartMs = FIRST_RESTART_MS
  #restartTimer: NodeJS.Timeout | undefined
  #closing = false

  /** `thread` is the module that calls `serveRetrieval`; it finds `data` as its `workerData`. `onStatus` is told each change. */
  constructor(thread: URL, data: unknown, onStatus?: (status: RetrievalStatus) => void) {
    this.#thread = thread
    this.#data = data
    this.#onStatus = onStatus
    this.#worker = this.#start()
  }

  async search(query: RetrievalQuery): Promise<RetrievalResult> {
    this.#refuseWhenClosed()
    const result = await this.#ask((id) => ({ kind: 'search', id, query }), ANSWER_PATIENCE_MS)
    if (!result) throw new Error('the retrieval thread gave no result')
    return result
  }

  refresh(): void {
    this.#worker.postMessage({ kind: 'refresh' } satisfies ThreadRequest)
  }

  status(): RetrievalStatus {
    return this.#status
  }

  async settled(): Promise<void> {
    this.#refuseWhenClosed()
    await this.#ask((id) => ({ kind: 'settled', id }), null)
  }

  async close(): Promise<void> {
    if (this.#closing) return
    this.#closing = true
    clearTimeout(this.#restartTimer)
    await this.#ask((id) => ({ kind: 'close', id }), CLOSE_PATIENCE_MS).catch(() => null)
    await this.#worker.terminate()
    this.#giveUp('the retrieval was closed')
  }

  #start(): Worker {
    const worker = new Worker(this.#thread, {
      workerData: this.#data,
      name: 'retrieval',
      // Not the process's own options: a thread refuses V8's, such as --max-semi-space-size, and would not start.
      execArgv: shareCompileCache(),
    })
    let fault = 'it ended'
    worker.on('message', (message: ThreadReply) => this.#receive(message))
    worker.on('error', (cause) => {
      fault = cause instanceof Error ? cause.message : String(cause)
    })
    worker.on('exit', () => this.#ended(fault))
    return worker
  }

  #receive(message: ThreadReply): void {
    if (message.kind === 'status') {
      this.#changeStatus(message.status)
      if (message.status.state === 'ready') this.#restartMs = FIRST_RESTART_MS
      return
    }
    const pending = this.#pending.get(message.id)
    if (!pending) return
    if (message.kind === 'answer') pending.resolve(message.result)
    else pending.reject(new Error(message.message))
  }

  #ended(fault: string): void {
    if (this.#closing) {
      this.#giveUp('the retrieval was closed')
      return
    }
    this.#changeStatus({ ...this.#status, state: 'failed', detail: `the retrieval thread stopped: ${fault}` })
    for (const pending of this.#pending.values()) {
      if (pending.attempts >= ATTEMPTS) pending.reject(new Error(`the retrieval thread stopped: ${fault}`))
    }
    this.#restartTimer = setTimeout(() => this.#restart(), this.#restartMs)
    this.#restartMs = Math.min(LONGEST_RESTART_MS, this.#restartMs * 2)
  }

  #restart(): void {
    this.#worker = this.#start()
    for (const pending of this.#pending.values()) {
      pending.attempts++
      this.#worker.postMessage(pending.request)
    }
  }

  async #ask(ask: (id: number) => Question, patienceMs: number | null): Promise<RetrievalResult | null> {
    const id = this.#nextId++
    const request = ask(id)
    const { promise, resolve, reject } = Promise.withResolvers<RetrievalResult | null>()
    this.#pending.set(id, { request, resolve, reject, attempts: 1 })
    const late = (): void => reject(new Error('the retrieval thread does not answer'))
    const timer = patienceMs === null ? undefined : setTimeout(late, patienceMs)
    this.#worker.postMessage(request)
    return promise.finally(() => {
      clearTimeout(timer)
      this.#pending.delete(id)
    })
  }

  #changeStatus(status: RetrievalStatus): void {
    this.#status = status
    this.#onStatus?.(status)
  }

  #refuseWhenClosed(): void {
    if (this.#closing) throw new Error('the retrieval was closed')
  }

  #giveUp(why: string): void {
    for (const { reject } of this.#pending.values()) reject(new Error(why))
  }
}

/**
 * A thread has its own compile cache and it is off at first. With the one of the main thread, turned on before its
 * first module, the thread starts in half the time and without TypeScript's stripper in memory (20 MB).
 */
function shareCompileCache(): string[] {
  const versionFolder = getCompileCacheDir()
  if (versionFolder === undefined) return []
  const enable = `import { enableCompileCache } from 'node:module'; enableCompileCache(${JSON.stringify(dirname(versionFolder))})`
  return ['--import', `data:text/javascript,${encodeURIComponent(enable)}`]
}
