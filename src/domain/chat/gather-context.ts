import type { ComposedPrompt, HistoryEntry } from '../../ports/model.ts'
import type { Retrieval } from '../../ports/retrieval.ts'
import type { ConversationStore, HistoryMessage, StoredAttachment, TurnClaim } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'
import type { Memory } from '../../protocol/memory.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import { describeMemories } from './answer-from-memory.ts'
import { numberSources } from './number-sources.ts'
import { languageOf, questionOf } from './question-of.ts'
import { resolveFollowUp } from './resolve-follow-up.ts'
import { type FoundPart, mergeFound, numberParts, searchParts } from './search-parts.ts'

export interface GatherDeps {
  readonly store: Pick<ConversationStore, 'historyBefore' | 'readableAttachments'>
  readonly retrieval: Pick<Retrieval, 'search'>
  readonly observer: TurnObserver
}

const HISTORY_MESSAGES = 20
/** So much of each earlier message is looked at. */
const HISTORY_CHARACTERS = 2_000
const ATTACHMENTS = 5

/** The session's last messages before this turn, oldest first. */
export function gatherHistory(claim: TurnClaim, deps: GatherDeps): Promise<HistoryMessage[]> {
  const first = claim.messages[0]
  if (!first) return Promise.resolve([])
  return deps.store.historyBefore(claim.session.id, first.seq, HISTORY_MESSAGES)
}

/** Everything that the reply may be drafted from: the question made whole, the passages found for it, the customer's files. */
export async function gatherPrompt(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  memories: readonly Memory[],
  deps: GatherDeps,
): Promise<ComposedPrompt> {
  const question = questionOf(claim)
  const entries = history.flatMap(toHistoryEntry)
  const standaloneQuestion = resolveFollowUp(question, entries)
  const { locale } = claim.session
  const [found, attachments] = await Promise.all([search(standaloneQuestion, locale, deps), sessionAttachments(claim, history, deps)])
  const passages = numberSources(mergeFound(found), attachments, standaloneQuestion)
  return {
    question,
    standaloneQuestion,
    history: entries,
    passages,
    parts: numberParts(found, passages),
    locale: languageOf(claim),
    memories: describeMemories(memories),
  }
}

/** Most sessions have no files; only those whose messages show some are searched for them. */
function sessionAttachments(claim: TurnClaim, history: readonly HistoryMessage[], deps: GatherDeps): Promise<StoredAttachment[]> {
  const hasFiles = [...history, ...claim.messages].some((message) => message.attachments.some((file) => file.state === 'ready'))
  return hasFiles ? deps.store.readableAttachments(claim.session.id, ATTACHMENTS) : Promise.resolve([])
}

async function search(question: string, locale: string | null, deps: GatherDeps): Promise<FoundPart[]> {
  const startedAt = performance.now()
  const found = await searchParts(question, locale, deps.retrieval)
  deps.observer.retrieved((performance.now() - startedAt) / 1000)
  return found
}

function toHistoryEntry({ role, content }: HistoryMessage): HistoryEntry[] {
  return role === 'system' ? [] : [{ role, content: cutMiddle(content, HISTORY_CHARACTERS) }]
}
