import type { ParsedDocument } from '../src/ports/documents.ts'
import type { Outcome } from '../src/protocol/message.ts'

export interface EvalQuestion {
  readonly id: string
  readonly question: string
  /** Earlier messages of the customer, oldest first; each is sent before the question. */
  readonly before: readonly string[]
  /** Keys of the documents that answer it, any of which is right; empty when none does. */
  readonly gold: readonly string[]
  /** What the turn may end as. */
  readonly expected: readonly Outcome[]
  /** What a good answer says, found in the reply whatever the case and the kind of dash. */
  readonly facts: readonly string[]
}

export interface EvalDocument {
  /** What `gold` names it by. */
  readonly key: string
  readonly parsed: ParsedDocument
}

export interface EvalSet {
  readonly name: string
  readonly documents: readonly EvalDocument[]
  readonly questions: readonly EvalQuestion[]
}
