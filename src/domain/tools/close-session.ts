import { z } from 'zod'
import { defineTool, done, type Tool } from './tool.ts'

/** Ends the conversation with this turn's reply; the customer's next message opens it again. */
export const closeSession: Tool = defineTool({
  name: 'close_session',
  description: 'Ends the conversation after this reply. Only when the customer says that nothing is left to do.',
  risk: 'write',
  input: z.object({}).strict(),
  async run(_input, { wishes }) {
    wishes.closeSession()
    return done('I have closed this conversation.')
  },
})
