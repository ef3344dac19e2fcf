import { type ChildProcess, fork } from 'node:child_process'

/** What the children of the bench say to the process that forked them. */
export type ChildMessage =
  | { readonly kind: 'listening'; readonly port: number }
  | ({ readonly kind: 'usage' } & Usage)
  | { readonly kind: 'prepared' }
  | ({ readonly kind: 'measured' } & LoadResult)
  | { readonly kind: 'failed'; readonly message: string }

/** What a process has used: the time of all its threads on the processors since it began, and its memory now. */
export interface Usage {
  readonly cpuMs: number
  readonly rssBytes: number
}

export interface LoadResult {
  readonly turns: number
  readonly seconds: number
  /** Milliseconds from sending a message to having read its whole answer. */
  readonly p50: number
  readonly p99: number
}

const ANSWER_LIMIT_MS = 120_000

/** A forked child that is asked one thing at a time. */
export class BenchChild {
  readonly #process: ChildProcess
  readonly #name: string
  readonly #ended: Promise<number | null>

  /** @param execArgv options for Node, such as `--cpu-prof`. */
  constructor(script: URL, env: Readonly<Record<string, string>> = {}, execArgv: readonly string[] = []) {
    this.#name = script.pathname.split('/').slice(-2).join('/')
    this.#process = fork(script, {
      env: { PATH: process.env.PATH, ...env },
      execArgv: [...execArgv],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#ended = new Promise((resolve) => this.#process.once('exit', resolve))
  }

  /** Sends the question, or only listens, and waits for an answer of this kind; throws when the child fails, ends or says nothing. */
  async expect<Kind extends ChildMessage['kind']>(kind: Kind, question?: object): Promise<Extract<ChildMessage, { kind: Kind }>> {
    const { promise, resolve, reject } = Promise.withResolvers<ChildMessage>()
    const limit = setTimeout(() => reject(new Error(`${this.#name} did not answer`)), ANSWER_LIMIT_MS)
    this.#process.once('message', resolve)
    void this.#ended.then((code) => reject(new Error(`${this.#name} ended with ${code}`)))
    if (question !== undefined) this.#process.send(question)
    const message = await promise.finally(() => {
      clearTimeout(limit)
      this.#process.off('message', resolve)
    })
    if (message.kind === 'failed') throw new Error(`${this.#name}: ${message.message}`)
    if (message.kind !== kind) throw new Error(`${this.#name} answered ${message.kind} instead of ${kind}`)
    return message as Extract<ChildMessage, { kind: Kind }>
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) this.#process.kill('SIGTERM')
    await this.#ended
  }
}
