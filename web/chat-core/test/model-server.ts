import type { ErrorCode } from '../../../src/protocol/errors.ts'
import type { Escalation } from '../../../src/protocol/escalation.ts'
import type { EventType } from '../../../src/protocol/event.ts'
import type { ClientFrame, Delta, ServerFrame } from '../../../src/protocol/frame.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { EventFrame } from '../conversation.ts'
import type { ClientEnd } from './fake-network.ts'

export interface ServerEnd {
  receive(frame: ClientFrame): void
  /** The connection is no more. */
  gone(): void
}

interface Turn {
  readonly id: string
  attempt: number
  shown: string[]
}

type IncomingMessage = Extract<ClientFrame, { type: 'message' }>

const SESSION = 'ses_01h455vb4pex5vsknk084sn02q'

/**
 * The server in as few words as a client can tell: a log of events numbered without a gap, of which some are for staff
 * alone; one message for each `client_message_id`; one open turn, whose pieces live in memory only. Nothing is
 * acknowledged before it is stored.
 */
export class ModelServer {
  readonly log: EventFrame[] = []
  readonly messages: Message[] = []
  /** The whole text that was shown of each attempt at each turn, as `turn attempt`. */
  readonly texts = new Map<string, string>()
  turn: Turn | null = null
  #refusals: ErrorCode[] = []
  #readers = new Set<Reader>()
  #status = 'assistant'
  #seq = 0
  #visibleSeq = 0
  #count = 0

