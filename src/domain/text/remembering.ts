/**
 * `make` with its results kept by text, at most `limit` of them, then it begins anew. For what is asked of every word of
 * every text: words come again and again. `make` must depend on nothing but the text.
 */
export function remembering<Made>(limit: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= limit) known.clear()
    known.set(text, made)
    return made
  }
}
