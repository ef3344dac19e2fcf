import type { ComposedPrompt, Model, ModelUsage, NumberedPassage, Stance, Toolbox } from '../../ports/model.ts'
import type { Citation } from '../../protocol/message.ts'
import type { UsedCitation } from '../judging/citation-numbers.ts'
import { DraftJudge, type Judged } from '../judging/judge-draft.ts'
import type { ReplyWriter } from './reply-writer.ts'

export interface DraftDeps {
  readonly model: Model
  readonly toolbox: Toolbox
  /** What no reply may hold: the mark within the instructions. */
  readonly secrets: readonly string[]
  /** Is told what each call of a provider took, also of drafts that come to nothing. */
  used(usage: ModelUsage): void
  /** Is told why a model was given up for the next one. */
  replaced(cause: unknown): void
}

export interface JudgedDraft {
  readonly judged: Judged
  readonly stance: Stance
  readonly confidence: number
  /** What could be cited in the end: the prompt's passages and what tools found. */
  readonly sources: readonly NumberedPassage[]
}

/**
 * Lets the model draft and lets out what stands up to judging (T6), sentence by sentence. While nothing was let out, another
 * model may begin anew; after that a fault is the draft's end, and is thrown.
 *
 * @param customerWords the customer's own messages: their figures and names may be said back to them.
 */
export async function draftReply(
  prompt: ComposedPrompt,
  customerWords: readonly string[],
  reply: ReplyWriter,
  { model, toolbox, secrets, used, replaced }: DraftDeps,
  signal: AbortSignal,
): Promise<JudgedDraft> {
  let sources = prompt.passages
  let receipts: readonly string[] = []
  const beginJudging = () => new DraftJudge({ sources, customerWords, receipts, secrets })
  let judge = beginJudging()
  reply.citeFrom(() => toCitations(judge.citations, sources))
  let stance: Stance = 'answer'
  let confidence: number | null = 0
  for await (const event of model.draft(prompt, toolbox, signal)) {
    if (event.type === 'usage') used(event.usage)
    signal.throwIfAborted()
    if (event.type === 'text') for (const piece of judge.push(event.text)) reply.write(piece.text)
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
  for (const piece of judged.released) reply.write(piece.text)
  return { judged, stance, confidence: confidence ?? carriedShare(judged), sources }
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
