import { readFileSync } from 'node:fs'

/** Cosine of a passage without a vector, in the output of `scan`. */
export const NO_VECTOR = -2

type DotRows = (query: number, at: number, rows: number, size: number, out: number) => void

const PAGE_BYTES = 65_536
/** Dot products are read back in runs of this many, so that they stay in the processor's cache. */
const RUN_ROWS = 4096
/** The scan takes the query's int8 values widened to int16 (scan.wat). */
const QUERY_BYTES_PER_VALUE = 2
/** The residual of a rounded value, −½ to ½, fills the low byte with this factor. */
const LOW_STEPS = 254

/**
 * A unit vector as 16-bit fixed point in two planes: a scale (float32, little endian), the high bytes, the low bytes.
 * The high bytes alone are an int8 vector for the scan; with the low bytes a cosine is exact to about 1e-6, at half the
 * size of float32.
 */
export function encodeVector(vector: Float32Array): Uint8Array {
  const size = paddedSize(vector.length)
  const data = new Uint8Array(4 + 2 * size)
  const planes = new Int8Array(data.buffer, 4)
  let most = 0
  for (const value of vector) most = Math.max(most, Math.abs(value))
  const scale = most / 127
  new DataView(data.buffer).setFloat32(0, scale, true)
  if (scale === 0) return data
  vector.forEach((value, i) => {
    const exact = value / scale
    const high = Math.max(-127, Math.min(127, Math.round(exact)))
    planes[i] = high
    planes[size + i] = Math.max(-127, Math.min(127, Math.round((exact - high) * LOW_STEPS)))
  })
  return data
}

/** SIMD reads 16 bytes at a time. */
function paddedSize(dimensions: number): number {
  return Math.ceil(dimensions / 16) * 16
}

/**
 * Vectors in rows, each owned by a passage (its number in the index); a passage has a row for each of its windows. The
 * first vector decides their length.
 */
export class VectorTable {
  /** Padded length of the vectors; 0 while there is none. */
  #size = 0
  readonly #memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536 })
  readonly #dotRows: DotRows
  #resultsAt = 0
  #rowsAt = 0
  #bytes = new Int8Array(this.#memory.buffer)
  #low: Int8Array = new Int8Array(0)
  #scales: Float32Array = new Float32Array(0)
  #owners: Uint32Array = new Uint32Array(0)
  #rows = 0

