export interface Sized {
  readonly words: number
  /** Says nothing without what follows, as a question or `Do this:` does: the two stay together if they fit. */
  readonly leadsOn: boolean
}

/** Whether a text ends in a question or a colon. */
export function leadsOn(text: string): boolean {
  return /[?:？：]["”')\]]*$/u.test(text)
}

/**
 * Neighbours put together into as few runs of at most `limit` words as their total allows, of about even size, order kept.
 * An item that alone exceeds the limit is a run of its own.
 */
export function packEvenly<Item extends Sized>(items: readonly Item[], limit: number): Item[][] {
  const clusters = clusterItems(items, limit)
  let left = clusters.reduce((sum, cluster) => sum + cluster.words, 0)
  let runsLeft = Math.max(1, Math.ceil(left / limit))
  let target = left / runsLeft
  let size = 0
  const runs: Item[][] = []
  for (const cluster of clusters) {
    const run = runs.at(-1)
    if (run && size + cluster.words <= limit && (runsLeft <= 1 || size + cluster.words / 2 <= target)) {
      run.push(...cluster.items)
      size += cluster.words
    } else {
      if (run) {
        left -= size
        runsLeft = Math.max(1, runsLeft - 1, Math.ceil(left / limit))
        target = left / runsLeft
      }
      runs.push([...cluster.items])
      size = cluster.words
    }
  }
  return runs
}

interface Cluster<Item> {
  readonly items: Item[]
  words: number
}

function clusterItems<Item extends Sized>(items: readonly Item[], limit: number): Cluster<Item>[] {
  const clusters: Cluster<Item>[] = []
  for (const item of items) {
    const cluster = clusters.at(-1)
    if (cluster?.items.at(-1)?.leadsOn && cluster.words + item.words <= limit) {
      cluster.items.push(item)
      cluster.words += item.words
    } else {
      clusters.push({ items: [item], words: item.words })
    }
  }
  return clusters
}
