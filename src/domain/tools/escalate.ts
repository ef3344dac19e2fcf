import { z } from 'zod'
import { defineTool, done, type Tool } from './tool.ts'

const BECAUSE = {
  customer_request: 'The customer asked for a person.',
  unanswered: 'The assistant could not answer.',
  negative_sentiment: 'The customer is upset.',
  policy: 'A person has to decide this.',
} as const

/** Lets the turn end with a person: its conclusion carries the hand-over, whatever the draft says afterwards. */
export const escalate: Tool = defineTool({
  name: 'escalate',
  description: 'Hands the conversation over to a person on staff. Use it when the customer wants one, or when only a person can help.',
  risk: 'write',
  input: z.object({ reason: z.enum(['customer_request', 'unanswered', 'negative_sentiment', 'policy']) }).strict(),
  async run({ reason }, { wishes }) {
    wishes.escalate({ reason, priority: reason === 'negative_sentiment' ? 'high' : 'normal', because: BECAUSE[reason] })
    return done('I have handed this conversation over to a person and passed it on to our team.')
  },
})
