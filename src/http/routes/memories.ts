import { z } from 'zod'
import { DeskhandError } from '../../domain/error.ts'
import { ownsMemories } from '../../domain/memory/owns-memories.ts'
import type { Caller } from '../../domain/session/caller.ts'
import type { Clock } from '../../ports/clock.ts'
import type { MemoryStore } from '../../ports/memory.ts'
import { ErrorBody } from '../../protocol/errors.ts'
import { MemoryId, SessionId } from '../../protocol/ids.ts'
import { Memory } from '../../protocol/memory.ts'
import type { Server } from '../server.ts'
import { accessSession, type SessionAccessDeps } from '../session-access.ts'

export interface MemoryRouteDeps extends SessionAccessDeps {
  readonly store: SessionAccessDeps['store'] & MemoryStore
  readonly clock: Clock
}

/** More than anybody would read; what is older than these is superseded or expired soon. */
const SHOWN = 200
const params = z.object({ id: SessionId })
const tags = ['sessions']

export function addMemoryRoutes(api: Server, deps: MemoryRouteDeps): void {
  api.get(
    '/sessions/:id/memories',
    {
      schema: {
        tags,
        summary: 'Read what is remembered of the customer',
        description: 'Facts that the verified customer told in this and other sessions, newest first. For that customer and the staff.',
        params,
        response: { 200: z.object({ data: z.array(Memory) }), '4xx': ErrorBody },
      },
    },
    async ({ caller, params }) => {
      const customer = await accessCustomer(caller, params.id, deps)
      return { data: customer === null ? [] : await deps.store.recall(customer, deps.clock.now(), SHOWN) }
    },
  )

  api.delete(
    '/sessions/:id/memories',
    {
      schema: {
        tags,
        summary: 'Forget everything that is remembered of the customer',
        params,
        response: { 204: z.null(), '4xx': ErrorBody },
      },
    },
    async ({ caller, params }, reply) => {
      const customer = await accessCustomer(caller, params.id, deps)
      if (customer !== null) await deps.store.forgetAll(customer)
      return reply.code(204).send(null)
    },
  )

  api.delete(
    '/sessions/:id/memories/:memory_id',
    {
      schema: {
        tags,
        summary: 'Forget one fact',
        params: params.extend({ memory_id: MemoryId }),
        response: { 204: z.null(), '4xx': ErrorBody },
      },
    },
    async ({ caller, params }, reply) => {
      const customer = await accessCustomer(caller, params.id, deps)
      const forgotten = customer !== null && (await deps.store.forget(customer, params.memory_id))
      if (!forgotten) throw new DeskhandError('not_found', 'There is no such memory.')
      return reply.code(204).send(null)
    },
  )
}

/** The session's verified customer, for themselves and the staff; null when nobody was verified, of whom nothing is kept. */
async function accessCustomer(caller: Caller, id: SessionId, deps: MemoryRouteDeps): Promise<string | null> {
  const session = await accessSession(caller, id, deps)
  if (!session.user_verified) return null
  if (ownsMemories(caller, session)) return session.user_id
  throw new DeskhandError('forbidden', 'Only the verified customer and the staff may see what is remembered.')
}
