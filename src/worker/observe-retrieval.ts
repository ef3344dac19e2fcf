import type { RetrievalStatus } from '../ports/retrieval.ts'

/** The part of a logger that is used here. */
export interface RetrievalLog {
  warn(bindings: object, message: string): void
  info(bindings: object, message: string): void
}

/** A long indexing is worth so many lines. */
const TOLD_PARTS = 10

/** Tells the log what changes of the index: a fault when it begins and ends, and how new vectors of all passages come along. */
export function observeRetrieval(log: RetrievalLog): (status: RetrievalStatus) => void {
  let fault: string | undefined
  let reindexed: string | undefined
  let told = 0
  return ({ detail, reindexing, passages }) => {
    if (detail !== undefined && fault === undefined) log.warn({ fault: detail }, 'the search index has a fault')
    if (detail === undefined && fault !== undefined) log.info({}, 'the search index is sound again')
    fault = detail
    if (!reindexing) {
      if (reindexed !== undefined) log.info({ embedder: reindexed, passages }, 'searches go by the new vectors from now on')
      reindexed = undefined
      return
    }
    if (reindexed === undefined) {
      log.info(
        { embedder: reindexing.embedder },
        'another embedder makes its vectors; searches go by the bundled one until they are complete',
      )
      told = 0
    }
    reindexed = reindexing.embedder
    const parts = partsDone(reindexing)
    if (parts <= told) return
    told = parts
    log.info({ ...reindexing }, 'new vectors are on their way')
  }
}

/** What /health says of the index. */
export function describeRetrieval(status: RetrievalStatus): { status: 'ok' | 'degraded' | 'error'; detail: string } {
  const { state, detail } = status
  if (state === 'failed') return { status: 'error', detail: detail ?? 'failed' }
  if (state === 'loading') return { status: 'degraded', detail: detail ?? 'loading' }
  const words = wordsOf(status)
  return detail === undefined ? { status: 'ok', detail: words } : { status: 'degraded', detail: `${detail}; ${words}` }
}

function wordsOf({ passages, unembedded, reindexing }: RetrievalStatus): string {
  const found = `${passages} passages${unembedded > 0 ? `, ${unembedded} of them found by words only so far` : ''}`
  if (!reindexing) return found
  const done = reindexing.passages - reindexing.unembedded
  return `${found}; ${done} of ${reindexing.passages} have their vectors of ${reindexing.embedder}, the bundled encoder searches until then`
}

function partsDone({ passages, unembedded }: { readonly passages: number; readonly unembedded: number }): number {
  return passages === 0 ? 0 : Math.floor((TOLD_PARTS * (passages - unembedded)) / passages)
}
