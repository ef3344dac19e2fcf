import type { ComposedPrompt, HistoryEntry } from '../../ports/model.ts'
import type { Retrieval } from '../../ports/retrieval.ts'
import type { ConversationStore, HistoryMessage, SessionSummary, StoredAttachment, TurnClaim } from '../../ports/store.ts'
import type { TurnObserver } from '../../ports/turn-observer.ts'
import type { Memory } from '../../protocol/memory.ts'
import { ANSWER_FROM, estimateCoverage } from '../knowledge/estimate-coverage.ts'
import type { FoundPart } from '../knowledge/search-question.ts'
import { extendSummary } from '../memory/extend-summary.ts'
import { cutMiddle } from '../text/cut-middle.ts'
import { describeMemories } from './answer-from-memory.ts'
import { numberSources } from './number-sources.ts'
import { languageOf, questionOf } from './question-of.ts'
import { resolveFollowUp, standsAlone } from './resolve-follow-up.ts'
import { mergeFound, numberParts, searchParts } from './search-parts.ts'

export interface GatherDeps {
  readonly store: Pick<ConversationStore, 'historyBefore' | 'readableAttachments' | 'findSummary'>
  readonly retrieval: Pick<Retrieval, 'search'>
  readonly observer: TurnObserver
}

const HISTORY_MESSAGES = 20
/** Of a full window so many are summed up before they leave it, so that nothing falls between the two. */
const SUMMED_UP = 10
/** So much of each earlier message is looked at. */
const HISTORY_CHARACTERS = 2_000
const ATTACHMENTS = 5

/** The session's last messages before this turn, oldest first. */
export function gatherHistory(claim: TurnClaim, deps: GatherDeps): Promise<HistoryMessage[]> {
  const first = claim.messages[0]
  if (!first) return Promise.resolve([])
  return deps.store.historyBefore(claim.session.id, first.seq, HISTORY_MESSAGES)
}

/** What was said before the window, and whether that is more than what is stored of it. */
export interface GatheredSummary {
  readonly summary: SessionSummary | null
  readonly hasGrown: boolean
}

/** Sums up the older half of a window that is full, before it leaves the window; a short session has no summary. */
export async function gatherSummary(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  store: Pick<ConversationStore, 'findSummary'>,
): Promise<GatheredSummary> {
  if (history.length < HISTORY_MESSAGES) return { summary: null, hasGrown: false }
  const stored = await store.findSummary(claim.session.id)
  const summary = extendSummary(stored, history.slice(0, SUMMED_UP))
  return { summary, hasGrown: summary !== stored }
}

/** Everything that the reply may be drafted from: the question made whole, the passages found for it, the customer's files. */
export async function gatherPrompt(
  claim: TurnClaim,
  history: readonly HistoryMessage[],
  memories: readonly Memory[],
  summary: SessionSummary | null,
  deps: GatherDeps,
): Promise<ComposedPrompt> {
  const question = questionOf(claim)
  const entries = history.flatMap(toHistoryEntry)
  const [{ standaloneQuestion, found }, attachments] = await Promise.all([
    searchInContext(question, entries, claim.session.locale, deps),
    sessionAttachments(claim, history, deps),
  ])
  const passages = numberSources(mergeFound(found), attachments, standaloneQuestion)
  return {
    question,
    standaloneQuestion,
    history: entries,
    passages,
    parts: numberParts(found, passages),
    locale: languageOf(claim),
    memories: describeMemories(memories),
    summary: summary?.text ?? null,
  }
}

/** Most sessions have no files; only those whose messages show some are searched for them. */
function sessionAttachments(claim: TurnClaim, history: readonly HistoryMessage[], deps: GatherDeps): Promise<StoredAttachment[]> {
  const hasFiles = [...history, ...claim.messages].some((message) => message.attachments.some((file) => file.state === 'ready'))
  return hasFiles ? deps.store.readableAttachments(claim.session.id, ATTACHMENTS) : Promise.resolve([])
}

/**
 * Searches for the question made whole. A follow-up that finds no answer in the light of what went before (`Do you take
 * bitcoin?` · `Which cards then?`) is asked as it stands, if it stands by itself, and kept like that if it is answered so.
 */
async function searchInContext(
  question: string,
  history: readonly HistoryEntry[],
  locale: string | null,
  deps: GatherDeps,
): Promise<{ readonly standaloneQuestion: string; readonly found: FoundPart[] }> {
  const whole = resolveFollowUp(question, history)
  const found = await search(whole, locale, deps)
  if (whole === question || isAnswered(found) || !standsAlone(question)) return { standaloneQuestion: whole, found }
  const foundAlone = await search(question, locale, deps)
  return isAnswered(foundAlone) ? { standaloneQuestion: question, found: foundAlone } : { standaloneQuestion: whole, found }
}

/** Whether some document answers one of the questions. */
function isAnswered(parts: readonly FoundPart[]): boolean {
  return parts.some(({ question, found }) => (estimateCoverage(question, found.passages, found.terms)[0]?.probability ?? 0) >= ANSWER_FROM)
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
