import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { TOKENS } from './canned-reply.ts'

const PARTS: readonly LanguageModelV4StreamPart[] = [
  { type: 'stream-start', warnings: [] },
  { type: 'text-start', id: '1' },
  ...TOKENS.map((delta) => ({ type: 'text-delta' as const, id: '1', delta })),
  { type: 'text-end', id: '1' },
  {
    type: 'finish',
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {
      inputTokens: { total: 900, noCache: 900, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 100, text: 100, reasoning: 0 },
    },
  },
]

/** A provider's model that streams a hundred tokens without a pause. A plain object: the SDK's own mock keeps every call. */
export const mockLanguageModel: LanguageModelV4 = {
  specificationVersion: 'v4',
  provider: 'mock',
  modelId: 'hundred-tokens',
  supportedUrls: {},
  doGenerate: () => Promise.reject(new Error('only streams')),
  async doStream() {
    return {
      stream: new ReadableStream({
        start(controller) {
          for (const part of PARTS) controller.enqueue(part)
          controller.close()
        },
      }),
    }
  },
}
