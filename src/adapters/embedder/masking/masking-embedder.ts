import { PiiMask } from '../../../domain/privacy/pii-mask.ts'
import type { Embedder } from '../../../ports/embedder.ts'

/**
 * An embedder that never learns who asks (PI4): what names a person in a question goes out as a placeholder. Passages go
 * out as they are: they are the company's own.
 */
export function createMaskingEmbedder(embedder: Embedder): Embedder {
  return {
    ...embedder,
    embed: (texts, options) => embedder.embed(options?.isQuestion ? texts.map((text) => new PiiMask().mask(text)) : texts, options),
  }
}
