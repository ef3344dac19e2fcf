import { expect } from 'vitest'
import { Chat, type ChatState } from '../chat.ts'
import type { OutboxEntry } from '../outbox.ts'
import type { ChatStorage } from '../stored-outbox.ts'
import { FakeClock } from './fake-clock.ts'
import { FakeNetwork, type Faults, noFaults } from './fake-network.ts'
import { ModelServer } from './model-server.ts'
import { seededRandom } from './seeded-random.ts'

/** What happens in a round. `tab` 0 or 1: both are windows of one browser on the same session. */
export interface Step {
  readonly do: keyof World['plays']
  readonly tab?: number
  readonly ms?: number
  readonly code?: 'rate_limited' | 'unavailable' | 'validation_failed'
}

export interface Round {
  /** Of the network's faults. */
  readonly seed: number
  readonly faults: Faults
  readonly steps: readonly Step[]
  /** How the client gets to know that it missed something: by a new connection, or by one more event. */
  readonly healedBy: 'connection' | 'event'
}

interface Typed {
  readonly id: string
  readonly text: string
  readonly tab: number
}

/** Longer than the longest wait for a connection and for an answer, one after the other. */
const HEALED_MS = 150_000

/** Plays a round on the model of the server and checks at every change what C1–C6 promise. */
export function playRound(round: Round): void {
  const world = new World(round)
  for (const step of round.steps) {
    world.plays[step.do](step)
    world.check()
  }
  world.heal(round.healedBy)
  world.finish()
  const { lost, overtaken } = round.faults
  if (lost === 0 && overtaken === 0 && !round.steps.some((step) => step.do === 'refuse')) world.checkOrder()
}

class World {
  readonly #clock = new FakeClock()
  readonly #server = new ModelServer()
  readonly #network: FakeNetwork
  readonly #random: () => number
  readonly #storage: ChatStorage
  readonly #tabs: Chat[]
  readonly #typed: Typed[] = []
  readonly #discarded = new Set<string>()
  #saved = '[]'
  #texts = 0

