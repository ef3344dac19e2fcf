import type { ErrorCode, ErrorDetail } from '../protocol/errors.ts'

/** A fault that a caller can understand. Thrown anywhere, answered once at the edge with the status of its code (W4). */
export class DeskhandError extends Error {
  override readonly name = 'DeskhandError'
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[] | undefined
  /** When it is worth trying again, milliseconds since the epoch; undefined when nobody can say. */
  readonly retryAt: number | undefined

  /** `message` is for the person who called: no ids of others, no paths, no causes. */
  constructor(
    code: ErrorCode,
    message: string,
    details?: readonly ErrorDetail[],
    options: ErrorOptions & { readonly retryAt?: number } = {},
  ) {
    super(message, options)
    this.code = code
    this.details = details
    this.retryAt = options.retryAt
  }
}
