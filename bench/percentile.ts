/** The value that the given share (0–1) of the values does not exceed: nearest rank. Throws when there is none. */
export function percentile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort()
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('there is no percentile of nothing')
  return value
}

export function median(values: Iterable<number>): number {
  return percentile(values, 0.5)
}
