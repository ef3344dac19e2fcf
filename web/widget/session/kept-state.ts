import type { ChatStorage } from '../../chat-core/stored-outbox.ts'

/** What stays on the device from page to page. */
export interface KeptSession {
  readonly id: string
  readonly token: string
  /** Whom the site said it is when the session was opened; null for nobody. */
  readonly userId: string | null
  /** The seq of the last message that was on screen. */
  readonly lastRead: number
}

/** The part of `localStorage` that is used. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The widget's places in the site's storage, one set for each server. */
export class KeptState {
  readonly #prefix: string
  readonly #store: KeyValueStore

  constructor(server: string, store: KeyValueStore) {
    this.#prefix = `deskhand:${server}:`
    this.#store = store
  }

  get session(): KeptSession | null {
    try {
      return JSON.parse(this.#read('session') ?? 'null')
    } catch {
      return null
    }
  }

  set session(session: KeptSession | null) {
    this.#write('session', session && JSON.stringify(session))
  }

  get draft(): string {
    return this.#read('draft') ?? ''
  }

  set draft(text: string) {
    this.#write('draft', text)
  }

  /** Messages that are not stored by the server yet, also before there is a session. */
  readonly outbox: ChatStorage = {
    load: () => this.#read('outbox'),
    save: (value) => this.#write('outbox', value),
  }

  /** Whether another tab has changed the session: `key` is a storage event's. */
  isSession(key: string | null): boolean {
    return key === null || key === `${this.#prefix}session`
  }

  #read(name: string): string | null {
    return this.#store.getItem(this.#prefix + name)
  }

  #write(name: string, value: string | null): void {
    if (value) this.#store.setItem(this.#prefix + name, value)
    else this.#store.removeItem(this.#prefix + name)
  }
}

/** The site's storage; where it is forbidden or full, one that lasts as long as the page. */
export function findStorage(): KeyValueStore {
  try {
    // Even asking for it may throw; so may writing alone.
    localStorage.setItem('deskhand', '')
    localStorage.removeItem('deskhand')
    return localStorage
  } catch {
    const memory = new Map<string, string>()
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => memory.set(key, value),
      removeItem: (key) => memory.delete(key),
    }
  }
}