  accept(client: ClientEnd): ServerEnd {
    const reader = new Reader(this, client)
    this.#readers.add(reader)
    return { receive: (frame) => reader.receive(frame), gone: () => this.#readers.delete(reader) }
  }

  find(clientMessageId: string): Message | undefined {
    return this.messages.find(({ client_message_id }) => client_message_id === clientMessageId)
  }

  get lastSeq(): number {
    return this.#seq
  }

  /** The pieces of the running reply so far. */
  get pieces(): Delta[] {
    return (this.turn?.shown ?? []).map((text, index) => this.#delta(index, text))
  }

  receiveMessage(frame: IncomingMessage): Message | { refused: ErrorCode } {
    const known = this.find(frame.client_message_id)
    if (known) return known
    const refused = this.#refusals.shift()
    if (refused) return { refused }
    if (this.#status === 'closed') this.#setStatus('assistant')
    const message = this.#store('customer', frame.content, frame.client_message_id)
    this.#append('message.created', { message })
    if (this.#status === 'assistant') this.#openTurn()
    return message
  }

  /** One more new message to come is refused. */
  refuseNext(code: ErrorCode): void {
    this.#refusals.push(code)
  }

  refuseNothing(): void {
    this.#refusals = []
  }

  /** The next piece of the reply. */
  releasePiece(text: string): void {
    if (!this.turn) return
    const { id, attempt, shown } = this.turn
    shown.push(text)
    this.texts.set(`${id} ${attempt}`, shown.join(''))
    const delta = this.#delta(shown.length - 1, text)
    for (const reader of this.#readers) reader.tell({ type: 'delta', ...delta })
  }

  concludeTurn(state: 'complete' | 'stopped', withEscalation: boolean): void {
    const { turn } = this
    if (!turn) return
    this.turn = null
    const message = { ...this.#store('assistant', turn.shown.join(''), null), state }
    const type = state === 'stopped' ? 'reply.stopped' : 'reply.completed'
    this.#append(type, { turn_id: turn.id, outcome: 'answered', confidence: 1, message })
    if (withEscalation) this.escalate()
  }

  escalate(): void {
    if (this.#status !== 'assistant') return
    this.turn = null
    this.#append('escalation.created', { escalation: this.#escalation('open') })
    this.#setStatus('queued')
  }

  takeOver(): void {
    if (this.#status !== 'queued') return
    this.#append('escalation.assigned', { escalation: this.#escalation('assigned') })
    this.#setStatus('agent')
  }

  giveBack(): void {
    if (this.#status !== 'agent') return
    this.#append('escalation.resolved', { escalation: this.#escalation('resolved') })
    this.#setStatus('assistant')
  }

  closeSession(): void {
    if (this.#status === 'closed') return
    this.turn = null
    if (this.#status !== 'assistant') this.#append('escalation.resolved', { escalation: this.#escalation('resolved') })
    this.#status = 'closed'
    this.#append('session.closed', {})
  }

  say(content: string): void {
    this.#append('message.created', { message: this.#store('agent', content, null) })
    for (const reader of this.#readers) reader.tell({ type: 'typing', session_id: SESSION as never, role: 'agent', active: true })
  }

  /** Something that customers are not told: their chain of seqs goes around it. */
  note(): void {
    this.#seq += 1
  }

  rate(rating: 'up' | 'down'): void {
    this.#append('feedback.created', { message_id: this.messages.at(-1)?.id, rating })
  }

  attach(end: 'ready' | 'failed'): void {
    const id = this.#id('att')
    this.#append('attachment.created', { attachment: { id, state: 'unread', detail: null } })
    this.#append(`attachment.${end}`, { attachment_id: id, detail: 'It is empty.' })
  }

  /** The process dies: with it the pieces of the running reply, which begins anew under a higher attempt. */
  restart(): void {
    if (this.turn) this.#beginAnew(this.turn)
    for (const reader of [...this.#readers]) reader.close(1012)
  }

  /** Tells every reader to forget what it has. */
  reloadAll(): void {
    for (const reader of this.#readers) reader.tell({ type: 'reload', session_id: SESSION as never })
  }

  /** What a reader that has everything up to `seq` misses. */
  eventsAfter(seq: number): EventFrame[] {
    return this.log.filter((event) => event.seq > seq)
  }

  #openTurn(): void {
    // A newer message overtakes the draft: the next attempt answers both.
    if (this.turn) this.#beginAnew(this.turn)
    else this.#startTurn({ id: this.#id('trn'), attempt: 1, shown: [] })
  }

  #beginAnew(turn: Turn): void {
    turn.attempt += 1
    turn.shown = []
  }

  #startTurn(turn: Turn): void {
    this.turn = turn
    this.#append('reply.started', { turn_id: turn.id })
  }

  #setStatus(status: string): void {
    this.#status = status
    this.#append('session.updated', { status })
  }

  #store(role: Message['role'], content: string, clientMessageId: string | null): Message {
    const stored = {
      id: this.#id('msg'),
      seq: this.#seq + 1,
      role,
      content,
      client_message_id: clientMessageId,
      visibility: 'public',
      state: 'complete',
    }
    this.messages.push(stored as unknown as Message)
    return stored as unknown as Message
  }

  #append(type: EventType, data: { [name: string]: unknown }): void {
    this.#seq += 1
    const event = { type, data, created_at: '2026-11-22T13:31:00.000Z' } as EventFrame['event']
    const frame: EventFrame = { type: 'event', session_id: SESSION as never, seq: this.#seq, prev_seq: this.#visibleSeq, event }
    this.#visibleSeq = this.#seq
    this.log.push(frame)
    for (const reader of this.#readers) reader.tell(frame)
  }

  #delta(index: number, text: string): Delta {
    return { session_id: SESSION as never, turn_id: this.turn?.id as never, attempt: this.turn?.attempt ?? 0, index, text }
  }

  #escalation(status: Escalation['status']): Pick<Escalation, 'status'> {
    return { status }
  }

  #id(prefix: string): string {
    this.#count += 1
    return `${prefix}_${this.#count}`
  }
}

/** One connection. */
class Reader {
  readonly #server: ModelServer
  readonly #client: ClientEnd
  #isGreeted = false
  #isSubscribed = false

  constructor(server: ModelServer, client: ClientEnd) {
    this.#server = server
    this.#client = client
  }

  tell(frame: ServerFrame): void {
    if (this.#isSubscribed) this.#client.send(frame)
  }

  close(code: number): void {
    this.#client.close(code)
  }

  receive(frame: ClientFrame): void {
    if (frame.type === 'hello') {
      this.#isGreeted = true
      this.#client.send({ type: 'welcome', protocol: 1, heartbeat_seconds: 20 })
    } else if (!this.#isGreeted) this.close(4400)
    else if (frame.type === 'ping') this.#client.send({ type: 'pong' })
    else if (frame.type === 'subscribe') this.#subscribe(frame.after_seq)
    else if (frame.type === 'message') this.#take(frame)
    else if (frame.type === 'stop') this.#server.concludeTurn('stopped', false)
    else if (frame.type === 'escalate') this.#server.escalate()
  }

  #subscribe(afterSeq: number): void {
    this.#client.send({ type: 'subscribed', session_id: SESSION as never, last_seq: this.#server.lastSeq })
    for (const event of this.#server.eventsAfter(afterSeq)) this.#client.send(event)
    for (const delta of this.#server.pieces) this.#client.send({ type: 'delta', ...delta })
    this.#isSubscribed = true
  }

  #take(frame: IncomingMessage): void {
    const taken = this.#server.receiveMessage(frame)
    const { client_message_id } = frame
    if ('refused' in taken) this.#client.send({ type: 'error', code: taken.refused, message: 'Not now.', ref: client_message_id })
    else this.#client.send({ type: 'ack', client_message_id, message: taken })
  }
}
