const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Many strings packed as UTF-8 into two arrays: no object per string, ready to be written to a file as it stands. */
export class StringColumn {
  readonly bytes: Uint8Array
  /** Where each string starts in `bytes`; one more than there are strings. */
  readonly starts: Uint32Array

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes
    this.starts = starts
  }

  static from(strings: readonly string[]): StringColumn {
    const writer = new StringColumnWriter()
    for (const string of strings) writer.push(string)
    return writer.finish()
  }

  get length(): number {
    return this.starts.length - 1
  }

  at(index: number): string {
    return decoder.decode(this.slice(index))
  }

  /** The UTF-8 bytes of a string, not copied. */
  slice(index: number): Uint8Array {
    return this.bytes.subarray(this.starts[index] as number, this.starts[index + 1] as number)
  }
}

/** Collects strings, or the bytes of strings of other columns, into a new column. */
export class StringColumnWriter {
  #bytes = new Uint8Array(1024)
  #used = 0
  readonly #starts: number[] = [0]

  push(string: string): void {
    this.#reserve(string.length * 3)
    this.#used += encoder.encodeInto(string, this.#bytes.subarray(this.#used)).written
    this.#starts.push(this.#used)
  }

  pushBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#used)
    this.#used += bytes.length
    this.#starts.push(this.#used)
  }

  finish(): StringColumn {
    return new StringColumn(this.#bytes.slice(0, this.#used), Uint32Array.from(this.#starts))
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + more))
    grown.set(this.#bytes.subarray(0, this.#used))
    this.#bytes = grown
  }
}
