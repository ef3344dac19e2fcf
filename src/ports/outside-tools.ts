import type { SessionId } from '../protocol/ids.ts'
import type { ToolSpec } from './model.ts'

/** In whose name a tool is called: filled in by the server, never by the model. */
export interface ToolIdentity {
  readonly session_id: SessionId
  /** Null unless the customer's identity is verified. */
  readonly user_id: string | null
  /** For a tool that changes something: the same for the same call, however often it is tried. */
  readonly idempotency_key: string | null
}

/**
 * What came back. `refused`: the other side said no, and nothing was done. `failed`: nobody knows what the answer would have
 * been; with `mayHaveActed` neither whether it was done.
 */
export type OutsideAnswer =
  | { readonly kind: 'answered'; readonly text: string; readonly receipt: string | null }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed'; readonly mayHaveActed: boolean }

/** A tool that the operator has brought: a call of the company's systems. */
export interface OutsideTool {
  readonly spec: ToolSpec
  /** What customers see as the source of what it found. */
  readonly title: string
  readonly risk: 'read' | 'write'
  /** Something that is sent along names the customer: without a verified one it can't be called. */
  readonly needsCustomer: boolean
  /** For a tool that runs only after the customer's yes: what they are asked; null when the input leaves out what it needs. */
  readonly question: ((input: Readonly<Record<string, unknown>>) => string | null) | null
  /** It runs only after a person on staff has approved. */
  readonly needsAgent: boolean
  /** What is wrong with an input from the model, or null. */
  inputFault(input: unknown): string | null
  /** Faults of the network are answers, too; it ends within its own time limit and throws only the signal's reason. */
  run(input: Readonly<Record<string, unknown>>, identity: ToolIdentity, signal: AbortSignal): Promise<OutsideAnswer>
}
