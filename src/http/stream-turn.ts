import type { Bus, Delta } from '../ports/bus.ts'
import type { Acceptance, ConversationStore } from '../ports/store.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { SessionEvent } from '../protocol/event.ts'
import type { SessionId } from '../protocol/ids.ts'
import type { SentMessage } from '../protocol/message.ts'

type Accepted = Extract<Acceptance, { readonly message: unknown }>

export interface StreamTurnDeps {
  readonly store: Pick<ConversationStore, 'eventsAfter'>
  readonly bus: Bus
  /** Logs a fault and puts it as the client is told of it. */
  readonly describe: (cause: unknown) => ErrorBody
}

const EVENTS_AT_ONCE = 100
/** A comment line now and then keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000

/**
 * Server-sent events of one turn: the session's events from the message on, the deltas of the reply, then `done` with
 * the body that the default form gives, or `error` with what went wrong. Listens before the message is accepted, so that
 * no delta is missed. A delta with index 0 begins the reply anew: what came before it was a draft that a newer message
 * overtook.
 *
 * @param left aborted when the client goes, which may be before anything of the stream is read.
 */
export async function streamTurn(
  session: SessionId,
  accept: () => Promise<Accepted>,
  sent: (accepted: Accepted) => Promise<SentMessage>,
  left: AbortSignal,
  deps: StreamTurnDeps,
): Promise<AsyncGenerator<string>> {
  const inbox = new Inbox()
  const stopListening = deps.bus.subscribe(session, { hint: () => inbox.put('hint'), delta: (delta) => inbox.put(delta) })
  try {
    const accepted = await accept()
    const ended = sent(accepted)
    const tell = () => inbox.put('ended')
    ended.then(tell, tell)
    left.addEventListener('abort', stopListening)
    if (left.aborted) stopListening()
    return generate(accepted, ended, inbox, stopListening, deps)
  } catch (cause) {
    stopListening()
    throw cause
  }
}

async function* generate(
  { message, turn_id }: Accepted,
  ended: Promise<SentMessage>,
  inbox: Inbox,
  stopListening: () => void,
  deps: StreamTurnDeps,
): AsyncGenerator<string> {
  const heartbeat = setInterval(() => inbox.put('heartbeat'), HEARTBEAT_MS)
  let seq = message.seq - 1
  async function* news(): AsyncGenerator<string> {
    for (;;) {
      const events = await deps.store.eventsAfter(message.session_id, seq, EVENTS_AT_ONCE)
      seq = events.at(-1)?.seq ?? seq
      for (const event of events) yield formatEvent(event)
      if (events.length < EVENTS_AT_ONCE) return
    }
  }
  try {
    yield* news()
    for await (const item of inbox) {
      if (item === 'heartbeat') yield ': still here\n\n'
      else if (item === 'hint') yield* news()
      else if (item === 'ended') break
      else if (item.turn_id === turn_id) yield format('delta', item)
    }
    yield* news()
    yield format('done', await ended)
  } catch (cause) {
    yield format('error', deps.describe(cause))
  } finally {
    clearInterval(heartbeat)
    stopListening()
  }
}

function formatEvent(event: SessionEvent): string {
  return `id: ${event.seq}\n${format(event.type, event)}`
}

/** JSON has no line breaks of its own, so one `data` line holds it. */
function format(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

type Item = 'hint' | 'ended' | 'heartbeat' | Delta

/** What came in and was not read yet, in order; waiting for the next item costs nothing. */
class Inbox {
  readonly #items: Item[] = []
  #wake: () => void = () => {}

  put(item: Item): void {
    this.#items.push(item)
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      const item = this.#items.shift()
      if (item !== undefined) {
        yield item
        continue
      }
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      await promise
    }
  }
}
