import type { Embedder } from '../../../ports/embedder.ts'
import { questionWindow } from './passage-windows.ts'

/** Questions whose vectors are kept, two megabytes of them at 512 dimensions. */
const KEPT_QUESTIONS = 1000

/** An embedder that takes longer is done without: the customer waits. */
const PATIENCE_MS = 2000

/** While questions do without, the embedder is asked this often whether it is back: the next question may be hours away. */
const ASK_AGAIN_MS = 30_000

/** Vectors of questions, each computed once while it is remembered. */
export class QuestionVectors {
  readonly #embedder: Embedder
  readonly #accepts: (vector: Float32Array) => boolean
  /** Least recently asked first. */
  readonly #known = new Map<string, Float32Array>()
  /** Why the last question had to do without its vector; null when all is well. */
  fault: string | null = null
  /** The question that had to do without last. */
  #failed = ''
  #askedAt = 0
  /** How many questions had to do without. */
  failures = 0

  /** `accepts` says whether a vector can be compared with those of the passages. */
  constructor(embedder: Embedder, accepts: (vector: Float32Array) => boolean) {
    this.#embedder = embedder
    this.#accepts = accepts
  }

  /** The question's vector; null when the embedder fails or is too slow: the search then goes by words alone. */
  async find(question: string): Promise<Float32Array | null> {
    const text = questionWindow(question, this.#embedder.windowWords)
    if (text === '') return null
    const known = this.#known.get(text)
    if (known) {
      this.#remember(text, known)
      return known
    }
    const vector = await this.#embed(text)
    if (vector) this.#remember(text, vector)
    else this.failures++
    return vector
  }

  /** After a failure, once in a while, whether the embedder can be asked again now. */
  async askAgain(): Promise<boolean> {
    if (this.fault === null || performance.now() < this.#askedAt + ASK_AGAIN_MS) return false
    return (await this.#embed(this.#failed)) !== null
  }

  #remember(text: string, vector: Float32Array): void {
    this.#known.delete(text)
    this.#known.set(text, vector)
    if (this.#known.size > KEPT_QUESTIONS) for (const oldest of this.#known.keys()) return void this.#known.delete(oldest)
  }

  async #embed(text: string): Promise<Float32Array | null> {
    this.#askedAt = performance.now()
    const patience = new AbortController()
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => {
      late.reject(new Error(`no answer within ${PATIENCE_MS} ms`))
      patience.abort()
    }, PATIENCE_MS)
    try {
      const asked = this.#embedder.embed([text], { isQuestion: true, signal: patience.signal })
      const [vector] = await Promise.race([asked, late.promise])
      if (!vector || !this.#accepts(vector))
        throw new Error(`its vectors have another length (${vector?.length ?? 0}) than those of the passages`)
      this.fault = null
      return vector
    } catch (cause) {
      this.#failed = text
      this.fault = `questions are searched by words alone: ${cause instanceof Error ? cause.message : String(cause)}`
      return null
    } finally {
      clearTimeout(timer)
    }
  }
}
