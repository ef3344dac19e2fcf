import type { SessionId, TurnId } from '../protocol/ids.ts'
import type { TurnClaim } from './store.ts'

/** One thing to be done once. */
export interface NewToolCall {
  /** The same for the same arguments in the same turn, and for nothing else. */
  readonly key: string
  readonly tool: string
  /** JSON, as the model gave it. */
  readonly input: string
}

/** A call that was begun. */
export interface StoredToolCall {
  readonly tool: string
  /** JSON, as the model gave it; null when it was not kept. */
  readonly input: string | null
  /** What it came to, as it was handed in; null while nobody knows. */
  readonly result: string | null
  readonly created_at: string
}

/**
 * What became of a call. `started`: it is this caller's to run. `open`: it began before and its end was not told; it may have
 * been done. `ended`: what it came to. `lost`: the turn is no longer this claim's, and nothing may be done in its name.
 */
export type ToolCallState =
  | { readonly kind: 'started' }
  | { readonly kind: 'open' }
  | { readonly kind: 'ended'; readonly result: string }
  | { readonly kind: 'lost' }

/** Remembers which calls that change something were begun and what they came to, so that none is run twice (TO4). */
export interface ToolCallStore {
  /** Reserves the key, in one transaction with the look at the turn's claim. */
  beginToolCall(claim: Pick<TurnClaim, 'id' | 'fence' | 'session'>, call: NewToolCall, now: number): Promise<ToolCallState>
  /** The calls that attempts of the turn have begun, oldest first; those that certainly did nothing are not among them. */
  callsOfTurn(turn: TurnId): Promise<StoredToolCall[]>
  /** The same of all turns of a session, newest first. */
  callsOfSession(session: SessionId, limit: number): Promise<StoredToolCall[]>
  /** Keeps what it came to; null frees the key, because certainly nothing was done. */
  endToolCall(key: string, result: string | null): Promise<void>
}
