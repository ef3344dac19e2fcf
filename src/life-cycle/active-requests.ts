import type { Server, ServerResponse } from 'node:http'

export interface ActiveRequests {
  count(): number
  /** Resolves as soon as no request is being answered. */
  settled(): Promise<void>
  /** Hangs up on whoever is still waiting. */
  cutOff(): void
}

/** Counts the requests that are being answered, also those whose client has gone meanwhile. Attach before listening. */
export function countActiveRequests(server: Server): ActiveRequests {
  let active = 0
  let waiting: (() => void)[] = []

  const ended = () => {
    active--
    if (active > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }
  server.prependListener('request', (_request, response: ServerResponse) => {
    active++
    response.once('close', ended)
  })

  return {
    count: () => active,
    settled() {
      if (active === 0) return Promise.resolve()
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      return promise
    },
    cutOff: () => server.closeAllConnections(),
  }
}
