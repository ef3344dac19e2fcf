export interface FencedRun {
  readonly fenced: boolean
  readonly text: string
}

const FENCE = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)$/

/** Markdown in runs that stand inside or outside of code fences; the runs joined by line feeds are the text again. */
export function scanFences(text: string): FencedRun[] {
  const runs: FencedRun[] = []
  let lines: string[] = []
  let open: string | null = null
  const flush = (fenced: boolean) => {
    if (lines.length > 0) runs.push({ fenced, text: lines.join('\n') })
    lines = []
  }
  for (const line of text.split('\n')) {
    const fence = line.length < 1000 ? FENCE.exec(line) : null
    const marker = fence?.[1] ?? ''
    if (open === null && fence && !(marker.startsWith('`') && fence[2]?.includes('`'))) {
      flush(false)
      open = marker
      lines.push(line)
    } else if (open !== null && marker.startsWith(open) && (fence?.[2] ?? '').trim() === '') {
      lines.push(line)
      open = null
      flush(true)
    } else {
      lines.push(line)
    }
  }
  flush(open !== null)
  return runs
}
