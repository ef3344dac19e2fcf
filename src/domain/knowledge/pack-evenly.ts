/**
 * Neighbours put together into as few runs of at most `limit` words as their total allows, of about even size, order kept.
 * An item that alone exceeds the limit is a run of its own.
 */
export function packEvenly<Item extends { readonly words: number }>(items: readonly Item[], limit: number): Item[][] {
  const total = items.reduce((sum, item) => sum + item.words, 0)
  const target = total / Math.max(1, Math.ceil(total / limit))
  const runs: Item[][] = []
  let size = 0
  for (const item of items) {
    const run = runs.at(-1)
    if (run && size + item.words <= limit && size + item.words / 2 <= target) {
      run.push(item)
      size += item.words
    } else {
      runs.push([item])
      size = item.words
    }
  }
  return runs
}
