import type { ComposedPrompt, Model, ModelUsage, NumberedPassage, Stance, Toolbox } from '../../ports/model.ts'
import type { Citation } from '../../protocol/message.ts'
import type { UsedCitation } from '../judging/citation-numbers.ts'
import { DraftJudge, type Judged, type Released } from '../judging/judge-draft.ts'
import { noticesFor, writeNotice } from './notices.ts'
import type { ReplyWriter } from './reply-writer.ts'
import { offeredOptions } from './resolve-follow-up.ts'

export interface DraftDeps {
  readonly model: Model
  readonly toolbox: Toolbox
  /** What no reply may hold: the mark within the instructions. */
  readonly secrets: readonly string[]
  /** Is told what each call of a provider took, also of drafts that come to nothing. */
  used(usage: ModelUsage): void
  /** Is told why a model was given up for the next one. */
  replaced(cause: unknown): void
  /** Whether there is time left for a second draft. */
  mayRevise(): boolean
}

export interface JudgedDraft {
  readonly judged: Judged
  readonly stance: Stance
  readonly confidence: number
  /** What could be cited in the end: the prompt's passages and what tools found. */
  readonly sources: readonly NumberedPassage[]
  /** What tools did, in words. */
  readonly receipts: readonly string[]
}

/**
 * Drafts a reply, and once more when nothing of an answer stood up to judging and nothing was shown: with what was rejected
 * and why (M18).
 */
export async function draftReply(
  prompt: ComposedPrompt,
  customerWords: readonly string[],
  reply: ReplyWriter,
  deps: DraftDeps,
  signal: AbortSignal,
): Promise<JudgedDraft> {
  const first = await draftOnce(prompt, prompt.done ?? [], customerWords, reply, deps, signal)
  const { dropped, supported } = first.judged
  const isLost = first.stance === 'answer' && supported === 0 && dropped.length > 0 && reply.content === ''
  if (!isLost || !deps.model.revises || !deps.mayRevise()) return first
  const again = { ...prompt, passages: first.sources, rejected: dropped }
  const second = await draftOnce(again, first.receipts, customerWords, reply, deps, signal)
  return { ...second, judged: { ...second.judged, dropped: [...dropped, ...second.judged.dropped] } }
}

/**
 * Lets the model draft and lets out what stands up to judging (T6), sentence by sentence. While nothing was let out, another
 * model may begin anew; after that a fault is the draft's end, and is thrown.
 *
 * @param customerWords the customer's own messages: their figures and names may be said back to them.
 */
async function draftOnce(
  prompt: ComposedPrompt,
  done: readonly string[],
  customerWords: readonly string[],
  reply: ReplyWriter,
  { model, toolbox, secrets, used, replaced }: DraftDeps,
  signal: AbortSignal,
): Promise<JudgedDraft> {
  let sources = prompt.passages
  let receipts = done
  const beginJudging = () => new DraftJudge({ sources, customerWords, receipts, secrets })
  let judge = beginJudging()
  reply.citeFrom(() => toCitations(judge.citations, sources))
  const write = (released: readonly Released[]) => {
    for (const piece of released) reply.write(piece.text)
  }
  let stance: Stance = 'answer'
  let confidence: number | null = 0
  for await (const event of model.draft(prompt, toolbox, signal)) {
    if (event.type === 'usage') used(event.usage)
    signal.throwIfAborted()
    if (event.type === 'text') write(judge.push(event.text))
    if (event.type === 'notice') write(judge.notice(writeNotice(event.notice, noticesFor(prompt.locale), wasAskedBack(prompt))))
    if (event.type === 'evidence') {
      sources = addSources(sources, event.passages)
      receipts = [...receipts, ...event.receipts]
      judge.learn(sources, receipts)
    }
    if (event.type === 'restart') {
      if (reply.content !== '') throw event.cause
      replaced(event.cause)
      judge = beginJudging()
    }
    if (event.type === 'finish') ({ stance, confidence } = event)
  }
  const judged = judge.finish()
  write(judged.released)
  return { judged, stance, confidence: confidence ?? carriedShare(judged), sources, receipts }
}

/** Whether our last message asked the customer what they mean. */
function wasAskedBack({ history }: ComposedPrompt): boolean {
  const last = history.findLast(({ role }) => role === 'assistant')
  return last !== undefined && offeredOptions(last.content).length > 0
}

function carriedShare({ supported, dropped }: Judged): number {
  return supported / Math.max(1, supported + dropped.length)
}

/** A number stands for one passage through the whole turn, so that what was cited before stays right. */
function addSources(known: readonly NumberedPassage[], found: readonly NumberedPassage[]): readonly NumberedPassage[] {
  const taken = new Set(known.map(({ marker }) => marker))
  const fresh = found.filter(({ marker }) => !taken.has(marker))
  return fresh.length === 0 ? known : [...known, ...fresh]
}

function toCitations(used: readonly UsedCitation[], sources: readonly NumberedPassage[]): Citation[] {
  const byMarker = new Map(sources.map((source) => [source.marker, source]))
  return used.flatMap(({ marker, source, quote }) => {
    const cited = byMarker.get(source)
    if (!cited) return []
    const { document_id, passage_id, title, uri, heading } = cited
    return [{ marker, document_id, passage_id, title, uri, heading, quote } as Citation]
  })
}
