import type { Embedder } from '../../../ports/embedder.ts'
import { questionWindow } from './passage-windows.ts'

/** Questions whose vectors are kept, two megabytes of them at 512 dimensions. */
const KEPT_QUESTIONS = 1000

/** A remote embedder that takes longer is done without: the customer waits. */
const PATIENCE_MS = 2000

/** Vectors of questions, each computed once while it is remembered. */
export class QuestionVectors {
  readonly #embedder: Embedder
  /** Least recently asked first. */
  readonly #known = new Map<string, Float32Array>()
  /** Why the last question had to do without its vector; null when all is well. */
  fault: string | null = null

  constructor(embedder: Embedder) {
    this.#embedder = embedder
  }

  /** The question's vector; null when the embedder fails or is too slow: the search then goes by words alone. */
  async find(question: string): Promise<Float32Array | null> {
    const text = questionWindow(question, this.#embedder.windowWords)
    const known = this.#known.get(text)
    if (known) {
      this.#remember(text, known)
      return known
    }
    const vector = await this.#embed(text)
    if (vector) this.#remember(text, vector)
    return vector
  }

  #remember(text: string, vector: Float32Array): void {
    this.#known.delete(text)
    this.#known.set(text, vector)
    if (this.#known.size > KEPT_QUESTIONS) for (const oldest of this.#known.keys()) return void this.#known.delete(oldest)
  }

  async #embed(text: string): Promise<Float32Array | null> {
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
    try {
      const [vector] = await Promise.race([this.#embedder.embed([text]), late.promise])
      this.fault = null
      return vector ?? null
    } catch (cause) {
      this.fault = `the embedder failed: ${cause instanceof Error ? cause.message : String(cause)}`
      return null
    } finally {
      clearTimeout(timer)
    }
  }
}
