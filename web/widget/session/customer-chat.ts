import type { CreateSessionBody } from '../../../src/protocol/session.ts'
import type { Chat, ChatState } from '../../chat-core/chat.ts'
import { emptyConversation } from '../../chat-core/conversation.ts'
import { newEntry, type Outbox, remove, retry } from '../../chat-core/outbox.ts'
import { type ChatStorage, loadOutbox, saveOutbox } from '../../chat-core/stored-outbox.ts'
import type { KeptSession, KeptState } from './kept-state.ts'
import type { RequestFault, SessionApi, SessionKey } from './session-api.ts'
import { unreadMessages } from './unread-messages.ts'

/** Who the customer is, by the word of the site; `userHash` proves it (A3). */
export interface Identity {
  readonly userId: string
  readonly userHash?: string | undefined
}

export interface CustomerChatOptions {
  readonly api: Pick<SessionApi, 'open' | 'close' | 'rate'>
  readonly kept: KeptState
  /** What a session is opened with, beside the identity. */
  readonly about: CreateSessionBody
  readonly identity: Identity | null
  readonly createChat: (key: SessionKey, storage: ChatStorage, onTokenRefused: () => void) => Chat
}

export interface CustomerChatState extends ChatState {
  readonly sessionId: string | null
  /** A person was asked for and the conversation does not show it yet. */
  readonly isPersonAsked: boolean
  /** Messages of the other side that were not on screen yet. */
  readonly unread: number
}

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

const nothing: ChatState = { connection: 'connecting', conversation: emptyConversation, outbox: [], agentTyping: false }

/**
 * The customer's conversation from before its session exists: the session is opened by the first message, file or call
 * for a person, and what is written until then waits in the same outbox from which `Chat` sends.
 */
export class CustomerChat {
  /** Called after each change. */
  onChange: (state: CustomerChatState) => void = () => {}
  readonly #options: CustomerChatOptions
  #identity: Identity | null
  #chat: Chat | null = null
  #opening: Promise<KeptSession> | null = null
  #failures = 0
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #state: CustomerChatState

  constructor(options: CustomerChatOptions) {
    this.#options = options
    this.#identity = options.identity
    this.#state = { ...nothing, outbox: loadOutbox(options.kept.outbox), sessionId: null, isPersonAsked: false, unread: 0 }
  }

  get state(): CustomerChatState {
    return this.#state
  }

  /** Goes on with the conversation of an earlier page, if there is one. Makes no request otherwise. */
  resume(): void {
    const { session } = this.#options.kept
    if (session) this.#connect(session)
    else this.#openIfNeeded()
  }

