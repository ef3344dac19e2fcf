import type { Attachment } from '../../../src/protocol/message.ts'
import type { RequestFault, SessionApi, SessionKey } from './session-api.ts'

/** A file on its way to the next message. */
export interface Upload {
  readonly id: number
  readonly name: string
  /** The share that is sent, from 0 to 1. */
  readonly progress: number
  /** Null until the server has it. */
  readonly attachment: Attachment | null
  /** Why it can't go along, for the person; '' when all is well. */
  readonly fault: string
}

export interface UploadsOptions {
  readonly api: Pick<SessionApi, 'upload'>
  /** A session's key, also when there was no session before. */
  readonly openSession: () => Promise<SessionKey>
  readonly maxFileMb: number
  /** Says in words why a file can't go along; `limit` is how much may be. */
  readonly explain: (fault: 'limit' | 'tooMany' | 'fault', limit: number) => string
  readonly onChange: () => void
}

/** The server takes this many with one message. */
const MOST_FILES = 10

/** The files of the message that is being written: sent as soon as they are chosen, one request each. */
export class Uploads {
  readonly #options: UploadsOptions
  readonly #aborts = new Map<number, AbortController>()
  #nextId = 0
  #all: readonly Upload[] = []

  constructor(options: UploadsOptions) {
    this.#options = options
  }

  get all(): readonly Upload[] {
    return this.#all
  }

  /** What the server has. */
  get ready(): Attachment[] {
    return this.#all.flatMap(({ attachment }) => attachment ?? [])
  }

  /** Files are still on their way. */
  get isBusy(): boolean {
    return this.#all.some(({ attachment, fault }) => !attachment && !fault)
  }

  add(files: Iterable<File> | null | undefined): void {
    for (const file of files ?? []) this.#add(file)
  }

  /** Takes a file off the message, in the middle of its way too. */
  remove(id: number): void {
    this.#aborts.get(id)?.abort()
    this.#show(this.#all.filter((upload) => upload.id !== id))
  }

  /** The ids of what has arrived, to go with the message; the list is empty then. */
  take(): string[] {
    const ids = this.ready.map(({ id }) => id)
    this.clear()
    return ids
  }

  clear(): void {
    for (const { id } of this.#all) this.remove(id)
  }

  #add(file: File): void {
    const { maxFileMb, explain } = this.#options
    const id = this.#nextId++
    const isTooMany = this.#all.filter((upload) => !upload.fault).length >= MOST_FILES
    const isTooLarge = file.size > maxFileMb * 1_048_576
    const fault = isTooMany ? explain('tooMany', MOST_FILES) : isTooLarge ? explain('limit', maxFileMb) : ''
    this.#show([...this.#all, { id, name: file.name, progress: 0, attachment: null, fault }])
    if (!fault) void this.#send(id, file)
  }

  async #send(id: number, file: File): Promise<void> {
    const { api, openSession } = this.#options
    const abort = new AbortController()
    this.#aborts.set(id, abort)
    try {
      const key = await openSession()
      // Taken off meanwhile.
      if (abort.signal.aborted) return
      const watch = { onProgress: (progress: number) => this.#update(id, { progress }), signal: abort.signal }
      const attachment = await api.upload(key, file, watch)
      this.#update(id, { attachment })
    } catch (cause) {
      this.#update(id, { fault: this.#faultOf(cause as RequestFault) })
    }
  }

  #faultOf({ status, message }: RequestFault): string {
    const { explain, maxFileMb } = this.#options
    return status === 413 ? explain('limit', maxFileMb) : message || explain('fault', 0)
  }

  #update(id: number, changes: Partial<Upload>): void {
    this.#show(this.#all.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)))
  }

  #show(all: readonly Upload[]): void {
    this.#all = all
    this.#options.onChange()
  }
}
