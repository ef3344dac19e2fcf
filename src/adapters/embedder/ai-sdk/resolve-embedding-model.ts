import type { EmbeddingModelV4 } from '@ai-sdk/provider'
import type { ProviderAccess, ProviderName } from '../../model/ai-sdk/resolve-model.ts'
import { limitAnswer } from './limit-answer.ts'

/** The providers that have models of embeddings; Anthropic has none. */
export type EmbeddingProviderName = Exclude<ProviderName, 'anthropic'>

type Open = (options: { baseURL: string; apiKey: string; fetch: typeof fetch }, id: string) => Promise<EmbeddingModelV4>

/** 64 vectors of 16,384 numbers, written out. */
const ANSWER_BYTES = 32 * 1024 * 1024

/** As for the models that draft: a package is loaded when its provider is named, and address and key are always given. */
const providers: Readonly<Record<EmbeddingProviderName, Open>> = {
  async openai(options, id) {
    const { createOpenAI } = await import('@ai-sdk/openai')
    return createOpenAI(options).embeddingModel(id)
  },
  async azure(options, id) {
    const { createAzure } = await import('@ai-sdk/azure')
    return createAzure(options).embeddingModel(id)
  },
  async google(options, id) {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google')
    return createGoogleGenerativeAI(options).embeddingModel(id)
  },
  async mistral(options, id) {
    const { createMistral } = await import('@ai-sdk/mistral')
    return createMistral(options).embeddingModel(id)
  },
  ollama: openCompatible('ollama'),
  'openai-compatible': openCompatible('openai-compatible'),
}

function openCompatible(name: EmbeddingProviderName): Open {
  return async ({ baseURL, apiKey, fetch }, id) => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    return createOpenAICompatible({ name, baseURL, fetch, ...(apiKey && { apiKey }) }).embeddingModel(id)
  }
}

/** Opens the model of embeddings that `name` (`provider:model`) names. */
export async function resolveEmbeddingModel(
  name: string,
  access: Readonly<Record<ProviderName, ProviderAccess>>,
): Promise<EmbeddingModelV4> {
  const colon = name.indexOf(':')
  const provider = name.slice(0, colon)
  if (!isEmbeddingProvider(provider)) throw new Error(`there is no provider ${provider} of embeddings`)
  const { baseUrl, apiKey } = access[provider]
  return providers[provider]({ baseURL: baseUrl, apiKey: apiKey ?? '', fetch: limitAnswer(ANSWER_BYTES) }, name.slice(colon + 1))
}

function isEmbeddingProvider(name: string): name is EmbeddingProviderName {
  return Object.hasOwn(providers, name)
}
