import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4Message } from '@ai-sdk/provider'
import type { Instructions } from '../../../domain/chat/compose-instructions.ts'
import type { DraftEvent, Toolbox } from '../../../ports/model.ts'
import type { Span } from '../../../ports/tracer.ts'
import { callTools } from './call-tools.ts'
import { Deadline, type TimeLimits } from './deadline.ts'
import { measureUsage } from './measure-usage.ts'
import { ModelFault, toModelFault } from './model-fault.ts'
import { readStep, type Step } from './read-step.ts'
import { RetryAllowance, type RetryLimits } from './retry-allowance.ts'
import { StanceReader } from './stance-reader.ts'

export interface StepLimits extends TimeLimits, RetryLimits {
  /** Calls of the provider in one draft; in the last one it gets no tools and has to answer. */
  readonly steps: number
  /** No reply is longer; a stream that goes on is given up. */
  readonly draftCharacters: number
}

export interface StepsDeps {
  /** As the settings name the model. */
  readonly name: string
  readonly model: LanguageModelV4
  readonly toolbox: Toolbox
  readonly limits: StepLimits
  readonly canary: string
  /** The draft's: calls of the provider and of tools are its children. */
  readonly span: Span
}

/**
 * Lets the model answer, running the tools that it asks for, until it asks for none: our own loop over `doStream`.
 * Text passes on as it comes. A step that fails before its first text is asked again while the allowance lasts (M4).
 * Throws a `ModelFault`, or the signal's reason.
 */
export async function* runSteps(instructions: Instructions, deps: StepsDeps, signal: AbortSignal): AsyncGenerator<DraftEvent> {
  const { name, toolbox, limits, canary, span } = deps
  const deadline = new Deadline(name, limits, signal)
  const retries = new RetryAllowance(limits)
  const stance = new StanceReader()
  const messages = toMessages(instructions)
  try {
    for (let step = 1; ; step++) {
      const options = callOptions(messages, toolbox, step === limits.steps)
      const { content, toolCalls } = yield* tryStep(options, deps, stance, retries, deadline)
      if (toolCalls.length === 0 || step >= limits.steps) break
      const { results, message } = await callTools(toolCalls, toolbox, { fence: instructions.fence, canary, span }, deadline.signal)
      yield {
        type: 'evidence',
        passages: results.flatMap(({ passages }) => passages),
        receipts: results.flatMap(({ receipt }) => receipt ?? []),
      }
      messages.push(content.toMessage(), message)
      // What was said before the call is a paragraph of its own.
      yield { type: 'text', text: '\n\n' }
    }
    yield { type: 'text', text: stance.finish() }
    yield { type: 'finish', stance: stance.stance, confidence: null }
  } catch (cause) {
    signal.throwIfAborted()
    throw toModelFault(name, cause)
  } finally {
    deadline.end()
  }
}

/** One step, asked again while it may be; tells what each try took. */
async function* tryStep(
  options: LanguageModelV4CallOptions,
  { name, model, limits, span }: StepsDeps,
  stance: StanceReader,
  retries: RetryAllowance,
  deadline: Deadline,
): AsyncGenerator<DraftEvent, Step> {
  for (;;) {
    const call = span.child(`chat ${model.modelId}`, {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': model.provider,
      'gen_ai.request.model': model.modelId,
    })
    const reading = readStep(name, model, options, deadline)
    let written = 0
    try {
      for (;;) {
        const { done, value } = await reading.next()
        if (done) {
          const usage = measureUsage(name, options, value.usage, value.content.length)
          call.add({ 'gen_ai.usage.input_tokens': usage.input_tokens, 'gen_ai.usage.output_tokens': usage.output_tokens })
          yield { type: 'usage', usage }
          return value
        }
        written += value.length
        if (written > limits.draftCharacters) throw new ModelFault(name, 'endless')
        const text = stance.push(value)
        if (text !== '') yield { type: 'text', text }
      }
    } catch (cause) {
      if (written > 0) yield { type: 'usage', usage: measureUsage(name, options, null, written) }
      deadline.signal.throwIfAborted()
      const fault = toModelFault(name, cause)
      call.end(fault.kind)
      if (written > 0 || !(await retries.waitAfter(fault, deadline.signal))) throw fault
    } finally {
      call.end()
      void reading.return(undefined as never)
    }
  }
}

function toMessages({ system, messages }: Instructions): LanguageModelV4Message[] {
  return [
    { role: 'system', content: system },
    ...messages.map(({ role, content }): LanguageModelV4Message => ({ role, content: [{ type: 'text', text: content }] })),
  ]
}

function callOptions(messages: readonly LanguageModelV4Message[], { tools }: Toolbox, isLast: boolean): LanguageModelV4CallOptions {
  const options: LanguageModelV4CallOptions = { prompt: [...messages], providerOptions: KEEP_NOTHING }
  if (tools.length === 0) return options
  const described = tools.map(({ name, description, inputSchema }) => ({ type: 'function' as const, name, description, inputSchema }))
  return { ...options, tools: described, toolChoice: { type: isLast ? 'none' : 'auto' } }
}

/** Conversations are kept here, not at the provider. */
const KEEP_NOTHING = { openai: { store: false }, azure: { store: false } }
