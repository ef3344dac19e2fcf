import type { ErrorCode } from '../../src/protocol/errors.ts'
import type { EscalationReason } from '../../src/protocol/escalation.ts'
import type { ClientFrame, ServerFrame } from '../../src/protocol/frame.ts'
import type { AttachmentId, SessionId } from '../../src/protocol/ids.ts'
import type { Message } from '../../src/protocol/message.ts'
import { addMessage, applyDelta, applyEvent, type Conversation, type EventFrame, emptyConversation } from './conversation.ts'
import { Delivery, isPassing } from './delivery.ts'
import { newEntry, type OutboxEntry } from './outbox.ts'
import { SocketLink, type WebSocketLike } from './socket-link.ts'
import type { ChatStorage } from './stored-outbox.ts'
import { systemTimers, type Timers } from './timers.ts'

export interface ChatOptions {
  /** `ws(s)://…/ws` */
  readonly url: string
  readonly sessionId: string
  readonly token?: string
  /** Keeps what is not stored yet over a reload. */
  readonly storage: ChatStorage
  readonly createSocket?: (url: string) => WebSocketLike
  readonly timers?: Timers
  /** From 0 to below 1. */
  readonly random?: () => number
  readonly newId?: () => string
  /** The token does not open this session any more, or the session is gone. Nothing is tried again: make a new `Chat`. */
  readonly onTokenRefused?: () => void
}

export interface ChatState {
  /** `connecting`: the first try has no answer yet; `offline`: lost or not reached, and tried again until `online`. */
  readonly connection: 'connecting' | 'online' | 'offline'
  readonly conversation: Conversation
  readonly outbox: readonly OutboxEntry[]
  readonly agentTyping: boolean
}

/** What is said of a session that is not open to this token, or is no more. */
const final: readonly ErrorCode[] = ['unauthenticated', 'invalid_token', 'forbidden', 'not_found']

/** What has no answer after this long is asked again. */
const ANSWER_MS = 10_000
/** An agent's typing is over when it is not said again within this time. */
const TYPING_MS = 6_000
/** How often it is said that the customer goes on typing. */
const TYPING_EVERY_MS = 3_000

/** One session as a client sees it: the conversation, and what the person wrote that is not stored yet (docs/spec/chat-core.md). */
export class Chat {
  readonly #sessionId: SessionId
  readonly #timers: Timers
  readonly #newId: (() => string) | undefined
  readonly #link: SocketLink
  readonly #delivery: Delivery
  readonly #listeners = new Set<(state: ChatState) => void>()
  #state: ChatState
  /** A `subscribe` has no answer yet, or is due. */
  #isSubscribing = false
  /** The seq after which a hole was found last. */
  #holeAt = -1
  /** A person was asked for and the conversation does not show it yet. */
  #wanted: Extract<ClientFrame, { type: 'escalate' }> | null = null
  #typedAt = 0
  #stopAnswerTimer = () => {}
  #stopTypingTimer = () => {}

