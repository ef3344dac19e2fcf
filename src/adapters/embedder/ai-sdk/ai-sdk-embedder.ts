import type { EmbeddingModelV4 } from '@ai-sdk/provider'
import type { Embedder, EmbedOptions } from '../../../ports/embedder.ts'
import type { CircuitBreaker } from '../../model/ai-sdk/circuit-breaker.ts'
import { ModelFault, toModelFault } from '../../model/ai-sdk/model-fault.ts'
import { RetryAllowance, type RetryLimits } from '../../model/ai-sdk/retry-allowance.ts'
import { prefixesFor } from './known-prefixes.ts'
import { readVectors } from './read-vectors.ts'

export interface CallLimits extends RetryLimits {
  /** For one call of `embed`, with all that is asked again. */
  readonly timeoutMs: number
}

export interface AiSdkEmbedderParts {
  /** As the settings name it: `openai:text-embedding-3-small`. */
  readonly name: string
  readonly model: EmbeddingModelV4
  /** How long its vectors shall be; null leaves it to the model. */
  readonly dimensions: number | null
  readonly breaker: CircuitBreaker
  readonly limits: { readonly question: CallLimits; readonly passages: CallLimits }
}

/** About 270 tokens of English: a whole passage as a rule, and within the 512 tokens that small models read. */
const WINDOW_WORDS = 200
/** Text without spaces is one word, however long. */
const TEXT_CHARACTERS = 3_000
const TEXTS_PER_CALL = 64
const PARALLEL_CALLS = 2
/** Shows whether a failure is due to the texts or to the request as such. */
const HARMLESS = 'Hello'

/** A provider's model of embeddings. Its faults are `ModelFault`s, free of keys and texts (M7). */
export async function createAiSdkEmbedder(parts: AiSdkEmbedderParts): Promise<Embedder> {
  const { name, model, dimensions } = parts
  const most = (await model.maxEmbeddingsPerCall) ?? TEXTS_PER_CALL
  const caller = new EmbeddingCaller(parts)
  // Vectors of texts with another prefix are other vectors.
  const prefixes = prefixesFor(model.modelId)
  const marks = [dimensions, prefixes && JSON.stringify([prefixes.question, prefixes.passage])].filter((mark) => mark !== null)
  return {
    version: [name, ...marks].join(' '),
    windowWords: WINDOW_WORDS,
    textsPerCall: Math.min(most, TEXTS_PER_CALL),
    parallelCalls: (await model.supportsParallelCalls) ? PARALLEL_CALLS : 1,
    isCalibrated: false,
    embed: (texts, options) => caller.embed(texts, options),
  }
}

class EmbeddingCaller {
  readonly #parts: AiSdkEmbedderParts
  /** Length of its vectors, from the first answer on. */
  #length: number | null = null

  constructor(parts: AiSdkEmbedderParts) {
    this.#parts = parts
  }

  async embed(texts: readonly string[], { isQuestion = false, signal }: EmbedOptions = {}): Promise<Float32Array[]> {
    const { name, breaker, limits } = this.#parts
    if (texts.length === 0) return []
    const { timeoutMs, ...retryLimits } = isQuestion ? limits.question : limits.passages
    breaker.enter()
    const timeout = AbortSignal.timeout(timeoutMs)
    const call = { isQuestion, retries: new RetryAllowance(retryLimits), signal: signal ? AbortSignal.any([signal, timeout]) : timeout }
    try {
      const prefix = prefixesFor(this.#parts.model.modelId)?.[isQuestion ? 'question' : 'passage'] ?? ''
      const vectors = await this.#embedReadable(
        texts.map((text) => prefix + toSendable(text)),
        call,
      )
      breaker.succeeded()
      return vectors
    } catch (cause) {
      signal?.throwIfAborted()
      if (cause instanceof VectorLengthFault) throw cause
      const fault = timeout.aborted ? new ModelFault(name, 'late') : toModelFault(name, cause)
      breaker.failed(fault)
      throw fault
    } finally {
      breaker.left()
    }
  }

  /** A passage that the provider does not read must not keep the others from their vectors: it alone gets the zero vector. */
  async #embedReadable(texts: readonly string[], call: Call): Promise<Float32Array[]> {
    try {
      return await this.#ask(texts, call)
    } catch (cause) {
      if (call.isQuestion || !mayBeDueToTexts(cause)) throw cause
      const [harmless] = await this.#ask([HARMLESS], call)
      const vectors = await this.#embedHalves(texts, call)
      return vectors.map((vector) => vector ?? new Float32Array(harmless?.length ?? 0))
    }
  }

  /** Null for a text that fails on its own. */
  async #embedHalves(texts: readonly string[], call: Call): Promise<(Float32Array | null)[]> {
    if (texts.length === 1) {
      return this.#ask(texts, call).catch((cause: unknown) => {
        if (mayBeDueToTexts(cause)) return [null]
        throw cause
      })
    }
    const middle = texts.length >> 1
    const vectors: (Float32Array | null)[] = []
    for (const half of [texts.slice(0, middle), texts.slice(middle)]) {
      const asked = this.#ask(half, call).catch((cause: unknown) => {
        if (mayBeDueToTexts(cause)) return this.#embedHalves(half, call)
        throw cause
      })
      vectors.push(...(await asked))
    }
    return vectors
  }

  async #ask(texts: readonly string[], { isQuestion, retries, signal }: Call): Promise<Float32Array[]> {
    const { name, model, dimensions } = this.#parts
    for (;;) {
      try {
        const { embeddings } = await model.doEmbed({
          values: [...texts],
          abortSignal: signal,
          ...(dimensions !== null && { dimensions }),
          providerOptions: {
            // Only Google knows a difference between the two.
            google: { taskType: isQuestion ? 'RETRIEVAL_QUERY' : 'RETRIEVAL_DOCUMENT' },
            // Azure's package does not hear of the length otherwise.
            ...(dimensions !== null && { openai: { dimensions } }),
          },
        })
        return this.#sameLength(readVectors(name, embeddings, texts.length))
      } catch (cause) {
        signal.throwIfAborted()
        if (cause instanceof VectorLengthFault) throw cause
        const fault = toModelFault(name, cause)
        if (!(await retries.waitAfter(fault, signal))) throw fault
      }
    }
  }

  #sameLength(vectors: Float32Array[]): Float32Array[] {
    const { name, dimensions } = this.#parts
    const length = vectors[0]?.length ?? 0
    const wanted = dimensions ?? this.#length ?? length
    if (length !== wanted) throw new VectorLengthFault(name, length, wanted)
    this.#length = length
    return vectors
  }
}

/** Vectors of different lengths can't be compared, and asking again changes nothing. */
class VectorLengthFault extends Error {
  constructor(name: string, length: number, wanted: number) {
    super(`${name} gave vectors of ${length} numbers where ${wanted} were expected; EMBEDDER_DIMENSIONS=${length} makes all of them anew`)
  }
}

interface Call {
  readonly isQuestion: boolean
  readonly retries: RetryAllowance
  readonly signal: AbortSignal
}

/** Nothing can be embedded, and half a character be sent. */
function toSendable(text: string): string {
  return text.trim() === '' ? '-' : text.slice(0, TEXT_CHARACTERS).toWellFormed()
}

/** Too long, or not to the provider's liking, or too much for it; a key or a model that is refused has another status. */
function mayBeDueToTexts(cause: unknown): boolean {
  if (!(cause instanceof ModelFault)) return false
  return cause.kind === 'failed' || cause.kind === 'broken' || [400, 413, 422].includes(cause.status ?? 0)
}