  constructor() {
    const module = new WebAssembly.Module(readFileSync(new URL('scan.wasm', import.meta.url)))
    const exports = new WebAssembly.Instance(module, { host: { memory: this.#memory } }).exports as { dot_rows: DotRows }
    this.#dotRows = exports.dot_rows
  }

  get rows(): number {
    return this.#rows
  }

  /** True when `data` is a vector as `encodeVector` writes it, of the length that this table holds. */
  accepts(data: Uint8Array): boolean {
    const size = (data.length - 4) / 2
    return this.#size === 0 ? size > 0 && size === paddedSize(size) : size === this.#size
  }

  /** True when vectors of this many numbers can be compared with the rows. */
  matches(dimensions: number): boolean {
    return this.#size === 0 || paddedSize(dimensions) === this.#size
  }

  /** `data` must be one that `accepts` says yes to. */
  add(owner: number, data: Uint8Array): void {
    if (this.#size === 0) this.#layOut((data.length - 4) / 2)
    if (this.#rows === this.#owners.length) this.#grow(Math.max(256, Math.ceil(this.#rows * 1.5)))
    const row = this.#rows++
    const planes = new Int8Array(data.buffer, data.byteOffset + 4, 2 * this.#size)
    this.#owners[row] = owner
    this.#scales[row] = new DataView(data.buffer, data.byteOffset).getFloat32(0, true)
    this.#bytes.set(planes.subarray(0, this.#size), this.#rowsAt + row * this.#size)
    this.#low.set(planes.subarray(this.#size), row * this.#size)
  }

  /** Gives every row the number that its owner has now; rows whose owner is gone (−1) are dropped. */
  renumber(newNumbers: Int32Array): void {
    let kept = 0
    for (let row = 0; row < this.#rows; row++) {
      const owner = newNumbers[this.#owners[row] as number] as number
      if (owner < 0) continue
      if (kept < row) this.#moveRow(row, kept)
      this.#owners[kept++] = owner
    }
    this.#rows = kept
  }

  /**
   * For each owner the cosine of its best row, exact to about 0.01, into `cosines`, and that row into `bestRows`.
   * Owners without a row keep what stands there. Throws when the query is of another length than the rows.
   */
  scan(query: Float32Array, cosines: Float32Array, bestRows: Int32Array): void {
    if (this.#rows === 0) return
    if (!this.matches(query.length)) throw new RangeError(`a query of ${query.length} numbers, rows of ${this.#size}`)
    const encoded = encodeVector(query)
    const queryScale = new DataView(encoded.buffer).getFloat32(0, true)
    new Int16Array(this.#memory.buffer, 0, this.#size).set(new Int8Array(encoded.buffer, 4, this.#size))
    for (let from = 0; from < this.#rows; from += RUN_ROWS) {
      const count = Math.min(RUN_ROWS, this.#rows - from)
      this.#dotRows(0, this.#rowsAt + from * this.#size, count, this.#size, this.#resultsAt)
      const dots = new Int32Array(this.#memory.buffer, this.#resultsAt, count)
      for (let i = 0; i < count; i++) {
        const row = from + i
        const cosine = (dots[i] as number) * (this.#scales[row] as number) * queryScale
        const owner = this.#owners[row] as number
        if (cosine <= (cosines[owner] as number)) continue
        cosines[owner] = cosine
        bestRows[owner] = row
      }
    }
  }

  /** The cosine of a row with the query, from all 16 bits of the row. */
  cosine(row: number, query: Float32Array): number {
    const high = this.#rowsAt + row * this.#size
    const low = row * this.#size
    let sum = 0
    for (let i = 0; i < query.length; i++) {
      sum += (query[i] as number) * ((this.#bytes[high + i] as number) + (this.#low[low + i] as number) / LOW_STEPS)
    }
    return sum * (this.#scales[row] as number)
  }

  /** The rows as they lie in memory, for the snapshot. */
  columns(): { owners: Uint32Array; scales: Float32Array; high: Int8Array; low: Int8Array } {
    return {
      owners: this.#owners.subarray(0, this.#rows),
      scales: this.#scales.subarray(0, this.#rows),
      high: this.#bytes.subarray(this.#rowsAt, this.#rowsAt + this.#rows * this.#size),
      low: this.#low.subarray(0, this.#rows * this.#size),
    }
  }

  /** Fills an empty table with what `columns` gave, and keeps these arrays as its own. */
  restore({ owners, scales, high, low }: ReturnType<VectorTable['columns']>): void {
    if (owners.length === 0) return
    this.#layOut(high.length / owners.length)
    this.#reserve(owners.length)
    this.#rows = owners.length
    this.#owners = owners
    this.#scales = scales
    this.#low = low
    this.#bytes.set(high, this.#rowsAt)
  }

  #layOut(size: number): void {
    this.#size = size
    this.#resultsAt = size * QUERY_BYTES_PER_VALUE
    this.#rowsAt = Math.ceil((this.#resultsAt + RUN_ROWS * 4) / 64) * 64
  }

  #moveRow(from: number, to: number): void {
    const size = this.#size
    this.#bytes.copyWithin(this.#rowsAt + to * size, this.#rowsAt + from * size, this.#rowsAt + (from + 1) * size)
    this.#low.copyWithin(to * size, from * size, (from + 1) * size)
    this.#scales[to] = this.#scales[from] as number
  }

  #grow(rows: number): void {
    this.#reserve(rows)
    const low = new Int8Array(rows * this.#size)
    low.set(this.#low.subarray(0, this.#rows * this.#size))
    this.#low = low
    const scales = new Float32Array(rows)
    scales.set(this.#scales.subarray(0, this.#rows))
    this.#scales = scales
    const owners = new Uint32Array(rows)
    owners.set(this.#owners.subarray(0, this.#rows))
    this.#owners = owners
  }

  /** Makes room for the high bytes of `rows` rows. */
  #reserve(rows: number): void {
    const missing = this.#rowsAt + rows * this.#size - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE_BYTES))
    this.#bytes = new Int8Array(this.#memory.buffer)
  }
}
