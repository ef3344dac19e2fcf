import type { ProviderName } from '../adapters/model/ai-sdk/resolve-model.ts'

/** What each provider of a model needs besides its name. */
interface ProviderNeeds {
  /** Variables of which one must be set; of several the first is told. */
  readonly needs: readonly (readonly string[])[]
}

export const modelProviders: Readonly<Record<ProviderName, ProviderNeeds>> = {
  openai: { needs: [['OPENAI_API_KEY']] },
  anthropic: { needs: [['ANTHROPIC_API_KEY']] },
  azure: { needs: [['AZURE_API_KEY'], ['AZURE_RESOURCE_NAME', 'AZURE_BASE_URL']] },
  google: { needs: [['GOOGLE_GENERATIVE_AI_API_KEY']] },
  mistral: { needs: [['MISTRAL_API_KEY']] },
  ollama: { needs: [] },
  'openai-compatible': { needs: [['OPENAI_COMPATIBLE_BASE_URL']] },
}

const PROVIDERS = Object.keys(modelProviders).join(', ')
export const MODEL_HELP = `must be extractive or provider:model, with a provider of ${PROVIDERS}`

/** Why this names no model, or null. */
export function modelNameFault(name: string): string | null {
  if (name === 'extractive') return null
  const [, provider = '', model = ''] = /^([a-z-]+):(\S{1,200})$/.exec(name) ?? []
  return provider in modelProviders && model !== '' ? null : MODEL_HELP
}

export const EMBEDDER_HELP =
  'must be bundled, or provider:model with a provider of openai, azure, google, mistral, ollama, openai-compatible; Anthropic has no embeddings'

/** Whether this names an embedder. */
export function isEmbedderName(name: string): boolean {
  return name === 'bundled' || (name !== 'extractive' && modelNameFault(name) === null && !name.startsWith('anthropic:'))
}

/** What is missing for the models that are named: the variable, and why it is needed. */
export function findModelFaults(
  named: Readonly<Record<'MODEL' | 'MODEL_FALLBACKS' | 'EMBEDDER', readonly string[]>>,
  isSet: (variable: string) => boolean,
): { readonly variable: string; readonly fault: string }[] {
  const faults = new Map<string, string>()
  for (const [setting, names] of Object.entries(named)) {
    for (const name of names) {
      const provider = name.slice(0, name.indexOf(':'))
      if (!isProvider(provider)) continue
      for (const oneOf of modelProviders[provider].needs) {
        const [variable = '', ...others] = oneOf
        if (oneOf.some(isSet) || faults.has(variable)) continue
        faults.set(variable, `is missing; ${setting} names ${name}, which needs it${others.length > 0 ? ` (or ${others.join(', ')})` : ''}`)
      }
    }
  }
  return [...faults].map(([variable, fault]) => ({ variable, fault }))
}

function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(modelProviders, name)
}

/** `openai:gpt-5=1.25/10`: what a million tokens of input and of output cost. */
export function parsePrice(item: string): { readonly model: string; readonly input: number; readonly output: number } | null {
  const [, model = '', input, output] = /^(\S+)=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(item) ?? []
  return model === '' || modelNameFault(model) ? null : { model, input: Number(input), output: Number(output) }
}