  constructor({ seed, faults }: Round) {
    this.#random = seededRandom(seed)
    this.#network = new FakeNetwork(this.#server, this.#clock, this.#random, faults)
    this.#storage = {
      load: () => this.#saved,
      save: (value) => {
        this.#saved = value
      },
    }
    this.#tabs = [this.#openTab(), this.#openTab()]
  }

  #openTab(): Chat {
    const chat = this.#newChat(this.#network, this.#storage)
    let last = chat.state
    chat.subscribe((state) => {
      this.#checkState(state, last)
      last = state
    })
    chat.start()
    return chat
  }

  #newChat(network: FakeNetwork, storage: ChatStorage): Chat {
    const newId = () => `text-${this.#texts}`
    return new Chat({
      url: 'ws://shop/ws',
      sessionId: 'ses',
      storage,
      createSocket: network.connect,
      timers: this.#clock,
      random: this.#random,
      newId,
    })
  }

  #tab(index: number): Chat {
    return this.#tabs[index] as Chat
  }

  readonly plays = {
    send: ({ tab = 0 }: Step) => {
      this.#texts += 1
      this.#typed.push({ id: `text-${this.#texts}`, text: `Text ${this.#texts}`, tab })
      this.#tab(tab).send(`Text ${this.#texts}`)
    },
    retry: ({ tab = 0 }: Step) => this.#withFailed(tab, (id) => this.#tab(tab).retry(id)),
    discard: ({ tab = 0 }: Step) =>
      this.#withFailed(tab, (id) => {
        this.#discarded.add(id)
        this.#tab(tab).discard(id)
      }),
    reloadPage: ({ tab = 0 }: Step) => {
      this.#tab(tab).close()
      this.#tabs[tab] = this.#openTab()
    },
    stop: ({ tab = 0 }: Step) => this.#tab(tab).stop(),
    person: ({ tab = 0 }: Step) => this.#tab(tab).escalate('customer_request'),
    wake: ({ tab = 0 }: Step) => this.#tab(tab).wake(),
    wait: ({ ms = 0 }: Step) => this.#clock.advance(ms),
    piece: () => this.#server.releasePiece(`${'abcdefgh'[Math.floor(this.#random() * 8)]} `),
    conclude: () => this.#server.concludeTurn('complete', this.#random() < 0.1),
    handOver: () => this.#server.escalate(),
    takeOver: () => this.#server.takeOver(),
    giveBack: () => this.#server.giveBack(),
    closeSession: () => this.#server.closeSession(),
    say: () => this.#server.say('An agent speaks.'),
    note: () => this.#server.note(),
    rate: () => this.#server.rate(this.#random() < 0.5 ? 'up' : 'down'),
    attach: () => this.#server.attach(this.#random() < 0.5 ? 'ready' : 'failed'),
    refuse: ({ code = 'unavailable' }: Step) => this.#server.refuseNext(code),
    cut: () => this.#network.cut(),
    freeze: () => this.#network.freeze(),
    restart: () => this.#server.restart(),
    reload: () => this.#server.reloadAll(),
  }

  #withFailed(tab: number, act: (id: string) => void): void {
    const failed = this.#tab(tab).state.outbox.find(({ state }) => state === 'failed')
    if (failed) act(failed.clientMessageId)
  }

  check(): void {
    const saved = JSON.parse(this.#saved) as OutboxEntry[]
    for (const { id, text } of this.#typed) {
      if (this.#discarded.has(id) || this.#server.find(id)) continue
      expect(
        saved.filter((entry) => entry.clientMessageId === id && entry.content === text),
        'what is not stored is in the storage',
      ).toHaveLength(1)
    }
  }

  #checkState({ conversation, outbox }: ChatState, before: ChatState): void {
    const { lastSeq, messages, running } = conversation
    if (lastSeq < before.conversation.lastSeq) expect(lastSeq, 'lastSeq goes back').toBe(0)
    const ids = [...messages.map((message) => message.client_message_id), ...outbox.map((entry) => entry.clientMessageId)]
    const shown = ids.filter((id) => id !== null)
    expect(new Set(shown).size, 'a message is shown twice').toBe(shown.length)
    for (const { clientMessageId } of before.outbox) {
      const isKnown = shown.includes(clientMessageId) || this.#discarded.has(clientMessageId)
      expect(isKnown, 'a message left the outbox and is not shown').toBe(true)
    }
    if (running?.text) {
      const text = this.#server.texts.get(`${running.turnId} ${conversation.draft.attempt}`)
      expect(text?.startsWith(running.text), 'a prefix of the reply is shown').toBe(true)
    }
  }

  /** From here on nothing is lost any more. */
  heal(by: Round['healedBy']): void {
    this.#network.faults = noFaults
    this.#server.refuseNothing()
    this.#clock.advance(1_000)
    if (by === 'connection') this.#network.cut()
    else this.#server.rate('up')
    this.#clock.advance(HEALED_MS)
    // A lost piece comes again with the next connection, and a draft that was given up stays until the next one begins.
    this.#compare(by === 'connection' && this.#server.pieces.length > 0)
  }

  /** The person tries everything again that was refused, and every turn ends. */
  finish(): void {
    for (const tab of this.#tabs) {
      for (const { clientMessageId, state } of tab.state.outbox) if (state === 'failed') tab.retry(clientMessageId)
    }
    this.#clock.advance(HEALED_MS)
    const { texts, turn } = this.#server
    this.#server.concludeTurn('complete', false)
    this.#clock.advance(1_000)
    if (turn) expect(this.#server.messages.at(-1)?.content).toBe(texts.get(`${turn.id} ${turn.attempt}`) ?? '')
    this.#compare(true)
    for (const { id, text } of this.#typed.filter((typed) => !this.#discarded.has(typed.id))) {
      expect(
        this.#server.messages.filter(({ content }) => content === text),
        'stored once',
      ).toHaveLength(1)
      for (const { state } of this.#tabs) {
        expect(
          state.conversation.messages.filter(({ client_message_id }) => client_message_id === id),
          'shown once',
        ).toHaveLength(1)
        expect(
          state.outbox.filter(({ clientMessageId }) => clientMessageId === id),
          'settled',
        ).toHaveLength(0)
      }
    }
    for (const tab of this.#tabs) tab.close()
  }

  /** What one tab sent is stored in its order, as long as the network keeps the order within a connection. */
  checkOrder(): void {
    for (const tab of [0, 1]) {
      const typed = this.#typed.filter((entry) => entry.tab === tab).map(({ text }) => text)
      const stored = this.#server.messages.map(({ content }) => content).filter((content) => typed.includes(content))
      expect(stored).toEqual(typed)
    }
  }

  /** Every tab shows what one would show that opened just now. */
  #compare(withText: boolean): void {
    const network = new FakeNetwork(this.#server, this.#clock, this.#random, noFaults)
    const fresh = this.#newChat(network, { load: () => null, save: () => undefined })
    fresh.start()
    this.#clock.advance(1_000)
    for (const tab of this.#tabs) {
      expect(tab.state.connection).toBe('online')
      expect(whatIsShown(tab.state, withText)).toEqual(whatIsShown(fresh.state, withText))
    }
    fresh.close()
  }
}

/** Without what is for the reducer alone. */
function whatIsShown({ conversation }: ChatState, withText: boolean) {
  const { draft: _, startedTurn: __, endedTurns: ___, running, ...shown } = conversation
  return { ...shown, running: withText ? running : running?.turnId }
}
