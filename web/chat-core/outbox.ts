/** A message that the person wrote and that is not known to be stored yet. */
export interface OutboxEntry {
  readonly clientMessageId: string
  readonly content: string
  readonly attachmentIds: readonly string[]
  /** `waiting`: to be sent as soon as there is a connection; `sending`: sent, not acknowledged; `failed`: the person decides. */
  readonly state: 'waiting' | 'sending' | 'failed'
  /** Why it failed, in the server's words for a person. */
  readonly reason: string | null
  /** Milliseconds since 1970 by the clock of the person's device. */
  readonly createdAt: number
}
