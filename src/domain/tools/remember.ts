import { z } from 'zod'
import type { Clock } from '../../ports/clock.ts'
import { MemoryKind } from '../../protocol/memory.ts'
import type { Message } from '../../protocol/message.ts'
import { mustNotBeKept } from '../memory/find-memories.ts'
import { expiryOf } from '../memory/learn-memories.ts'
import { newId } from '../new-id.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { isVerified } from './recall.ts'
import { defineTool, done, refused, type Tool } from './tool.ts'

/** A fact that a model heard is less sure than one that a rule found. */
const CONFIDENCE = 0.8

/**
 * Keeps a fact about the customer with the turn's conclusion (ME1–ME3): only what they wrote themselves in this turn, with
 * their own sentence, and no secret.
 */
export function remember(clock: Clock): Tool {
  return defineTool({
    name: 'remember',
    description:
      'Remembers a fact that the customer told of themselves, for later conversations. Only when they ask for it, or when they would not want to say it again.',
    risk: 'write',
    input: z
      .object({
        kind: MemoryKind,
        value: z
          .string()
          .trim()
          .min(1)
          .max(300)
          .describe('The fact in the words of the customer, verbatim: an order number, a name, a wish.'),
      })
      .strict(),
    isOffered: isVerified,
    async run({ kind, value }, { claim, wishes }) {
      const { id: session_id, user_id } = claim.session
      const said = findSentence(value, claim.messages)
      if (user_id === null || !said) return refused('Not remembered: the customer did not write this in these words.')
      if (mustNotBeKept(said.text, kind)) return refused('Not remembered: secrets and long numbers are not kept.')
      const expires = expiryOf(kind, clock.now())
      wishes.remember({ id: newId.memory(), user_id, session_id, kind, value, confidence: CONFIDENCE, expires, ...said })
      return done(`I have remembered and noted for later conversations: ${value}.`)
    },
  })
}

/** The customer's sentence that holds the value. */
function findSentence(value: string, messages: readonly Message[]): { readonly message_id: Message['id']; readonly text: string } | null {
  const wanted = value.toLowerCase()
  for (const { id, content } of messages) {
    for (const { start, end } of splitSentences(content)) {
      const text = content.slice(start, end).trim()
      if (text.toLowerCase().includes(wanted)) return { message_id: id, text }
    }
  }
  return null
}