  /** The session's key; opens a session first if there is none. Rejects with a `RequestFault`. */
  async openSession(): Promise<SessionKey> {
    const { api, kept, about } = this.#options
    // Another tab may have opened one.
    const session = kept.session
    if (session) {
      if (!this.#chat) this.#connect(session)
      return session
    }
    const { userId, userHash } = this.#identity ?? {}
    this.#opening ??= api
      .open({ ...about, user_id: userId, user_hash: userHash })
      .then(({ id, token }) => {
        const opened: KeptSession = { id, token, userId: userId ?? null, lastRead: 0 }
        kept.session = opened
        this.#connect(opened)
        return opened
      })
      .finally(() => {
        this.#opening = null
      })
    return this.#opening
  }

  send(content: string, attachmentIds: readonly string[] = []): void {
    if (this.#chat) this.#chat.send(content, attachmentIds)
    else this.#keep([...this.#state.outbox, newEntry(content, attachmentIds)])
  }

  /** Sends a refused message again. */
  retry(clientMessageId: string): void {
    if (this.#chat) this.#chat.retry(clientMessageId)
    else this.#keep(retry(this.#state.outbox, clientMessageId))
  }

  /** Gives up a refused message. */
  discard(clientMessageId: string): void {
    if (this.#chat) this.#chat.discard(clientMessageId)
    else this.#keep(remove(this.#state.outbox, clientMessageId))
  }

  /** Asks for a person, as soon as it can be. */
  escalate(): void {
    this.#change({ isPersonAsked: true })
    if (this.#chat) this.#chat.escalate('customer_request')
    else this.#openIfNeeded()
  }

  stop(): void {
    this.#chat?.stop()
  }

  typing(active: boolean): void {
    this.#chat?.typing(active)
  }

  /** The page came online or is visible again: tries at once. */
  wake(): void {
    if (this.#chat) this.#chat.wake()
    else this.#openIfNeeded()
  }

  /** Takes all messages as read, and gives those of the other side that were not. */
  markRead(): ReturnType<typeof unreadMessages> {
    const { session } = this.#options.kept
    const { messages } = this.#state.conversation
    const lastSeq = messages.at(-1)?.seq ?? 0
    if (!session || session.id !== this.#state.sessionId || lastSeq <= session.lastRead) return []
    this.#options.kept.session = { ...session, lastRead: lastSeq }
    this.#change({ unread: 0 })
    return unreadMessages(messages, session.lastRead)
  }

  /** Ends the conversation. It shows once the server says so. */
  async end(): Promise<void> {
    const { api, kept } = this.#options
    if (kept.session) await api.close(kept.session)
  }

  /** Rates an answer. It shows once the server says so. */
  async rate(messageId: string, rating: 'up' | 'down'): Promise<void> {
    const { api, kept } = this.#options
    if (kept.session) await api.rate(kept.session, messageId, rating)
  }

  /** Leaves the conversation; the next message begins another. */
  startAnew(): void {
    this.#options.kept.session = null
    saveOutbox(this.#options.kept.outbox, [])
    this.#leave()
  }

  /**
   * The site says who the customer is; null when they have logged out. A conversation that was held as somebody else is
   * left at once. One that was held as nobody goes on: the server can't move it, and a site may say null on every page.
   * Gives whether the conversation was left.
   */
  identify(identity: Identity | null): boolean {
    const { kept } = this.#options
    const before = this.#identity?.userId ?? kept.session?.userId
    const isOther = before != null && before !== identity?.userId
    this.#identity = identity
    if (isOther) {
      kept.draft = ''
      this.startAnew()
    }
    return isOther
  }

  /** Another tab has opened, left or read the conversation. */
  followTabs(): void {
    const { session } = this.#options.kept
    if (session?.id === this.#state.sessionId) {
      this.#change({})
    } else {
      this.#leave()
      if (session) this.#connect(session)
    }
  }

  /** Ends the connection; what stays on the device stays. */
  close(): void {
    this.onChange = () => {}
    clearTimeout(this.#retryTimer)
    this.#chat?.close()
  }

  #leave(): void {
    this.#chat?.close()
    this.#chat = null
    this.#change({ ...nothing, outbox: loadOutbox(this.#options.kept.outbox), sessionId: null, isPersonAsked: false })
  }

  #connect(key: SessionKey): void {
    const { kept, createChat } = this.#options
    this.#chat?.close()
    this.#failures = 0
    const chat = createChat(key, kept.outbox, () => this.#replaceSession(key.id))
    this.#chat = chat
    chat.subscribe((state) => this.#change(state))
    this.#change({ ...chat.state, sessionId: key.id })
    chat.start()
    if (this.#state.isPersonAsked) chat.escalate('customer_request')
  }

  /** The session is gone or its token has expired: what waits to be sent goes into a new one. */
  #replaceSession(id: string): void {
    const { kept } = this.#options
    if (kept.session?.id === id) kept.session = null
    this.#leave()
    this.#openIfNeeded()
  }

  #keep(outbox: Outbox): void {
    saveOutbox(this.#options.kept.outbox, outbox)
    this.#change({ outbox })
    this.#openIfNeeded()
  }

  #openIfNeeded(): void {
    clearTimeout(this.#retryTimer)
    const { outbox, isPersonAsked } = this.#state
    if (this.#chat || !(isPersonAsked || outbox.some(({ state }) => state === 'waiting'))) return
    this.openSession().catch((fault: RequestFault) => this.#takeFault(fault))
  }

  /** What may pass is tried again; of what does not, such as a wrong `userHash`, the customer is told. */
  #takeFault({ message }: RequestFault): void {
    if (message) {
      this.#change({ isPersonAsked: false })
      this.#keep(this.#state.outbox.map((entry) => ({ ...entry, state: 'failed', reason: message })))
    } else {
      const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures)
      this.#failures += 1
      this.#retryTimer = setTimeout(() => this.#openIfNeeded(), wait)
      this.#change({ connection: 'offline' })
    }
  }

  #change(changes: Partial<CustomerChatState>): void {
    const state = { ...this.#state, ...changes }
    const { status, escalation, messages } = state.conversation
    const { session } = this.#options.kept
    const unread = session?.id === state.sessionId ? unreadMessages(messages, session?.lastRead ?? 0).length : 0
    this.#state = { ...state, unread, isPersonAsked: state.isPersonAsked && status === 'assistant' && !escalation }
    this.onChange(this.#state)
  }
}
