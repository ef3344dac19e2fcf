const DEPTH = 40
/** A document that unfolds into more than this is a bomb or a mistake. */
const NODES = 200_000

/** What describes answers, which are read as they come; schemas that refer to themselves are usual there. */
const UNREAD = new Set(['responses', 'callbacks', 'components', 'example', 'examples'])

/** The content with each `$ref` to a place in the same document replaced by what stands there. Others are told as faults. */
export function resolveReferences(content: unknown, fault: (path: readonly PropertyKey[], text: string) => void): unknown {
  let nodes = 0
  let isTooDeep = false

  function resolve(value: unknown, path: readonly PropertyKey[], depth: number): unknown {
    nodes += 1
    if (typeof value !== 'object' || value === null || nodes > NODES) return value
    if (depth > DEPTH) {
      if (!isTooDeep) fault(path, 'is nested too deep, or refers to itself')
      isTooDeep = true
      return {}
    }
    if (Array.isArray(value)) return value.map((each, place) => resolve(each, [...path, place], depth + 1))
    const reference = (value as Record<string, unknown>).$ref
    if (typeof reference === 'string') return follow(reference, path, depth)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !UNREAD.has(key) || path.at(-1) === 'properties')
        .map(([key, each]) => [key, resolve(each, [...path, key], depth + 1)]),
    )
  }

  function follow(reference: string, path: readonly PropertyKey[], depth: number): unknown {
    if (!reference.startsWith('#/')) {
      fault(path, `refers to ${reference}, which is not in this file`)
      return {}
    }
    let found: unknown = content
    for (const step of reference.slice(2).split('/')) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
      found = typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Record<string, unknown>)[key] : undefined
    }
    if (found === undefined) fault(path, `refers to ${reference}, which does not exist`)
    return resolve(found, path, depth + 1)
  }

  const resolved = resolve(content, [], 0)
  if (nodes > NODES) fault([], 'unfolds into more than can be read')
  return resolved
}
