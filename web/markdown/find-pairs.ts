const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** Where each bracket of `[…]` and `(…)` is closed, by where it is opened. Escaped ones do not count; found in one pass. */
export function findPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: Record<string, number[]> = { ']': [], ')': [] }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character in closers) open[closers[character] ?? '']?.push(at)
    else if (character in open) {
      const opened = open[character]?.pop()
      if (opened !== undefined) pairs.set(opened, at)
    }
  }
  return pairs
}
