import type { SessionId, TurnId } from '../protocol/ids.ts'
import type { ConcludedTurn, Lease, TurnClaim } from './store.ts'

/** Works on turns, here or in another process; whoever receives messages and waits for replies speaks to this. */
export interface Turns {
  /** A lease for a turn that can be worked on here and now; null when this process is full, draining or no worker. */
  offerLease(): Lease | null
  /** Starts to work on a turn that was claimed with an offered lease. */
  start(claim: TurnClaim): void
  /**
   * Something happened to the session that its open turn must hear of at once: a newer message joined it, people took
   * the floor, it was closed. A running draft is given up and the turn looked at anew; one that nobody works on is taken up.
   */
  wake(session: SessionId): void
  /** Ends the reply that is being written for the session: what was shown of it is stored as `stopped`. Nothing when none is. */
  stop(session: SessionId): void
  /** Resolves when the turn has ended, wherever it is worked on; rejects with the signal's reason, or when its end can't be stored. */
  conclusion(turn: TurnId, session: SessionId, signal: AbortSignal): Promise<ConcludedTurn>
}
