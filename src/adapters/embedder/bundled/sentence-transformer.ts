import {
  DIMENSIONS,
  type EncoderWeights,
  FEED_FORWARD_WIDTH,
  type Linear,
  loadWeights,
  type Norm,
  TOKEN_WIDTH,
  type TransformerLayer,
} from './load-weights.ts'
import { MatrixMemory, PANEL } from './matrix-memory.ts'
import type { WeightReader } from './read-weights.ts'

/** The model reads this many tokens and ignores the rest. */
export const MAX_TOKENS = 128

const HEADS = 4
const NORM_EPSILON = 1e-6

/** Places of the working matrices, each with room for 128 tokens. */
interface Workspace {
  readonly tokens: number
  readonly state: number
  readonly normed: number
  readonly wide: number
  readonly heads: number
  readonly keys: number
  readonly values: number
  readonly attention: number
  readonly noBias: number
  readonly sentence: number
}

/** Weights are about 7 million floats, the workspace half a million. */
const CAPACITY_FLOATS = 7_680_000

/**
 * Universal Sentence Encoder lite (Cer et al. 2018, arXiv:1803.11175): two pre-norm transformer layers over 128 tokens,
 * the mean of the token states, a tanh layer, unit length. About 4 ms for a short question and 20–45 ms for a full
 * window on one core; it runs to the end once called, so it belongs in a worker thread.
 */
export class SentenceTransformer {
  readonly #memory = new MatrixMemory(CAPACITY_FLOATS)
  readonly #weights: EncoderWeights
  readonly #positions: Float32Array
  readonly #work: Workspace

  constructor(weights: WeightReader) {
    this.#weights = loadWeights(weights, this.#memory)
    this.#positions = positionSignal(this.#weights.frequencies)
    this.#work = allocateWorkspace(this.#memory)
  }

  /** The unit vector of a sentence; the zero vector when there are no tokens. */
  encode(tokenIds: readonly number[]): Float32Array {
    const count = Math.min(tokenIds.length, MAX_TOKENS)
    if (count === 0) return new Float32Array(DIMENSIONS)
    const { tokens, state } = this.#work
    this.#embedTokens(tokenIds, count)
    this.#apply(this.#weights.widen, tokens, state, count)
    this.#transform(this.#weights.layers[0], tokens, count)
    this.#transform(this.#weights.layers[1], state, count)
    return this.#pool(count)
  }

  /** Token embedding (which the published graph adds twice) plus the signal of its position. */
  #embedTokens(tokenIds: readonly number[], count: number): void {
    const { floats } = this.#memory
    for (let i = 0; i < count; i++) {
      const from = this.#weights.embeddings + (tokenIds[i] as number) * TOKEN_WIDTH
      const to = this.#work.tokens + i * TOKEN_WIDTH
      for (let j = 0; j < TOKEN_WIDTH; j++) {
        floats[to + j] = 2 * (floats[from + j] as number) + (this.#positions[i * TOKEN_WIDTH + j] as number)
      }
    }
  }

