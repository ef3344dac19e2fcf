export interface EmbedOptions {
  /** The texts are what somebody asks, who waits; otherwise they are passages, and time matters less. */
  readonly isQuestion?: boolean
  /** Gives the call up. */
  readonly signal?: AbortSignal
}

/** Turns text into a unit vector; texts that mean the same lie close together (their dot product is the cosine). */
export interface Embedder {
  /** Names model and preprocessing. Vectors of different versions are never compared; a new version re-indexes. */
  readonly version: string
  /** How many words of a text it reads; longer passages are embedded in windows of at most this many words. */
  readonly windowWords: number
  /** How many texts one call takes. 1 for an embedder that computes on the calling thread: others wait for that. */
  readonly textsPerCall: number
  /** How many calls may run at the same time. */
  readonly parallelCalls: number
  /** Whether its cosines are those that ranking and coverage were measured with; others count by their order alone. */
  readonly isCalibrated: boolean
  /** One unit-length vector for each text, in order, all of one length. Text that it cannot read gives the zero vector. */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>
}
