import { z } from 'zod'
import type { Clock } from '../../ports/clock.ts'
import type { MemoryStore } from '../../ports/memory.ts'
import { newId } from '../new-id.ts'
import { defineTool, type Tool, type ToolTurn, told } from './tool.ts'

const RECALLED = 20

/** Tells what this verified customer said of themselves in earlier conversations, in their own sentences, which may be cited. */
export function recall(store: Pick<MemoryStore, 'recall'>, clock: Clock): Tool {
  return defineTool({
    name: 'recall',
    description: 'Tells what the customer said of themselves in earlier conversations: order numbers, preferences, contact.',
    risk: 'read',
    input: z.object({}).strict(),
    isOffered: isVerified,
    async run(_input, { claim, sources }) {
      const { user_id } = claim.session
      const facts = user_id === null ? [] : await store.recall(user_id, clock.now(), RECALLED)
      if (facts.length === 0) return told('Nothing is remembered of this customer.')
      const id = newId.toolCall()
      const text = facts.map((fact) => fact.text).join('\n')
      const place = { document_id: id, passage_id: id, uri: null, heading: null, origin: 'tool' as const }
      const scores = { score: 0, lexical: 0, semantic: null }
      return told(`${facts.length} facts.`, sources.number([{ ...place, ...scores, title: 'What the customer told us before', text }]))
    },
  })
}

/** ME3: of somebody whose identity is only claimed nothing is kept and nothing told. */
export function isVerified({ claim }: ToolTurn): boolean {
  return claim.session.user_id !== null && claim.session.user_verified
}
