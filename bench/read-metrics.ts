/** The figures that a running server tells of itself at `/metrics`, by name; of those with labels, none. */
export async function readMetrics(address: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${address}/metrics`)
  if (!response.ok) throw new Error(`${address}/metrics answered ${response.status}`)
  const lines = (await response.text()).split('\n').map((line) => /^([a-z_]+) (\S+)/.exec(line))
  return new Map(lines.flatMap((found) => (found?.[1] && found[2] ? [[found[1], Number(found[2])] as const] : [])))
}

export async function residentBytes(address: string): Promise<number> {
  const bytes = (await readMetrics(address)).get('process_resident_memory_bytes')
  if (bytes === undefined) throw new Error('the server does not tell its memory')
  return bytes
}

/** How many passages are still found by their words only. */
export async function unembeddedPassages(address: string): Promise<number> {
  const response = await fetch(`${address}/health`)
  const { checks } = (await response.json()) as { checks: { knowledge: { detail?: string } } }
  const waiting = /(\d+) of them found by words only/.exec(checks.knowledge.detail ?? '')
  return waiting ? Number(waiting[1]) : 0
}