  constructor(options: ChatOptions) {
    const { timers = systemTimers, random = Math.random, newId, onTokenRefused = () => {} } = options
    const { createSocket = (url: string) => new WebSocket(url) as WebSocketLike } = options
    this.#sessionId = options.sessionId as SessionId
    this.#timers = timers
    this.#newId = newId
    this.#delivery = new Delivery({
      storage: options.storage,
      timers,
      random,
      send: (entry) => this.#sendEntry(entry),
      isStored: (id) => this.#state.conversation.messages.some(({ client_message_id }) => client_message_id === id),
      onChange: (outbox) => this.#change({ outbox }),
    })
    this.#link = new SocketLink({
      url: options.url,
      token: options.token,
      createSocket,
      timers,
      random,
      onFrame: (frame) => this.#take(frame),
      onLost: () => this.#lose(),
      onRefused: onTokenRefused,
    })
    this.#state = { connection: 'connecting', conversation: emptyConversation, outbox: this.#delivery.outbox, agentTyping: false }
  }

  /** The same object until something changes. */
  get state(): ChatState {
    return this.#state
  }

  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: (state: ChatState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Connects, and again whenever the connection is lost. */
  start(): void {
    this.#link.connect()
  }

  /** The page came online or is visible again: tries at once. */
  wake(): void {
    this.#link.wake()
  }

  /** Queues a message: it is in the outbox at once, and sent as soon as possible. Gives its `client_message_id`. */
  send(content: string, attachmentIds: readonly string[] = []): string {
    const entry = newEntry(content, attachmentIds, this.#timers.now(), this.#newId?.())
    this.#delivery.queue(entry)
    return entry.clientMessageId
  }

  /** Sends a refused message again. */
  retry(clientMessageId: string): void {
    this.#delivery.retry(clientMessageId)
  }

  /** Gives up a message. One that arrived all the same is shown with the others. */
  discard(clientMessageId: string): void {
    this.#delivery.remove(clientMessageId)
  }

  /** Ends the running reply where it is. */
  stop(): void {
    this.#link.send({ type: 'stop', session_id: this.#sessionId })
  }

  /** Asks for a person, as soon as there is a connection. */
  escalate(reason?: EscalationReason): void {
    if (this.#state.conversation.escalation) return
    this.#wanted = { type: 'escalate', session_id: this.#sessionId, ...(reason && { reason }) }
    this.#ask()
  }

  /** Says that the customer types, or has stopped. May be called at each key: it is not said more often than needed. */
  typing(active: boolean): void {
    const now = this.#timers.now()
    if (active ? now - this.#typedAt < TYPING_EVERY_MS : this.#typedAt === 0) return
    this.#typedAt = active ? now : 0
    this.#link.send({ type: 'typing', session_id: this.#sessionId, active })
  }

  /** Ends the connection for good. What is not settled stays in the storage. */
  close(): void {
    this.#listeners.clear()
    this.#link.close()
  }

  #change(changes: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...changes }
    for (const listener of this.#listeners) listener(this.#state)
  }

  #lose(): void {
    this.#isSubscribing = false
    this.#holeAt = -1
    this.#stopAnswerTimer()
    this.#stopTypingTimer()
    this.#change({ connection: 'offline', agentTyping: false })
    this.#delivery.goOffline()
  }

  #take(frame: ServerFrame): void {
    const { conversation } = this.#state
    if (frame.type === 'event') this.#takeEvent(frame)
    else if (frame.type === 'delta') this.#show(applyDelta(conversation, frame))
    else if (frame.type === 'ack') this.#show(addMessage(conversation, frame.message), frame.message)
    else if (frame.type === 'typing') this.#showTyping(frame.role === 'agent' && frame.active)
    else if (frame.type === 'welcome') this.#subscribe()
    else if (frame.type === 'subscribed') this.#takeSubscribed()
    else if (frame.type === 'error') this.#takeError(frame)
    else if (frame.type === 'reload') {
      this.#show(emptyConversation)
      this.#subscribe()
    }
  }

  #subscribe(): void {
    this.#isSubscribing = true
    this.#ask()
  }

  /** Asks for what has no answer yet, and again when none comes. */
  #ask(): void {
    if (this.#isSubscribing) {
      this.#link.send({ type: 'subscribe', session_id: this.#sessionId, after_seq: this.#state.conversation.lastSeq })
    } else if (this.#wanted && this.#state.connection === 'online') {
      this.#link.send(this.#wanted)
    } else {
      return
    }
    this.#askLater()
  }

  #askLater(): void {
    this.#stopAnswerTimer()
    this.#stopAnswerTimer = this.#timers.after(ANSWER_MS, () => this.#ask())
  }

  #takeSubscribed(): void {
    this.#isSubscribing = false
    this.#link.markSteady()
    if (this.#state.connection === 'online') return
    this.#change({ connection: 'online' })
    this.#delivery.goOnline()
    this.#ask()
  }

  #takeEvent(frame: EventFrame): void {
    const applied = applyEvent(this.#state.conversation, frame)
    if (applied.kind === 'hole') this.#healHole()
    if (applied.kind !== 'applied') return
    const { type, data } = frame.event
    if (type.startsWith('escalation')) this.#wanted = null
    this.#show(applied.conversation, type === 'message.created' ? (data.message as unknown as Message) : undefined)
  }

  /** `message` is what has just been stored: it leaves the outbox in the same change, so that it is never shown twice. */
  #show(conversation: Conversation, message?: Message): void {
    this.#state = { ...this.#state, conversation }
    if (message?.role === 'agent') this.#showTyping(false)
    if (message?.client_message_id) this.#delivery.remove(message.client_message_id)
    this.#change({ conversation })
  }

  /** Also when the server could not go on telling the events. */
  #healHole(): void {
    if (this.#isSubscribing) return
    this.#isSubscribing = true
    const { lastSeq } = this.#state.conversation
    // At the same place again: not at once, so that a log whose holes never close does not keep both sides busy.
    if (this.#holeAt === lastSeq) this.#askLater()
    else this.#ask()
    this.#holeAt = lastSeq
  }

  #takeError({ code, message, ref }: Extract<ServerFrame, { type: 'error' }>): void {
    if (ref !== undefined && ref !== this.#sessionId) this.#delivery.refuse(ref, code, message)
    else if (final.includes(code)) this.#link.refuse()
    else if (!isPassing(code)) this.#wanted = null
    else if (this.#isSubscribing) this.#link.drop()
    else this.#healHole()
  }

  #showTyping(agentTyping: boolean): void {
    this.#stopTypingTimer()
    if (agentTyping) this.#stopTypingTimer = this.#timers.after(TYPING_MS, () => this.#change({ agentTyping: false }))
    if (agentTyping !== this.#state.agentTyping) this.#change({ agentTyping })
  }

  #sendEntry({ clientMessageId, content, attachmentIds }: OutboxEntry): void {
    this.#link.send({
      type: 'message',
      session_id: this.#sessionId,
      client_message_id: clientMessageId,
      content,
      ...(attachmentIds.length > 0 && { attachment_ids: attachmentIds as AttachmentId[] }),
    })
  }
}
