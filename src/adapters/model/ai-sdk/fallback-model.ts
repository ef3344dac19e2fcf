import type { ComposedPrompt, DraftEvent, Model, Toolbox } from '../../../ports/model.ts'

/**
 * Asks each model in turn until one drafts to the end (M8). When one fails, `restart` tells whoever reads that the next
 * begins anew; a reader that has shown text already ends it there. The last one's fault is thrown.
 */
export function createFallbackModel(first: Model, others: readonly Model[]): Model {
  const models = [first, ...others]
  async function* draft(prompt: ComposedPrompt, toolbox: Toolbox, signal: AbortSignal): AsyncGenerator<DraftEvent> {
    for (const [place, model] of models.entries()) {
      try {
        return yield* model.draft(prompt, toolbox, signal)
      } catch (cause) {
        signal.throwIfAborted()
        if (place === models.length - 1) throw cause
        yield { type: 'restart', cause }
      }
    }
  }
  return {
    name: first.name,
    draft,
    revises: first.revises ?? false,
    resting: () => models.flatMap((model) => model.resting?.() ?? []),
  }
}
