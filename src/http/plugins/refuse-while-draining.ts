import { DeskhandError } from '../../domain/error.ts'
import type { ServicePhase } from '../../life-cycle/phase.ts'
import type { Server } from '../server.ts'

/** While the server stops, requests that were not begun are sent elsewhere: 503, and the connection is closed. */
export function refuseWhileDraining(app: Server, phase: () => ServicePhase): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (phase() !== 'draining') return done()
    reply.header('connection', 'close')
    if (request.routeOptions.config?.answersWhileDraining) return done()
    reply.header('retry-after', '1')
    done(new DeskhandError('unavailable', 'The server is stopping.'))
  })
}
