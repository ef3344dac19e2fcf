import type { LanguageModelV4 } from '@ai-sdk/provider'

export type ProviderName = 'openai' | 'anthropic' | 'azure' | 'google' | 'mistral' | 'ollama' | 'openai-compatible'

/** Where a provider is spoken to, and by which key; null where it needs none. */
export interface ProviderAccess {
  readonly baseUrl: string
  readonly apiKey: string | null
}

type Open = (access: ProviderAccess, id: string) => Promise<LanguageModelV4>

/**
 * How each provider's model is opened. Each package is loaded when the first draft asks for it. Address and key are always
 * given: left out, the packages would read the environment by themselves.
 */
const providers: Readonly<Record<ProviderName, Open>> = {
  async openai({ baseUrl, apiKey }, id) {
    const { createOpenAI } = await import('@ai-sdk/openai')
    return createOpenAI({ baseURL: baseUrl, apiKey: apiKey ?? '' })(id)
  },
  async anthropic({ baseUrl, apiKey }, id) {
    const { createAnthropic } = await import('@ai-sdk/anthropic')
    return createAnthropic({ baseURL: baseUrl, apiKey: apiKey ?? '' })(id)
  },
  async azure({ baseUrl, apiKey }, id) {
    const { createAzure } = await import('@ai-sdk/azure')
    return createAzure({ baseURL: baseUrl, apiKey: apiKey ?? '' })(id)
  },
  async google({ baseUrl, apiKey }, id) {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google')
    return createGoogleGenerativeAI({ baseURL: baseUrl, apiKey: apiKey ?? '' })(id)
  },
  async mistral({ baseUrl, apiKey }, id) {
    const { createMistral } = await import('@ai-sdk/mistral')
    return createMistral({ baseURL: baseUrl, apiKey: apiKey ?? '' })(id)
  },
  ollama: openCompatible('ollama'),
  'openai-compatible': openCompatible('openai-compatible'),
}

/** Any server that speaks chat completions. */
function openCompatible(name: ProviderName): Open {
  return async ({ baseUrl, apiKey }, id) => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    return createOpenAICompatible({ name, baseURL: baseUrl, includeUsage: true, ...(apiKey && { apiKey }) })(id)
  }
}

/** Opens the model that `name` (`provider:model`) names; what stands behind the first colon is the provider's own name for it. */
export async function resolveModel(name: string, access: Readonly<Record<ProviderName, ProviderAccess>>): Promise<LanguageModelV4> {
  const colon = name.indexOf(':')
  const provider = name.slice(0, colon)
  if (!isProvider(provider)) throw new Error(`there is no provider ${provider}`)
  return providers[provider](access[provider], name.slice(colon + 1))
}

function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(providers, name)
}
