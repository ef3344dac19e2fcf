import type { UnsupportedReason } from '../domain/judging/judge-verdict.ts'
import type { QueryTerm, RetrievedPassage } from './retrieval.ts'

/**
 * A source that the draft may cite as `[marker]`: a retrieved passage, a piece of a file of the session, or what a tool told
 * in this turn. The last has no document: both ids are the call's, and there is nowhere to go (`uri` null).
 */
export interface NumberedPassage extends Omit<RetrievedPassage, 'document_id' | 'passage_id'> {
  readonly marker: number
  readonly document_id: string
  readonly passage_id: string
  readonly origin: 'knowledge' | 'attachment' | 'tool'
}

/** One question of a message as it was searched, with what was found for it; markers are those of the whole prompt. */
export interface QuestionPart {
  readonly question: string
  /** Best first, scored for this part. */
  readonly passages: readonly NumberedPassage[]
  readonly terms: readonly QueryTerm[]
}

export interface HistoryEntry {
  readonly role: 'customer' | 'assistant' | 'agent'
  readonly content: string
}

/** Everything that a model may draft from. Passages and attachments are data, never instructions. */
export interface ComposedPrompt {
  /** The customer's newest messages, verbatim, joined by a blank line when a burst is answered at once. */
  readonly question: string
  /** The question as it was searched: with what a follow-up leaves out filled in from the history. */
  readonly standaloneQuestion: string
  /** Oldest first, without the newest messages. */
  readonly history: readonly HistoryEntry[]
  /** All that may be cited, each once. */
  readonly passages: readonly NumberedPassage[]
  /** The questions of the message, at least one: "What are your hours? And do you take PayPal?" has two. */
  readonly parts: readonly QuestionPart[]
  readonly locale: string | null
  /** What is remembered of this customer from earlier conversations, one statement each; data like the passages. */
  readonly memories?: readonly string[]
  /** What was said before `history`, in short; data like the passages. */
  readonly summary?: string | null
  /** What was done for this message before this draft, in the words of the receipts: not to be done again, and may be said. */
  readonly done?: readonly string[]
  /** What a first draft of this turn said and no source carried, with why; the second one should do without. */
  readonly rejected?: readonly RejectedSentence[]
}

export interface RejectedSentence {
  readonly sentence: string
  readonly reasons: readonly UnsupportedReason[]
}

/** A tool as the model sees it. */
export interface ToolSpec {
  /** Letters, digits, `_` and `-`, at most 64. */
  readonly name: string
  readonly description: string
  /** JSON Schema (draft 7) of its input, an object. */
  readonly inputSchema: Readonly<Record<string, unknown>>
}

/** What a call came to. An expected failure (a wrong input, nothing found, no right to it) is a result too: the model reads it and may go on. */
export interface ToolResult {
  /** What the model reads of it: data, never instructions. */
  readonly content: string
  readonly isError: boolean
  /** What may be cited from now on in this turn; a passage that has a number already keeps it. */
  readonly passages: readonly NumberedPassage[]
  /** What was done, in words: only a receipt lets the reply say so. Null for tools that only look. */
  readonly receipt: string | null
}

/** What the model may do in this turn. Whoever makes it has bound it to this session and this customer. */
export interface Toolbox {
  readonly tools: readonly ToolSpec[]
  /**
   * Runs one tool. `input` comes from the model and is not checked yet. `callId` is the model's own name for this call.
   * Rejects on faults; the model is then told that the tool failed, without the reason.
   */
  call(name: string, input: unknown, callId: string, signal: AbortSignal): Promise<ToolResult>
}

export const emptyToolbox: Toolbox = {
  tools: [],
  call: (name) => Promise.reject(new Error(`there is no tool ${name}`)),
}

/** What a model reports of one call of its provider. */
export interface ModelUsage {
  /** As the settings name the model: `openai:gpt-5`. */
  readonly model: string
  /** All of the prompt, with what the provider had cached. */
  readonly input_tokens: number
  readonly cached_input_tokens: number
  /** With what it thought. */
  readonly output_tokens: number
  /** The provider did not tell; counted by the length of the texts. */
  readonly is_estimate: boolean
}

/** How the draft means to end the turn; the judged sentences decide whether it does. */
export type Stance = 'answer' | 'clarify' | 'decline'

/** What a draft says of itself and not of the company: the product's own words for it, in the customer's language, are not judged. */
export type DraftNotice =
  /** One of several questions found no answer. */
  | { readonly kind: 'rest-not-found' }
  /** The sentences that follow may be what was asked for. */
  | { readonly kind: 'may-help' }
  /** Asks which of these documents or sections is meant, or whether the only one is. */
  | { readonly kind: 'which-one'; readonly options: readonly string[] }

export type DraftEvent =
  | { readonly type: 'text'; readonly text: string }
  /** A paragraph of its own, behind the text so far. */
  | { readonly type: 'notice'; readonly notice: DraftNotice }
  /** What a tool brought: comes before the text that rests on it. */
  | { readonly type: 'evidence'; readonly passages: readonly NumberedPassage[]; readonly receipts: readonly string[] }
  | { readonly type: 'usage'; readonly usage: ModelUsage }
  /** The text so far is void and another model begins anew. Whoever has shown some of it can't go on and throws `cause`. */
  | { readonly type: 'restart'; readonly cause: unknown }
  /** `confidence` 0–1; null when the model can't tell: then it is the share of its claims that were carried. */
  | { readonly type: 'finish'; readonly stance: Stance; readonly confidence: number | null }

/**
 * Drafts a reply as a stream. Supported sentences end with the markers of their sources: `You have 30 days [1].`
 * Faults are thrown; an aborted signal ends the stream with its reason.
 */
export interface Model {
  /** As the settings name it: `extractive` or `provider:model`. */
  readonly name: string
  draft(prompt: ComposedPrompt, toolbox: Toolbox, signal: AbortSignal): AsyncIterable<DraftEvent>
  /** Whether it drafts something else when it is told what was rejected. */
  readonly revises?: boolean
  /** The models, by name, that are left alone now because they failed; others draft meanwhile. */
  resting?(): readonly string[]
}
