import type { SessionId, TurnId } from '../protocol/ids.ts'
import type { ConcludedTurn, Lease, TurnClaim } from './store.ts'

/** Works on turns, here or in another process; whoever receives messages and waits for replies speaks to this. */
export interface Turns {
  /** A lease for a turn that can be worked on here and now; null when this process is full, draining or no worker. */
  offerLease(): Lease | null
  /** Starts to work on a turn that was claimed with an offered lease. */
  start(claim: TurnClaim): void
  /** This turn has work that was not claimed, or a newer message joined it: a running draft is given up at once and begun anew with both. */
  wake(turn: TurnId): void
  /** Resolves when the turn has ended, wherever it is worked on; rejects with the signal's reason, or when its end can't be stored. */
  conclusion(turn: TurnId, session: SessionId, signal: AbortSignal): Promise<ConcludedTurn>
}
