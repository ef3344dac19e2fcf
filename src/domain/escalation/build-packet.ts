import type { Packet } from '../../protocol/escalation.ts'
import type { MessageId } from '../../protocol/ids.ts'
import type { Outcome } from '../../protocol/message.ts'
import { findFacts } from './find-facts.ts'

export interface PacketInput {
  /** The session's public messages, oldest first, the one that led here included. */
  readonly messages: readonly {
    readonly id: MessageId
    readonly role: 'customer' | 'assistant' | 'agent' | 'system'
    readonly content: string
  }[]
  /** Earlier turns that ended, oldest first. `message_id` is the customer's message that the turn was for. */
  readonly turns: readonly { readonly message_id: MessageId; readonly outcome: Outcome }[]
  /** What was found for the open question, or shown in earlier replies; best first. */
  readonly sources: readonly { readonly document_id: string; readonly title: string; readonly uri: string | null }[]
  /** The customer's messages that say nothing of the matter: greetings, "get me a person". They are not taken for the goal. */
  readonly isSmallTalk: (content: string) => boolean
  readonly priorityReasons: readonly string[]
}

const GOAL_LIMIT = 500
const FACT_LIMIT = 30
const SOURCE_LIMIT = 10

/**
 * What an agent gets with the hand-over, from the stored conversation alone and without a model (E9–E11). The goal is the
 * customer's first message that asks something, the open question the last one that does; facts are what they wrote
 * down that an agent would otherwise ask for again. Receipts and a wanted approval
 * are added when it is stored.
 */
export function buildPacket(input: PacketInput): Packet {
  const said = input.messages.filter((message) => message.role === 'customer')
  const asked = said.filter((message) => !input.isSmallTalk(message.content))
  const goal = asked[0] ?? said[0]
  const open = asked.at(-1) ?? said.at(-1)
  return {
    goal: shorten(goal?.content ?? ''),
    facts: said
      .flatMap((message) => findFacts(message.content).map((text) => ({ text, message_id: message.id })))
      .filter(isFirst)
      .slice(0, FACT_LIMIT),
    tried: input.turns.map(({ message_id, outcome }) => ({ message_id, outcome })),
    sources: input.sources
      .filter((source, index, all) => all.findIndex((other) => placeOf(other) === placeOf(source)) === index)
      .slice(0, SOURCE_LIMIT),
    receipts: [],
    approval: null,
    open_question: shorten(open?.content ?? ''),
    priority_reasons: [...input.priorityReasons],
  }
}

/** What a tool answers has another id with each call; the place it comes from is the tool. */
function placeOf({ document_id, title }: PacketInput['sources'][number]): string {
  return document_id.startsWith('tcl_') ? title : document_id
}

function isFirst(fact: Packet['facts'][number], index: number, all: Packet['facts']): boolean {
  return all.findIndex((other) => other.text.toLowerCase() === fact.text.toLowerCase()) === index
}

/** The text on at most `GOAL_LIMIT` characters, cut at a blank and never inside a surrogate pair. */
function shorten(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= GOAL_LIMIT) return trimmed
  const cut = trimmed.slice(0, GOAL_LIMIT).replace(/[\ud800-\udbff]$/, '')
  const blank = cut.lastIndexOf(' ')
  return `${blank > GOAL_LIMIT / 2 ? cut.slice(0, blank) : cut}…`
}
