import type { ComposedPrompt, DraftEvent, Model, Toolbox } from '../../src/ports/model.ts'

/** A model whose draft comes sentence by sentence, each when the test says so. */
export class ScriptedModel implements Model {
  readonly name = 'scripted'
  readonly prompts: ComposedPrompt[] = []
  #sentences: string[] = []
  #isOver = false
  #changed = Promise.withResolvers<void>()

  /** Lets the running draft, or the next one, go on. */
  say(...sentences: string[]): void {
    this.#sentences.push(...sentences)
    this.#change()
  }

  /** The draft is over; the next one starts anew. */
  finish(): void {
    this.#isOver = true
    this.#change()
  }

  async *draft(prompt: ComposedPrompt, _toolbox: Toolbox, signal: AbortSignal): AsyncGenerator<DraftEvent> {
    this.prompts.push(prompt)
    signal.addEventListener('abort', () => this.#change())
    for (;;) {
      signal.throwIfAborted()
      const sentence = this.#sentences.shift()
      if (sentence !== undefined) yield { type: 'text', text: `${sentence} ` }
      else if (this.#isOver) break
      else await this.#changed.promise
    }
    this.#isOver = false
    yield { type: 'finish', stance: 'answer', confidence: 0.9 }
  }

  #change(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }
}
