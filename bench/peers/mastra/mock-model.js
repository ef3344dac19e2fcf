import { REPLY, TOKENS } from '../../canned-reply.ts'

const usage = {
  inputTokens: { total: 10, noCache: 10, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 100, text: 100, reasoning: undefined },
}
const finishReason = { unified: 'stop', raw: undefined }
const chunks = [
  { type: 'stream-start', warnings: [] },
  { type: 'text-start', id: '1' },
  ...TOKENS.map((delta) => ({ type: 'text-delta', id: '1', delta })),
  { type: 'text-end', id: '1' },
  { type: 'finish', finishReason, usage },
]

/** A `LanguageModelV4` that streams the reply without a pause, as the AI SDK's providers make them. A plain object: the SDK's own mock records every call. */
export const mockModel = {
  specificationVersion: 'v4',
  provider: 'mock',
  modelId: 'hundred-tokens',
  supportedUrls: {},
  async doGenerate() {
    return { content: [{ type: 'text', text: REPLY }], finishReason, usage, warnings: [] }
  },
  async doStream() {
    const stream = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    })
    return { stream }
  },
}
