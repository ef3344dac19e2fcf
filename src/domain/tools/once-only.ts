import { createHash } from 'node:crypto'
import type { Clock } from '../../ports/clock.ts'
import type { OutsideAnswer } from '../../ports/outside-tools.ts'
import type { TurnClaim } from '../../ports/store.ts'
import type { NewToolCall, ToolCallState, ToolCallStore } from '../../ports/tool-calls.ts'
import type { SessionId, TurnId } from '../../protocol/ids.ts'

/** Where the run of one call is kept. */
export interface Ledger {
  /** Reserves it. */
  begin(): Promise<ToolCallState>
  /** Keeps what it came to. */
  end(answer: OutsideAnswer): Promise<void>
}

/**
 * Runs what changes something at most once for its key (TO4): a repeat, be it of the model, of a retried turn, of a second
 * agent or after a crash, gets the first answer. A call that was begun and never ended may have been done, and is not run again.
 */
export class OnceOnly {
  /** What this process is running: a turn that was overtaken leaves its call to the next attempt. */
  readonly #running = new Map<string, { readonly turn: TurnId; readonly answer: Promise<OutsideAnswer> }>()

  run(turn: TurnId, key: string, ledger: Ledger, work: () => Promise<OutsideAnswer>): Promise<OutsideAnswer> {
    const running = this.#running.get(key)
    if (running) return running.answer
    const answer = runOnce(ledger, work).finally(() => this.#running.delete(key))
    this.#running.set(key, { turn, answer })
    return answer
  }

  /** Resolves when the call does not run here any more. */
  async settled(key: string): Promise<void> {
    await Promise.allSettled([this.#running.get(key)?.answer])
  }

  /** The same for all calls of a turn. */
  async turnSettled(id: TurnId): Promise<void> {
    await Promise.allSettled([...this.#running.values()].map(({ turn, answer }) => (turn === id ? answer : null)))
  }
}

async function runOnce({ begin, end }: Ledger, work: () => Promise<OutsideAnswer>): Promise<OutsideAnswer> {
  const state = await begin()
  switch (state.kind) {
    case 'ended':
      return JSON.parse(state.result) as OutsideAnswer
    case 'open':
      return { kind: 'failed', mayHaveActed: true }
    case 'lost':
      return { kind: 'failed', mayHaveActed: false }
    case 'started': {
      const answer = await work()
      await end(answer)
      return answer
    }
  }
}

/** The ledger of a call that a turn makes. */
export function turnLedger(claim: TurnClaim, call: NewToolCall, store: ToolCallStore, clock: Clock): Ledger {
  return {
    begin: () => store.beginToolCall(claim, call, clock.now()),
    async end(answer) {
      if (answer.kind !== 'failed') await store.endToolCall(call.key, JSON.stringify(answer))
      else if (!answer.mayHaveActed) await store.endToolCall(call.key, null)
    },
  }
}

/** The same for the same arguments, in whatever order they stand, in the same turn of the same session. */
export function idempotencyKey(session: SessionId, turn: TurnId, tool: string, input: unknown): string {
  return createHash('sha256')
    .update(`${session}\n${turn}\n${tool}\n${canonicalJson(input)}`)
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
