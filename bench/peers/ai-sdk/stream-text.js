// The AI SDK's own loop, for comparison: every text of the stream, as an application reads it.
import { streamText } from 'ai'

export async function streamWithAiSdk(model, instructions, messages) {
  let text = ''
  for await (const delta of streamText({ model, instructions, messages }).textStream) text += delta
  return text
}
