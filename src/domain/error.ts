import type { ErrorCode, ErrorDetail } from '../protocol/errors.ts'

/** A fault that a caller can understand. Thrown anywhere, answered once at the edge with the status of its code (W4). */
export class DeskhandError extends Error {
  override readonly name = 'DeskhandError'
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[] | undefined

  /** `message` is for the person who called: no ids of others, no paths, no causes. */
  constructor(code: ErrorCode, message: string, details?: readonly ErrorDetail[], options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.details = details
  }
}
