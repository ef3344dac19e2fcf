import { randomBytes } from 'node:crypto'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { composeInstructions } from '../../../domain/chat/compose-instructions.ts'
import type { ComposedPrompt, DraftEvent, Model, Toolbox } from '../../../ports/model.ts'
import type { Tracer } from '../../../ports/tracer.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { toModelFault } from './model-fault.ts'
import { runSteps, type StepLimits } from './run-steps.ts'

export interface AiSdkModelParts {
  /** As the settings name it: `openai:gpt-5`. */
  readonly name: string
  /** Loads the provider's package at the first draft. */
  readonly load: () => Promise<LanguageModelV4>
  readonly template: string
  readonly canary: string
  readonly limits: StepLimits
  readonly breaker: CircuitBreaker
  readonly tracer: Tracer
}

/** A provider's model as one that drafts. Its faults are `ModelFault`s, free of keys and texts (M7). */
export function createAiSdkModel({ name, load, template, canary, limits, breaker, tracer }: AiSdkModelParts): Model {
  async function* draft(prompt: ComposedPrompt, toolbox: Toolbox, signal: AbortSignal): AsyncGenerator<DraftEvent> {
    breaker.enter()
    const span = tracer.begin('invoke_agent', { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.request.model': name })
    try {
      const model = await load()
      const instructions = composeInstructions(prompt, { template, canary, fence: randomBytes(8).toString('hex') })
      yield* runSteps(instructions, { name, model, toolbox, limits, canary, span }, signal)
      breaker.succeeded()
    } catch (cause) {
      if (signal.aborted) {
        span.end('aborted')
        throw cause
      }
      const fault = toModelFault(name, cause)
      breaker.failed(fault)
      span.end(fault.kind)
      throw fault
    } finally {
      breaker.left()
      span.end()
    }
  }
  return { name, draft, revises: true, resting: () => (breaker.isOpen ? [name] : []) }
}
