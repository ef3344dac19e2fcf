import type { MessagePort } from 'node:worker_threads'
import type { Retrieval, RetrievalResult, RetrievalStatus } from '../../../ports/retrieval.ts'
import type { ThreadReply, ThreadRequest } from './thread-messages.ts'

export interface OpenedRetrieval {
  readonly retrieval: Retrieval
  /** Frees what the retrieval read from, after it was closed. */
  readonly release: () => Promise<void>
}

/**
 * The retrieval thread's side: answers the requests that come through `port`. `open` is given what to call with each
 * change of the status; requests that come before it has resolved wait for it. When it fails, the thread ends with its
 * error and whoever started it may try again.
 */
export function serveRetrieval(port: MessagePort, open: (onStatus: (status: RetrievalStatus) => void) => Promise<OpenedRetrieval>): void {
  const reply = (message: ThreadReply): void => port.postMessage(message)
  const opened = open((status) => reply({ kind: 'status', status }))
  port.on('message', async (request: ThreadRequest) => {
    const { retrieval, release } = await opened
    if (request.kind === 'refresh') {
      retrieval.refresh()
      return
    }
    try {
      const result = await answer(retrieval, release, request)
      // Whoever is told that the index has caught up should see it ready, too.
      if (request.kind === 'settled') reply({ kind: 'status', status: retrieval.status() })
      reply({ kind: 'answer', id: request.id, result })
    } catch (cause) {
      reply({ kind: 'failure', id: request.id, message: cause instanceof Error ? cause.message : String(cause) })
    }
  })
}

async function answer(
  retrieval: Retrieval,
  release: () => Promise<void>,
  request: Exclude<ThreadRequest, { kind: 'refresh' }>,
): Promise<RetrievalResult | null> {
  switch (request.kind) {
    case 'search':
      return retrieval.search(request.query)
    case 'settled':
      await retrieval.settled()
      return null
    case 'close':
      await retrieval.close()
      await release()
      return null
  }
}
