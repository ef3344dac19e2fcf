import { readFileSync } from 'node:fs'

type MultiplyRows = (a: number, aStride: number, b: number, c: number, cStride: number, inner: number, panels: number, bias: number) => void

interface GemmExports {
  readonly multiply_1: MultiplyRows
  readonly multiply_2: MultiplyRows
  readonly multiply_4: MultiplyRows
}

/** Columns of a packed panel (gemm.wat). */
export const PANEL = 8
const PAGE_BYTES = 65_536
const FLOAT_BYTES = 4

/** A matrix product's operands: places are indexes into `floats`, strides are in floats. */
export interface Product {
  readonly a: number
  readonly aStride: number
  /** Packed in panels of 8 columns. */
  readonly b: number
  readonly bias: number
  readonly c: number
  readonly cStride: number
  readonly rows: number
  readonly inner: number
  /** A multiple of 8. */
  readonly columns: number
}

/** Float memory shared with the SIMD product of gemm.wasm. It is given out once and never grows, so `floats` stays valid. */
export class MatrixMemory {
  readonly floats: Float32Array
  readonly #gemm: GemmExports
  #used = 0

  constructor(capacityFloats: number) {
    const pages = Math.ceil((capacityFloats * FLOAT_BYTES) / PAGE_BYTES)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const module = new WebAssembly.Module(readFileSync(new URL('gemm.wasm', import.meta.url)))
    const { exports }: { readonly exports: object } = new WebAssembly.Instance(module, { host: { memory } })
    this.#gemm = exports as GemmExports
    this.floats = new Float32Array(memory.buffer)
  }

  /** Room for `length` floats, aligned to a cache line; throws when the capacity is used up. */
  allocate(length: number): number {
    const at = this.#used
    this.#used += Math.ceil(length / 16) * 16
    if (this.#used > this.floats.length) throw new Error('matrix memory is full')
    return at
  }

  /** Room for `length` floats, filled by `read`. */
  store(length: number, read: (into: Float32Array) => void): number {
    const at = this.allocate(length)
    read(this.floats.subarray(at, at + length))
    return at
  }

  /** A `rows × columns` matrix in panels of 8 columns, as the product reads it; `readRow` gives its rows, in order. */
  storePanels(rows: number, columns: number, readRow: (row: number, into: Float32Array) => void): number {
    const at = this.allocate(rows * columns)
    const values = new Float32Array(columns)
    for (let row = 0; row < rows; row++) {
      readRow(row, values)
      for (let panel = 0; panel < columns; panel += PANEL) {
        this.floats.set(values.subarray(panel, panel + PANEL), at + panel * rows + row * PANEL)
      }
    }
    return at
  }

  /** C = A × B + bias. */
  multiply(product: Product): void {
    const { aStride, cStride, inner } = product
    let row = 0
    const step = (multiply: MultiplyRows, rows: number): void => {
      const a = (product.a + row * aStride) * FLOAT_BYTES
      const c = (product.c + row * cStride) * FLOAT_BYTES
      const panels = product.columns / PANEL
      multiply(a, aStride * FLOAT_BYTES, product.b * FLOAT_BYTES, c, cStride * FLOAT_BYTES, inner, panels, product.bias * FLOAT_BYTES)
      row += rows
    }
    while (row + 4 <= product.rows) step(this.#gemm.multiply_4, 4)
    if (row + 2 <= product.rows) step(this.#gemm.multiply_2, 2)
    if (row < product.rows) step(this.#gemm.multiply_1, 1)
  }
}
