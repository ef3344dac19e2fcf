import type { Clock } from '../../ports/clock.ts'
import type { Model } from '../../ports/model.ts'
import type { Tracer } from '../../ports/tracer.ts'
import type { ProviderAccess, ProviderName } from './ai-sdk/resolve-model.ts'
import type { StepLimits } from './ai-sdk/run-steps.ts'
import { createExtractiveModel } from './extractive/extractive-model.ts'
import { createMaskingModel } from './masking/masking-model.ts'

export interface ModelSettings {
  /** `extractive` or `provider:model`. */
  readonly model: string
  /** Who drafts when it fails, in this order; the built-in answerer always stands behind them. */
  readonly fallbacks: readonly string[]
  readonly access: Readonly<Record<ProviderName, ProviderAccess>>
  /** The text of a file of prompts/. */
  readonly template: string
  /** The mark within the instructions that no reply may hold. */
  readonly canary: string
  /** `draftMs` is for all outside models together. */
  readonly limits: StepLimits
  /** Outside models do not learn who the customer is. */
  readonly masksPii: boolean
}

/** Makes the model that the settings name, with everything that stands behind it. The built-in one loads no provider. */
export async function openModel(
  { model, fallbacks, access, template, canary, limits, masksPii }: ModelSettings,
  clock: Clock,
  tracer: Tracer,
): Promise<Model> {
  const builtIn = createExtractiveModel()
  const chain = [model, ...fallbacks]
  const builtInAt = chain.indexOf(builtIn.name)
  const names = [...new Set(builtInAt >= 0 ? chain.slice(0, builtInAt) : chain)]
  if (names.length === 0) return builtIn
  const [{ createAiSdkModel }, { CircuitBreaker }, { createFallbackModel }, { resolveModel }] = await Promise.all([
    import('./ai-sdk/ai-sdk-model.ts'),
    import('./ai-sdk/circuit-breaker.ts'),
    import('./ai-sdk/fallback-model.ts'),
    import('./ai-sdk/resolve-model.ts'),
  ])
  const share = { ...limits, draftMs: Math.round(limits.draftMs / names.length) }
  const [first = builtIn, ...others] = names.map((name) => {
    const outside = createAiSdkModel({
      name,
      load: remembered(() => resolveModel(name, access)),
      template,
      canary,
      limits: share,
      breaker: new CircuitBreaker(name, clock),
      tracer,
    })
    return masksPii ? createMaskingModel(outside) : outside
  })
  return createFallbackModel(first, [...others, builtIn])
}

function remembered<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
