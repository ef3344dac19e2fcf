import type { QueryTerm, RetrievedPassage } from './retrieval.ts'

/** A source that the draft may cite as `[marker]`: a retrieved passage or a text attachment of the session. */
export interface NumberedPassage extends Omit<RetrievedPassage, 'document_id' | 'passage_id'> {
  readonly marker: number
  readonly document_id: string
  readonly passage_id: string
  readonly origin: 'knowledge' | 'attachment'
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
}

/** How the draft means to end the turn; the judged sentences decide whether it does. */
export type Stance = 'answer' | 'clarify' | 'decline'

export type DraftEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'finish'; readonly stance: Stance; readonly confidence: number }

/**
 * Drafts a reply as a stream. Supported sentences end with the markers of their sources: `You have 30 days [1].`
 * Faults are thrown; an aborted signal ends the stream with its reason.
 */
export interface Model {
  /** As the settings name it: `extractive` or `provider:model`. */
  readonly name: string
  draft(prompt: ComposedPrompt, signal: AbortSignal): AsyncIterable<DraftEvent>
}
