/** Turns text into a unit vector; texts that mean the same lie close together (their dot product is the cosine). */
export interface Embedder {
  /** Names model and preprocessing. Vectors of different versions are never compared; a new version re-indexes. */
  readonly version: string
  readonly dimensions: number
  /** How many words of a text it reads; longer passages are embedded in windows of at most this many words. */
  readonly windowWords: number
  /** One unit-length vector of `dimensions` for each text, in order. Text that it cannot read gives the zero vector. */
  embed(texts: readonly string[]): Promise<Float32Array[]>
}
