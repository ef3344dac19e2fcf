import type { MatrixMemory } from './matrix-memory.ts'
import type { WeightReader } from './read-weights.ts'

/** Length of a sentence vector, and of a token's state within the model. */
export const DIMENSIONS = 512
/** Length of a token's embedding. */
export const TOKEN_WIDTH = 256
export const FEED_FORWARD_WIDTH = 1536

/** A fully connected layer in matrix memory. */
export interface Linear {
  readonly weights: number
  readonly bias: number
  readonly inner: number
  readonly columns: number
}

export interface Norm {
  readonly scale: Float32Array
  readonly shift: Float32Array
}

export interface TransformerLayer {
  readonly width: number
  readonly attentionNorm: Norm
  readonly queryKeyValue: Linear
  readonly attentionOut: Linear
  readonly feedForwardNorm: Norm
  readonly expand: Linear
  readonly contract: Linear
}

export interface EncoderWeights {
  /** Where the token embeddings lie, a row of `TOKEN_WIDTH` for each token id. */
  readonly embeddings: number
  /** One angular frequency for each pair of position values. */
  readonly frequencies: Float32Array
  readonly widen: Linear
  readonly layers: readonly [TransformerLayer, TransformerLayer]
  readonly output: Linear
}

const ENCODE = 'KonaTransformer/Encode'

/** Puts the model's weights into matrix memory, 7 million floats. */
export function loadWeights(weights: WeightReader, memory: MatrixMemory): EncoderWeights {
  const vector = (name: string): Float32Array => {
    const values = new Float32Array(weights.lengthOf(name))
    weights.read(name, values)
    return values
  }
  const stored = (name: string): number => memory.store(weights.lengthOf(name), (into) => weights.read(name, into))
  const linear = (kernel: string, bias: string, inner: number, columns: number): Linear => ({
    weights: memory.storePanels(inner, columns, (row, into) => weights.read(kernel, into, row * columns)),
    bias: stored(bias),
    inner,
    columns,
  })
  const norm = (scope: string): Norm => ({
    scale: vector(`${scope}/layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat`),
    shift: vector(`${scope}/layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat`),
  })
  const layer = (index: number, width: number): TransformerLayer => {
    const scope = `${ENCODE}/Layer_${index}/TransformerLayer`
    const kernels = `${ENCODE}/TransformerStack/Layer_${index}/TransformerLayer/FFN`
    const projection = (name: string, columns: number): Linear => {
      const path = `${scope}/MultiheadAttention/${name}`
      return linear(`${path}/kernel/part_0`, `${path}/bias/ConcatPartitions/concat`, width, columns)
    }
    const convolution = (name: string, inner: number, columns: number): Linear =>
      linear(`${kernels}/${name}/Tensordot/Reshape_1`, `${scope}/FFN/${name}/bias/ConcatPartitions/concat`, inner, columns)
    return {
      width,
      attentionNorm: norm(scope),
      queryKeyValue: projection('qkv_transform_single', 3 * width),
      attentionOut: projection('output_transform_single', DIMENSIONS),
      feedForwardNorm: norm(`${scope}/FFN`),
      expand: convolution('conv1', DIMENSIONS, FEED_FORWARD_WIDTH),
      contract: convolution('conv2', FEED_FORWARD_WIDTH, DIMENSIONS),
    }
  }
  const dense = `${ENCODE}/Layer_0/TransformerLayer/dense`
  const tanh = 'hidden_layers/tanh_layer_0'
  return {
    embeddings: stored('Embeddings_en'),
    frequencies: vector(`${ENCODE}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`),
    widen: linear(`${dense}/kernel/ConcatPartitions/concat`, `${dense}/bias/ConcatPartitions/concat`, TOKEN_WIDTH, DIMENSIONS),
    layers: [layer(0, TOKEN_WIDTH), layer(1, DIMENSIONS)],
    output: linear(`${tanh}/weights`, `${tanh}/bias`, DIMENSIONS, DIMENSIONS),
  }
}
