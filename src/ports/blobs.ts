/** Keeps the bytes of files that customers send. A key is made by the port and never from what a customer wrote. */
export interface Blobs {
  /** Resolves when the bytes are on disk. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, or null when there are none under this key. */
  get(key: string): Promise<Uint8Array | null>
  /** Forgets the bytes; a key that is not there is no fault. */
  delete(key: string): Promise<void>
}
