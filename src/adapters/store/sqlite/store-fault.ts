import { DeskhandError } from '../../../domain/error.ts'

/** SQLite's primary result codes (https://sqlite.org/rescode.html) for what passes: locked, read-only, I/O error, full, can't open. */
const PASSING = new Set([5, 6, 8, 10, 13, 14])
const BUSY = 5

/** Whether another connection holds the lock that was asked for. */
export function isBusy(cause: unknown): boolean {
  return resultCode(cause) === BUSY
}

/** A fault of the disk or its lock as what it means to a caller, who may try again (503); any other cause as it is. */
export function storeFault(cause: unknown): unknown {
  const code = resultCode(cause)
  if (code === null || !PASSING.has(code)) return cause
  return new DeskhandError('unavailable', 'Nothing can be stored at the moment. Try again.', undefined, { cause })
}

function resultCode(cause: unknown): number | null {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return null
  // Extended codes carry the primary one in their low byte.
  return cause.errcode & 0xff
}