  /** One layer: `input` is what attention reads; the residual stream in `state` is added to twice. */
  #transform(layer: TransformerLayer, input: number, count: number): void {
    const { state, normed, wide, heads } = this.#work
    this.#normalise(input, normed, count, layer.width, layer.attentionNorm)
    this.#apply(layer.queryKeyValue, normed, wide, count)
    this.#attend(layer.width, count)
    this.#apply(layer.attentionOut, heads, normed, count)
    this.#add(normed, state, count * DIMENSIONS)
    this.#normalise(state, normed, count, DIMENSIONS, layer.feedForwardNorm)
    this.#apply(layer.expand, normed, wide, count)
    this.#clipNegative(wide, count * FEED_FORWARD_WIDTH)
    this.#apply(layer.contract, wide, normed, count)
    this.#add(normed, state, count * DIMENSIONS)
  }

  /** Scaled dot-product attention of 4 heads over `wide` (queries, keys, values side by side) into `heads`. */
  #attend(width: number, count: number): void {
    const { floats } = this.#memory
    const { wide, heads, keys, values, attention, noBias } = this.#work
    const size = width / HEADS
    const stride = 3 * width
    const scale = Math.fround(1 / Math.sqrt(size))
    for (let i = 0; i < count; i++)
      for (let j = 0; j < width; j++) floats[wide + i * stride + j] = (floats[wide + i * stride + j] as number) * scale
    const padded = Math.ceil(count / PANEL) * PANEL
    for (let head = 0; head < HEADS; head++) {
      const query = wide + head * size
      this.#packKeys(query + width, stride, size, count, padded)
      this.#memory.multiply({
        a: query,
        aStride: stride,
        b: keys,
        bias: noBias,
        c: attention,
        cStride: padded,
        rows: count,
        inner: size,
        columns: padded,
      })
      for (let i = 0; i < count; i++) softmax(floats, attention + i * padded, count)
      this.#packValues(query + 2 * width, stride, size, count)
      const c = heads + head * size
      this.#memory.multiply({
        a: attention,
        aStride: padded,
        b: values,
        bias: noBias,
        c,
        cStride: width,
        rows: count,
        inner: count,
        columns: size,
      })
    }
  }

  /** The head's keys, transposed, in panels of 8 tokens; tokens beyond the last are zero. */
  #packKeys(from: number, stride: number, size: number, count: number, padded: number): void {
    const { floats } = this.#memory
    let to = this.#work.keys
    for (let panel = 0; panel < padded; panel += PANEL) {
      for (let k = 0; k < size; k++) {
        for (let c = 0; c < PANEL; c++) floats[to++] = panel + c < count ? (floats[from + (panel + c) * stride + k] as number) : 0
      }
    }
  }

  #packValues(from: number, stride: number, size: number, count: number): void {
    const { floats } = this.#memory
    let to = this.#work.values
    for (let panel = 0; panel < size; panel += PANEL) {
      for (let k = 0; k < count; k++) {
        for (let c = 0; c < PANEL; c++) floats[to++] = floats[from + k * stride + panel + c] as number
      }
    }
  }

  #pool(count: number): Float32Array {
    const { floats } = this.#memory
    const { state, normed, sentence } = this.#work
    for (let j = 0; j < DIMENSIONS; j++) {
      let sum = 0
      for (let i = 0; i < count; i++) sum += floats[state + i * DIMENSIONS + j] as number
      floats[normed + j] = sum / count
    }
    this.#apply(this.#weights.output, normed, sentence, 1)
    const vector = Float32Array.from(floats.subarray(sentence, sentence + DIMENSIONS), Math.tanh)
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
    return vector.map((value) => value / length)
  }

  #apply(linear: Linear, from: number, to: number, rows: number): void {
    const { weights, bias, inner, columns } = linear
    this.#memory.multiply({ a: from, aStride: inner, b: weights, bias, c: to, cStride: columns, rows, inner, columns })
  }

  #normalise(from: number, to: number, rows: number, width: number, { scale, shift }: Norm): void {
    const { floats } = this.#memory
    for (let row = 0; row < rows; row++) {
      const source = from + row * width
      const target = to + row * width
      let mean = 0
      for (let j = 0; j < width; j++) mean += floats[source + j] as number
      mean /= width
      let variance = 0
      for (let j = 0; j < width; j++) variance += ((floats[source + j] as number) - mean) ** 2
      const factor = 1 / Math.sqrt(variance / width + NORM_EPSILON)
      for (let j = 0; j < width; j++) {
        floats[target + j] = (scale[j] as number) * factor * ((floats[source + j] as number) - mean) + (shift[j] as number)
      }
    }
  }

  #add(from: number, to: number, length: number): void {
    const { floats } = this.#memory
    for (let i = 0; i < length; i++) floats[to + i] = (floats[to + i] as number) + (floats[from + i] as number)
  }

  #clipNegative(at: number, length: number): void {
    const { floats } = this.#memory
    for (let i = at; i < at + length; i++) if ((floats[i] as number) < 0) floats[i] = 0
  }
}

function allocateWorkspace(memory: MatrixMemory): Workspace {
  const matrix = (width: number): number => memory.allocate(MAX_TOKENS * width)
  return {
    tokens: matrix(TOKEN_WIDTH),
    state: matrix(DIMENSIONS),
    normed: matrix(DIMENSIONS),
    wide: matrix(FEED_FORWARD_WIDTH),
    heads: matrix(DIMENSIONS),
    keys: matrix(DIMENSIONS / HEADS),
    values: matrix(DIMENSIONS / HEADS),
    attention: matrix(MAX_TOKENS),
    noBias: matrix(1),
    sentence: memory.allocate(DIMENSIONS),
  }
}

/** Sines, then cosines, of the position times each of the model's 128 frequencies (Vaswani et al. 2017, 3.5). */
function positionSignal(frequencies: Float32Array): Float32Array {
  const signal = new Float32Array(MAX_TOKENS * TOKEN_WIDTH)
  const half = TOKEN_WIDTH / 2
  for (let position = 0; position < MAX_TOKENS; position++) {
    for (let j = 0; j < half; j++) {
      const angle = position * (frequencies[j] as number)
      signal[position * TOKEN_WIDTH + j] = Math.sin(angle)
      signal[position * TOKEN_WIDTH + half + j] = Math.cos(angle)
    }
  }
  return signal
}

function softmax(floats: Float32Array, at: number, length: number): void {
  let most = Number.NEGATIVE_INFINITY
  for (let i = at; i < at + length; i++) most = Math.max(most, floats[i] as number)
  let sum = 0
  for (let i = at; i < at + length; i++) {
    const power = Math.exp((floats[i] as number) - most)
    floats[i] = power
    sum += power
  }
  for (let i = at; i < at + length; i++) floats[i] = (floats[i] as number) / sum
}
