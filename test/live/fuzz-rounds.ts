import { isDeepStrictEqual } from 'node:util'
import { WebSocket } from 'ws'
import type { DraftEvent, Model } from '../../src/ports/model.ts'
import type { SessionId } from '../../src/protocol/ids.ts'
import type { Message } from '../../src/protocol/message.ts'
import { Chat } from '../../web/chat-core/chat.ts'
import type { WebSocketLike } from '../../web/chat-core/socket-link.ts'
import { seededRandom } from '../../web/chat-core/test/seeded-random.ts'
import type { Timers } from '../../web/chat-core/timers.ts'
import type { LiveClient } from './live-client.ts'
import type { LiveServer } from './live-server.ts'

/** Time runs a hundred times as fast for the clients, so that their waits cost the test little. */
const SPEED = 100
const fastTimers: Timers = {
  now: () => performance.now() * SPEED,
  after(ms, act) {
    const timer = setTimeout(act, ms / SPEED)
    return () => clearTimeout(timer)
  },
}

const SENTENCES = [
  'Standard shipping takes 3–5 business days [1].',
  'Express shipping takes 1–2 business days [1].',
  'Good question!',
  'It costs 99.90 dollars [1].',
  'Is there anything else that you would like to know?',
]

/** Drafts what its question's number decides, in pieces of any size, with pauses in which others come in between. */
export const fuzzModel: Model = {
  name: 'fuzz',
  async *draft(prompt, _toolbox, signal): AsyncGenerator<DraftEvent> {
    const random = seededRandom(Number(/\d+/.exec(prompt.question)?.[0] ?? 0))
    const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => SENTENCES[Math.floor(random() * SENTENCES.length)])
    for (let text = sentences.join(' '); text !== ''; ) {
      if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, random() * 3))
      signal.throwIfAborted()
      const length = 1 + Math.floor(random() * 40)
      yield { type: 'text', text: text.slice(0, length) }
      text = text.slice(length)
    }
    yield { type: 'finish', stance: 'answer', confidence: 0.9 }
  },
}

/** Sockets that break after a random number of frames, in either direction, sometimes with a frame on its way. */
function breakingSockets(random: () => number, isHealed: () => boolean): (url: string) => WebSocketLike {
  return (url) => {
    const socket = new WebSocket(url)
    let framesLeft = isHealed() ? Number.POSITIVE_INFINITY : Math.floor(random() * 12)
    const spend = () => {
      if (framesLeft > 0) framesLeft -= 1
      else if (!isHealed()) socket.terminate()
    }
    const like: WebSocketLike = {
      onopen: null,
      onmessage: null,
      onclose: null,
      send(data) {
        if (socket.readyState === WebSocket.OPEN) socket.send(data)
        spend()
      },
      close: () => socket.close(),
    }
    socket.on('open', () => like.onopen?.())
    socket.on('message', (data) => {
      if (framesLeft > 0 || random() < 0.5) like.onmessage?.({ data: String(data) })
      spend()
    })
    socket.on('close', (code) => like.onclose?.({ code }))
    socket.on('error', () => {})
    return like
  }
}

/**
 * One session with two tabs whose sockets break, writing, stopping and reading at random, and an undisturbed witness.
 * When the network has healed, both tabs must show what a fresh reader reads, each message once, and the deltas that
 * the witness saw must be the stored replies. Gives what is wrong, or null.
 */
export async function playFuzzRound(desk: LiveServer, seed: number): Promise<string | null> {
  const random = seededRandom(seed)
  const { id } = await desk.openSession()
  const witness = await desk.follow(id)
  let healed = false
  const open = (isCalm: () => boolean) => {
    let stored: string | null = null
    const storage = {
      load: () => stored,
      save: (value: string) => {
        stored = value
      },
    }
    const createSocket = breakingSockets(random, isCalm)
    const chat = new Chat({ url: desk.socketUrl, sessionId: id, storage, timers: fastTimers, random, createSocket })
    chat.start()
    return chat
  }
  const tabs = [open(() => healed), open(() => healed)]
  const sent: string[] = []
  const steps = 3 + Math.floor(random() * 10)
  for (let step = 0; step < steps; step++) {
    const tab = tabs[Math.floor(random() * tabs.length)]
    const action = random()
    if (action < 0.6) sent.push(tab?.send(`How long does shipping take for ${seed}${step}?`) ?? '')
    else if (action < 0.7) tab?.stop()
    else await new Promise((resolve) => setTimeout(resolve, random() * 20))
  }
  healed = true
  const settled = await settle(desk, id, tabs, sent)
  const fresh = open(() => true)
  await until(() => fresh.state.conversation.lastSeq >= settled)
  const fault = findFault(await desk.readMessages(id), sent, witness, tabs, fresh)
  for (const chat of [...tabs, fresh]) chat.close()
  await witness.close()
  return fault && `seed ${seed}: ${fault}`
}

/** Waits until everything is sent, answered and shown; gives the session's last seq. */
async function settle(desk: LiveServer, id: SessionId, tabs: readonly Chat[], sent: readonly string[]): Promise<number> {
  await until(() => tabs.every(({ state }) => state.outbox.length === 0))
  let last = 0
  await until(async () => {
    const messages = await desk.readMessages(id)
    const session = await desk.readSession(id)
    last = session.last_seq
    // Two questions in a row without an answer hand over to people, and from then on nobody answers here.
    return sent.length === 0 || session.status === 'queued' || messages.at(-1)?.role === 'assistant'
  })
  await until(() => tabs.every(({ state }) => state.conversation.lastSeq >= last))
  return last
}

function findFault(
  messages: readonly Message[],
  sent: readonly string[],
  witness: LiveClient,
  tabs: readonly Chat[],
  fresh: Chat,
): string | null {
  for (const [index, { state }] of tabs.entries()) {
    if (!isDeepStrictEqual(state.conversation, fresh.state.conversation)) return `tab ${index} does not show what a fresh reader does`
  }
  if (!isDeepStrictEqual(fresh.state.conversation.messages, messages)) return 'a fresh reader does not show what is stored'
  const stored = messages.flatMap(({ client_message_id }) => client_message_id ?? [])
  if (!isDeepStrictEqual(stored.toSorted(), sent.toSorted())) return `${sent.length} messages were sent and ${stored.length} stored`
  for (const { event } of witness.all('event')) {
    if (event.type !== 'reply.completed' && event.type !== 'reply.stopped') continue
    const deltas = witness.all('delta').filter(({ turn_id }) => turn_id === event.data.turn_id)
    const last = Math.max(...deltas.map(({ attempt }) => attempt))
    const shown = deltas.filter(({ attempt }) => attempt === last)
    const { content } = event.data.message as { content: string }
    // Stopped before its last attempt showed anything: what an overtaken attempt had shown is not of it.
    if (event.type === 'reply.stopped' && content === '') continue
    if (shown.map(({ text }) => text).join('') !== content) return `the deltas of ${event.data.turn_id} are not its reply`
    if (shown.some(({ index }, at) => index !== at)) return `the deltas of ${event.data.turn_id} are not in order`
  }
  return null
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within 15 s: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
