const LINES = 300
const DEPTH = 8

/** An answer as lines that can be quoted: `status: shipped`, `items 1 name: Chair`. What is no JSON stays as it is. */
export function describeAnswer(answer: unknown): string {
  if (typeof answer === 'string') return answer
  const lines: string[] = []
  collect(answer, [], lines)
  return lines.join('\n')
}

function collect(value: unknown, path: readonly string[], lines: string[]): void {
  if (lines.length >= LINES || path.length > DEPTH || value === null || value === undefined) return
  if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) collect(each, [...path, String(place + 1)], lines)
  } else if (typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) collect(each, [...path, key.replaceAll(/[_-]+/g, ' ')], lines)
  } else {
    const line = String(value).replaceAll(/\s+/g, ' ').trim()
    lines.push(path.length === 0 ? line : `${path.join(' ')}: ${line}`)
  }
}

/** The JSON of a body, or the body itself. */
export function parseAnswer(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body
  }
}
