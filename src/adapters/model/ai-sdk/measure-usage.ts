import type { LanguageModelV4CallOptions, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { ModelUsage } from '../../../ports/model.ts'

/** What a token holds on average, of English text. */
const CHARACTERS_PER_TOKEN = 4

/**
 * What a call took: as the provider tells it, else by the length of its texts. A stream that was cut has been paid for
 * all the same.
 *
 * @param written characters that the model wrote and thought.
 */
export function measureUsage(
  model: string,
  options: LanguageModelV4CallOptions,
  told: LanguageModelV4Usage | null,
  written: number,
): ModelUsage {
  const input = told?.inputTokens.total
  const output = told?.outputTokens.total
  return {
    model,
    input_tokens: input ?? Math.ceil(JSON.stringify(options.prompt).length / CHARACTERS_PER_TOKEN),
    cached_input_tokens: told?.inputTokens.cacheRead ?? 0,
    output_tokens: output ?? Math.ceil(written / CHARACTERS_PER_TOKEN),
    is_estimate: input === undefined || output === undefined,
  }
}
