/** What a fake model says in one call. */
export interface Saying {
  /** Its text in the pieces that it is streamed in. */
  readonly pieces: readonly string[]
  readonly calls: readonly { readonly id: string; readonly name: string; readonly input: string }[]
  readonly inputTokens: number
  readonly outputTokens: number
}

/** How a provider puts it into server-sent events, frame by frame. */
export interface Dialect {
  /** Paths that are spoken to in this dialect. */
  readonly path: RegExp
  frames(saying: Saying, model: string): string[]
  /** The body of an error answer. */
  error(status: number, code: string, message: string): string
}

export function dataFrame(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

export function eventFrame(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify({ type: event, ...data })}\n\n`
}
