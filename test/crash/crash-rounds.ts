import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionEvent } from '../../src/protocol/event.ts'
import type { Message } from '../../src/protocol/message.ts'
import { type ServerProcess, startServer } from '../server-process.ts'
import { ChatCustomer } from './chat-customer.ts'

export interface CrashReport {
  readonly rounds: number
  readonly acknowledged: number
  /** Acknowledged messages that are not there after the restart. */
  readonly lost: number
  /** Messages that are there more than once, though sent again under the same id. */
  readonly doubled: number
  /** Customer messages without a conclusion, or with more than one. */
  readonly unconcluded: number
  readonly concludedTwice: number
  /** Sessions whose events are not numbered 1, 2, 3 … */
  readonly holes: number
  /** Customers at a socket who at the end see something else than who comes anew. */
  readonly stale: number
}

interface Acknowledged {
  readonly session: string
  /** By client_message_id: what was acknowledged. */
  readonly acknowledged: ReadonlyMap<string, Message>
}

interface Client extends Acknowledged {
  readonly acknowledged: Map<string, Message>
  sent: number
  /** Sent, but cut off before the answer: sent again after the restart. */
  unsure: { id: string; text: string } | null
}

const QUESTIONS = [
  'How long does shipping take?',
  'I forgot my password, what do I do?',
  'Do you take PayPal?',
  'Can I send something back?',
  'Hello!',
  'How do I track my order?',
]
const RECOVERY_LIMIT_MS = 30_000

/**
 * Kills the server again and again (SIGKILL) while customers write, starts it anew, and counts what was lost. Each
 * round kills at another moment. Half of the customers speak HTTP and send what was cut off again with its own id or key;
 * the others sit at a socket, as with the widget.
 */
export async function runCrashRounds(rounds: number, customers: number, say: (line: string) => void = () => {}): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-crash-'))
  let server = await startServer(folder)
  const { address } = server
  const samePort = { API_PORT: new URL(address).port }
  try {
    const clients = await Promise.all(Array.from({ length: Math.ceil(customers / 2) }, () => openClient(server)))
    const chats = await Promise.all(Array.from({ length: Math.floor(customers / 2) }, () => openChat(server)))
    const acknowledged = () => [...clients, ...chats].reduce((sum, customer) => sum + customer.acknowledged.size, 0)
    for (let round = 0; round < rounds; round++) {
      const writing = Promise.all(clients.map((client) => writeUntilCutOff(client, address)))
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 700))
      await server.kill()
      await writing
      server = await startServer(folder, samePort)
      say(`round ${round + 1}: ${acknowledged()} messages acknowledged so far`)
    }
    await Promise.all([...clients.map((client) => sendAgain(client, address)), ...chats.map((chat) => chat.settle())])
    const verdicts = await Promise.all([...clients, ...chats].map((customer) => examine(customer, address)))
    const seen = await Promise.all(chats.map((chat) => chat.seesTheTruth()))
    return { rounds, ...verdicts.reduce(add), stale: seen.filter((same) => !same).length }
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true })
  }
}

type Verdict = Omit<CrashReport, 'rounds' | 'stale'>

function add(sum: Verdict, one: Verdict): Verdict {
  return {
    acknowledged: sum.acknowledged + one.acknowledged,
    lost: sum.lost + one.lost,
    doubled: sum.doubled + one.doubled,
    unconcluded: sum.unconcluded + one.unconcluded,
    concludedTwice: sum.concludedTwice + one.concludedTwice,
    holes: sum.holes + one.holes,
  }
}

async function openSession({ address }: ServerProcess): Promise<string> {
  const response = await fetch(`${address}/api/sessions`, { method: 'POST' })
  return ((await response.json()) as { id: string }).id
}

async function openClient(server: ServerProcess): Promise<Client> {
  return { session: await openSession(server), acknowledged: new Map(), sent: 0, unsure: null }
}

async function openChat(server: ServerProcess): Promise<ChatCustomer> {
  return new ChatCustomer(server.address, await openSession(server))
}

async function writeUntilCutOff(client: Client, address: string): Promise<void> {
  await sendAgain(client, address).catch(() => {})
  while (client.unsure === null) {
    const id = `${client.session}-${client.sent}`
    client.unsure = { id, text: `${QUESTIONS[client.sent++ % QUESTIONS.length]} (${client.sent})` }
    await sendAgain(client, address).catch(() => {})
  }
}

async function sendAgain(client: Client, address: string): Promise<void> {
  if (!client.unsure) return
  const { id, text } = client.unsure
  const byKey = client.sent % 3 === 0
  const headers = { 'content-type': 'application/json', prefer: client.sent % 2 ? 'respond-async' : 'wait' }
  const response = await fetch(`${address}/api/chat/sessions/${client.session}/messages`, {
    method: 'POST',
    headers: byKey ? { ...headers, 'idempotency-key': id } : headers,
    body: JSON.stringify(byKey ? { message: text } : { message: text, client_message_id: id }),
  })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const { message } = (await response.json()) as { message: Message }
  client.acknowledged.set(message.client_message_id ?? id, message)
  client.unsure = null
}

async function examine(client: Acknowledged, address: string): Promise<Verdict> {
  const { messages, unconcluded } = await waitForConclusions(client, address)
  const asked = messages.filter(({ role }) => role === 'customer')
  const kept = new Map(asked.map((message) => [message.client_message_id, message.id]))
  const events = await readAll<SessionEvent>(`${address}/api/sessions/${client.session}/events?limit=200&after=`, (event) => event.seq)
  const conclusions = events.filter(({ type }) => type === 'reply.completed' || type === 'reply.stopped').map((event) => event.data.turn_id)
  return {
    acknowledged: client.acknowledged.size,
    lost: [...client.acknowledged].filter(([id, message]) => kept.get(id) !== message.id).length,
    doubled: asked.length - kept.size,
    unconcluded,
    concludedTwice: conclusions.length - new Set(conclusions).size,
    holes: events.every((event, index) => event.seq === index + 1) ? 0 : 1,
  }
}

/** A reply concludes the customer messages before it; once people have the floor, they do. */
function countUnconcluded(messages: readonly Message[]): number {
  const lastReply = messages.findLast(({ role }) => role === 'assistant')
  return messages.filter(({ role, seq }) => role === 'customer' && seq > (lastReply?.seq ?? 0)).length
}

async function waitForConclusions(client: Acknowledged, address: string): Promise<{ messages: Message[]; unconcluded: number }> {
  const giveUp = Date.now() + RECOVERY_LIMIT_MS
  for (;;) {
    const messages = await readAll<Message>(`${address}/api/sessions/${client.session}/messages?limit=200&after_seq=`, ({ seq }) => seq)
    const { status } = (await (await fetch(`${address}/api/sessions/${client.session}`)).json()) as { status: string }
    const unconcluded = status === 'queued' ? 0 : countUnconcluded(messages)
    if (unconcluded === 0 || Date.now() > giveUp) return { messages, unconcluded }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function readAll<Row>(url: string, seqOf: (row: Row) => number): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const last = rows.at(-1)
    const page = (await (await fetch(url + (last ? seqOf(last) : 0))).json()) as { data: Row[] }
    if (page.data.length === 0) return rows
    rows.push(...page.data)
  }
}
