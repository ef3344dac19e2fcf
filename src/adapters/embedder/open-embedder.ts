import type { Clock } from '../../ports/clock.ts'
import type { Embedder } from '../../ports/embedder.ts'
import type { ProviderAccess, ProviderName } from '../model/ai-sdk/resolve-model.ts'

/** An embedder of a provider, as the settings have it; plain data, so that it can be handed to a thread. */
export interface OutsideEmbedder {
  /** `provider:model`. */
  readonly name: string
  /** How long its vectors shall be; null leaves it to the model. */
  readonly dimensions: number | null
  readonly access: Readonly<Record<ProviderName, ProviderAccess>>
  /** The provider does not learn who asks. */
  readonly masksPii: boolean
}

/** A customer waits for a question's vector and is served without it; passages have time. */
const LIMITS = {
  question: { timeoutMs: 1_800, retries: 1, waitMs: 500, firstWaitMs: 200 },
  passages: { timeoutMs: 60_000, retries: 3, waitMs: 20_000, firstWaitMs: 500 },
}

/** Loads the provider's package. Nothing is asked of the provider yet: whether it answers shows at the first text. */
export async function openOutsideEmbedder({ name, dimensions, access, masksPii }: OutsideEmbedder, clock: Clock): Promise<Embedder> {
  const [{ createAiSdkEmbedder }, { resolveEmbeddingModel }, { CircuitBreaker }] = await Promise.all([
    import('./ai-sdk/ai-sdk-embedder.ts'),
    import('./ai-sdk/resolve-embedding-model.ts'),
    import('../model/ai-sdk/circuit-breaker.ts'),
  ])
  const model = await resolveEmbeddingModel(name, access)
  const embedder = await createAiSdkEmbedder({ name, model, dimensions, breaker: new CircuitBreaker(name, clock), limits: LIMITS })
  if (!masksPii) return embedder
  const { createMaskingEmbedder } = await import('./masking/masking-embedder.ts')
  return createMaskingEmbedder(embedder)
}
