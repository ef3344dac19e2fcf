import { ModelFault } from '../../model/ai-sdk/model-fault.ts'

/** No model in use has more; a longer one is a fault of the provider. */
const MOST_DIMENSIONS = 16_384

/**
 * What a provider gave for `count` texts, as unit vectors; a zero vector stays one. A `ModelFault` when it is anything but
 * so many vectors of one length.
 */
export function readVectors(model: string, embeddings: readonly (readonly number[])[], count: number): Float32Array[] {
  const broken = (code: string) => new ModelFault(model, 'broken', { code })
  if (embeddings.length !== count) throw broken('wrong_number_of_vectors')
  const length = embeddings[0]?.length ?? 0
  if (length === 0 || length > MOST_DIMENSIONS) throw broken('vector_without_length')
  return embeddings.map((embedding) => {
    if (embedding.length !== length) throw broken('vectors_of_several_lengths')
    const norm = Math.hypot(...embedding)
    if (!Number.isFinite(norm)) throw broken('vector_not_finite')
    return Float32Array.from(embedding, (value) => value / (norm || 1))
  })
}
