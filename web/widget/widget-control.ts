import type { CustomerChat, CustomerChatState, Identity } from './session/customer-chat.ts'
import type { KeptState } from './session/kept-state.ts'
import type { SessionApi } from './session/session-api.ts'
import { Uploads } from './session/uploads.ts'
import type { Language } from './strings/choose-language.ts'
import type { Strings } from './strings/words.ts'
import type { WidgetEvents } from './widget-events.ts'

export interface WidgetControlOptions {
  readonly chat: CustomerChat
  readonly api: SessionApi
  readonly kept: KeptState
  readonly language: Language
  readonly mode: 'bubble' | 'page'
  readonly isOpen: boolean
  readonly maxFileMb: number
}

export interface WidgetState {
  readonly isOpen: boolean
  readonly chat: CustomerChatState
  readonly uploads: Uploads['all']
  /** Ratings by message, those on their way with them. */
  readonly ratings: { readonly [messageId: string]: 'up' | 'down' | undefined }
  /** Grows when somebody else sits there: what the one before was writing is not theirs. */
  readonly visitor: number
  /** What the customer did last could not be done. */
  readonly hasFailed: boolean
}

/** What the widget's parts and the site's script can do: the one object behind both. */
export class WidgetControl {
  readonly chat: CustomerChat
  readonly uploads: Uploads
  readonly language: Language
  readonly kept: KeptState
  readonly mode: 'bubble' | 'page'
  /** Called after each change of `state`. */
  onChange = () => {}
  readonly #events = new EventTarget()
  #state: WidgetState

  constructor({ chat, api, kept, language, mode, isOpen, maxFileMb }: WidgetControlOptions) {
    this.chat = chat
    this.language = language
    this.kept = kept
    this.mode = mode
    this.uploads = new Uploads({
      api,
      openSession: () => chat.openSession(),
      maxFileMb,
      explain: (name, limit) => this.say(name, limit),
      onChange: () => this.#change({ uploads: this.uploads.all }),
    })
    this.#state = { isOpen, chat: chat.state, uploads: [], ratings: {}, visitor: 0, hasFailed: false }
    chat.onChange = (state) => this.#takeChat(state)
  }

  get state(): WidgetState {
    return this.#state
  }

  /** What there is to say of the person who was asked for; '' when none was. */
  get personNotice(): string {
    const { strings } = this.language
    const { conversation, isPersonAsked } = this.#state.chat
    if (conversation.status === 'agent') return strings.agentJoined
    if (conversation.status === 'queued') return strings.queued
    return isPersonAsked ? strings.sending : ''
  }

  /** A string with a value in its `{place}`. */
  say(name: keyof Strings, value: string | number): string {
    return this.language.strings[name].replace(/{\w+}/, () => `${value}`)
  }

  setOpen(isOpen: boolean): void {
    if (isOpen === this.#state.isOpen || this.mode === 'page') return
    this.#change({ isOpen, hasFailed: false })
    this.#emit(isOpen ? 'open' : 'close', undefined)
  }

  /** Shows the rating at once, and takes it back when it could not be kept. */
  rate(messageId: string, rating: 'up' | 'down'): void {
    const { ratings } = this.#state
    this.#change({ ratings: { ...ratings, [messageId]: rating } })
    this.#attempt(this.chat.rate(messageId, rating), { ratings })
  }

  end(): void {
    this.#attempt(this.chat.end(), {})
  }

  identify(identity: Identity | null): void {
    if (!this.chat.identify(identity)) return
    this.uploads.clear()
    this.#change({ visitor: this.#state.visitor + 1 })
  }

  on<Name extends keyof WidgetEvents>(name: Name, handler: (detail: WidgetEvents[Name]) => void): () => void {
    const listener = (event: Event) => handler((event as CustomEvent<WidgetEvents[Name]>).detail)
    this.#events.addEventListener(name, listener)
    return () => this.#events.removeEventListener(name, listener)
  }

  close(): void {
    this.onChange = () => {}
    this.uploads.clear()
    this.chat.close()
  }

  #takeChat(chat: CustomerChatState): void {
    const before = this.#state.chat
    const { messages, status, ratings } = chat.conversation
    const known = Math.max(before.conversation.messages.at(-1)?.seq ?? 0, this.kept.session?.lastRead ?? 0)
    this.#change({ chat, ...(ratings !== before.conversation.ratings && { ratings }) })
    if (chat.unread !== before.unread) this.#emit('unread', { count: chat.unread })
    if (status !== before.conversation.status) this.#emit('status', { status })
    if (chat.sessionId !== before.sessionId) {
      if (chat.sessionId) this.#emit('session', { session_id: chat.sessionId })
      return
    }
    for (const { id, role, content, seq } of messages) if (seq > known) this.#emit('message', { id, role, content })
  }

  /** Tells of it, and changes the state back, when something can't be done. */
  #attempt(task: Promise<unknown>, before: Partial<WidgetState>): void {
    this.#change({ hasFailed: false })
    task.catch(() => this.#change({ ...before, hasFailed: true }))
  }

  #change(changes: Partial<WidgetState>): void {
    this.#state = { ...this.#state, ...changes }
    this.onChange()
  }

  /** A fault in the site's own code is the site's: the browser reports it, and the chat goes on. */
  #emit<Name extends keyof WidgetEvents>(name: Name, detail: WidgetEvents[Name]): void {
    this.#events.dispatchEvent(new CustomEvent(name, { detail }))
  }
}
