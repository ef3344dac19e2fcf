import { createHash } from 'node:crypto'
import type { Clock } from '../../ports/clock.ts'
import type { OutsideAnswer } from '../../ports/outside-tools.ts'
import type { TurnClaim } from '../../ports/store.ts'
import type { NewToolCall, StoredToolCall, ToolCallStore } from '../../ports/tool-calls.ts'
import type { TurnId } from '../../protocol/ids.ts'

export interface OnceOnlyDeps {
  readonly store: ToolCallStore
  readonly clock: Clock
}

/**
 * Runs what changes something at most once for its key (TO4): a repeat, be it of the model, of a retried turn or after a crash,
 * gets the first answer. A call that was begun and never ended may have been done, and is not run again.
 */
export class OnceOnly {
  readonly #deps: OnceOnlyDeps
  /** What this process is running: a turn that was overtaken leaves its call to the next attempt. */
  readonly #running = new Map<string, { readonly turn: TurnId; readonly answer: Promise<OutsideAnswer> }>()

  constructor(deps: OnceOnlyDeps) {
    this.#deps = deps
  }

  run(claim: TurnClaim, call: NewToolCall, work: () => Promise<OutsideAnswer>): Promise<OutsideAnswer> {
    const { key } = call
    const running = this.#running.get(key)
    if (running) return running.answer
    const answer = this.#run(claim, call, work).finally(() => this.#running.delete(key))
    this.#running.set(key, { turn: claim.id, answer })
    return answer
  }

  /** The calls that earlier attempts of the turn have begun; waits for those that run here. */
  async earlierCalls({ id, attempt }: TurnClaim): Promise<readonly StoredToolCall[]> {
    if (attempt === 1) return []
    await Promise.allSettled([...this.#running.values()].map(({ turn, answer }) => (turn === id ? answer : null)))
    return this.#deps.store.callsOfTurn(id)
  }

  async #run(claim: TurnClaim, call: NewToolCall, work: () => Promise<OutsideAnswer>): Promise<OutsideAnswer> {
    const { store, clock } = this.#deps
    const { key } = call
    const state = await store.beginToolCall(claim, call, clock.now())
    switch (state.kind) {
      case 'ended':
        return JSON.parse(state.result) as OutsideAnswer
      case 'open':
        return { kind: 'failed', mayHaveActed: true }
      case 'lost':
        return { kind: 'failed', mayHaveActed: false }
      case 'started': {
        const answer = await work()
        if (answer.kind !== 'failed') await store.endToolCall(key, JSON.stringify(answer))
        else if (!answer.mayHaveActed) await store.endToolCall(key, null)
        return answer
      }
    }
  }
}

/** The same for the same arguments, in whatever order they stand, in the same turn of the same session. */
export function idempotencyKey(claim: TurnClaim, tool: string, input: unknown): string {
  return createHash('sha256')
    .update(`${claim.session.id}\n${claim.id}\n${tool}\n${canonicalJson(input)}`)
    .digest('hex')
}

/** JSON with the keys of each object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
