/**
 * `refused`: the address may not be called. `unreachable`: nobody answers there. `interrupted`: the call began and its
 * answer did not come whole. `timeout`, `too_large`, `bad_response`: as they say.
 */
export type OutgoingFaultKind = 'refused' | 'unreachable' | 'interrupted' | 'timeout' | 'too_large' | 'bad_response'

/** Why a call to a server outside came to nothing. Its message holds no address, header or body of the call. */
export class OutgoingFault extends Error {
  override readonly name = 'OutgoingFault'
  readonly kind: OutgoingFaultKind
  /** The other side may have acted on the request: who repeats it may do a thing twice. */
  readonly mayHaveActed: boolean

  constructor(kind: OutgoingFaultKind, message: string, mayHaveActed: boolean) {
    super(message)
    this.kind = kind
    this.mayHaveActed = mayHaveActed
  }
}
