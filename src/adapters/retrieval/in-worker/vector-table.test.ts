import { describe, expect, it } from 'vitest'
import { encodeVector, NO_VECTOR, VectorTable } from './vector-table.ts'

/** Pseudo-random unit vectors; the same for the same seed. */
function unitVector(seed: number, dimensions: number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, (_, i) => (Math.sin(seed * 12.9898 + i * 78.233) * 43_758.5453) % 1)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

function scan(table: VectorTable, query: Float32Array, owners: number): { cosines: Float32Array; rows: Int32Array } {
  const cosines = new Float32Array(owners).fill(NO_VECTOR)
  const rows = new Int32Array(owners).fill(-1)
  table.scan(query, cosines, rows)
  return { cosines, rows }
}

describe.each([512, 384, 100])('with %i dimensions', (dimensions) => {
  it('scans to two digits and rescores to five, for more rows than one run holds', () => {
    const table = new VectorTable()
    const count = 5000
    const vectors = Array.from({ length: count }, (_, i) => unitVector(i, dimensions))
    for (const [owner, vector] of vectors.entries()) table.add(owner, encodeVector(vector))
    const query = unitVector(99_999, dimensions)
    const { cosines, rows } = scan(table, query, count)
    for (const [owner, vector] of vectors.entries()) {
      const exact = dot(vector, query)
      expect(Math.abs(cosines[owner]! - exact)).toBeLessThan(0.01)
      expect(Math.abs(table.cosine(rows[owner]!, query) - exact)).toBeLessThan(1e-5)
    }
  })

  it('a passage scores by its best window; one without a window keeps what stood there', () => {
    const table = new VectorTable()
    const [near, far] = [unitVector(1, dimensions), unitVector(2, dimensions)]
    table.add(0, encodeVector(far))
    table.add(0, encodeVector(near))
    table.add(2, encodeVector(far))
    const { cosines, rows } = scan(table, near, 3)
    expect(cosines[0]).toBeCloseTo(1, 2)
    expect(cosines[1]).toBe(NO_VECTOR)
    expect([...rows]).toEqual([1, -1, 2])
  })
})

it('follows its owners to their new numbers and forgets those that are gone', () => {
  const table = new VectorTable()
  const vectors = Array.from({ length: 6 }, (_, i) => unitVector(i, 64))
  for (const [owner, vector] of vectors.entries()) table.add(owner, encodeVector(vector))
  table.renumber(Int32Array.from([2, -1, 0, -1, 1, 3]))
  expect(table.rows).toBe(4)
  const owners = [2, 4, 0, 5]
  for (const [number, old] of owners.entries()) expect(scan(table, vectors[old]!, 4).cosines[number]).toBeCloseTo(1, 2)
})

it('gives the rows back as they were', () => {
  const table = new VectorTable()
  for (let i = 0; i < 10; i++) table.add(i, encodeVector(unitVector(i, 64)))
  const restored = new VectorTable()
  restored.restore(structuredClone(table.columns()))
  const query = unitVector(7, 64)
  expect(scan(restored, query, 10)).toEqual(scan(table, query, 10))
  restored.add(10, encodeVector(query))
  expect(scan(restored, query, 11).rows[10]).toBe(10)
})

it('takes the zero vector, and tells encodings of other dimensions apart', () => {
  const table = new VectorTable()
  table.add(0, encodeVector(new Float32Array(64)))
  expect(scan(table, unitVector(1, 64), 1).cosines[0]).toBe(0)
  expect(scan(table, new Float32Array(64), 1).cosines[0]).toBe(0)
  expect(table.accepts(encodeVector(new Float32Array(64)))).toBe(true)
  expect(table.accepts(encodeVector(new Float32Array(512)))).toBe(false)
})

it('[R16] holds vectors of one length, that of the first, and refuses questions of another', () => {
  const table = new VectorTable()
  expect(table.accepts(encodeVector(unitVector(1, 96)))).toBe(true)
  expect(table.accepts(new Uint8Array(4))).toBe(false)
  expect(table.accepts(new Uint8Array(10))).toBe(false)
  expect(scan(table, unitVector(1, 512), 1).rows[0]).toBe(-1)
  table.add(0, encodeVector(unitVector(1, 96)))
  expect(table.accepts(encodeVector(unitVector(1, 512)))).toBe(false)
  expect(table.matches(96)).toBe(true)
  expect(table.matches(512)).toBe(false)
  expect(() => scan(table, unitVector(1, 512), 1)).toThrow('512')
})
