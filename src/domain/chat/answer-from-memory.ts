import type { MemoryStore } from '../../ports/memory.ts'
import type { TurnClaim, TurnConclusion } from '../../ports/store.ts'
import type { Memory } from '../../protocol/memory.ts'
import { recallFact } from '../memory/recall-fact.ts'
import { noticesFor } from './notices.ts'
import { languageOf, questionOf } from './question-of.ts'
import type { ReplyWriter } from './reply-writer.ts'

/** So many facts of a customer are looked at in a turn, the newest. */
const RECALLED = 30

/** What is remembered of the turn's customer; of somebody whose identity is only claimed nothing is even asked for (ME3). */
export function gatherMemories({ session }: TurnClaim, store: Pick<MemoryStore, 'recall'>, now: number): Promise<Memory[]> {
  const { user_id, user_verified } = session
  return user_id !== null && user_verified ? store.recall(user_id, now, RECALLED) : Promise.resolve([])
}

/** Concludes a turn that asks for what the customer told of themselves; null for any other question (ME7). */
export function answerFromMemory(claim: TurnClaim, memories: readonly Memory[], reply: ReplyWriter): TurnConclusion | null {
  const fact = recallFact(questionOf(claim), memories)
  if (!fact) return null
  const locale = languageOf(claim)
  const date = new Intl.DateTimeFormat(locale ?? 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(fact.created_at))
  reply.writeParagraph(noticesFor(locale).youToldUs(date, fact.text))
  return { outcome: 'answered', confidence: fact.confidence, reply: reply.written(), escalation: null, dropped_sentences: 0 }
}

/** The memories as a model reads them. */
export function describeMemories(memories: readonly Memory[]): string[] {
  return memories.map(
    ({ kind, value, text, created_at }) => `${kind}: ${value} (on ${created_at.slice(0, 10)} the customer wrote: “${text}”)`,
  )
}
