import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4ToolCall,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { Deadline } from './deadline.ts'
import { ModelFault } from './model-fault.ts'
import { StepContent } from './step-content.ts'

/** What one call of the provider came to. */
export interface Step {
  readonly content: StepContent
  readonly toolCalls: readonly LanguageModelV4ToolCall[]
  readonly usage: LanguageModelV4Usage | null
}

/**
 * One call of the provider: yields its text piece by piece and returns the rest. Throws what the provider throws, the
 * deadline's reason, or a `ModelFault` when the stream ends before it says that it is finished.
 *
 * @param name the model's name in the settings, for faults.
 */
export async function* readStep(
  name: string,
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
  deadline: Deadline,
): AsyncGenerator<string, Step> {
  const { signal } = deadline
  signal.throwIfAborted()
  const content = new StepContent()
  const toolCalls: LanguageModelV4ToolCall[] = []
  deadline.requestSent()
  const { stream } = await unlessAborted(model.doStream({ ...options, abortSignal: signal }), signal)
  const reader = stream.getReader()
  // A pending read then ends as if the stream were over, whatever the provider makes of its signal.
  const giveUp = () => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  try {
    for (;;) {
      const { done, value: part } = await reader.read()
      signal.throwIfAborted()
      if (done) throw new ModelFault(name, 'broken')
      // Signs of life that are neither thought nor answer don't count: they could go on for ever.
      if (part.type.startsWith('reasoning')) deadline.thoughtCame()
      else if (part.type === 'text-delta' || part.type.startsWith('tool')) deadline.pieceCame()
      content.add(part)
      if (part.type === 'text-delta') yield part.delta
      else if (part.type === 'tool-call' && part.providerExecuted !== true) toolCalls.push(part)
      else if (part.type === 'error') throw part.error
      else if (part.type === 'finish') return { content, toolCalls, usage: checkFinish(name, part) }
    }
  } finally {
    signal.removeEventListener('abort', giveUp)
    deadline.pause()
    void reader.cancel().catch(() => {})
  }
}

type FinishPart = Extract<LanguageModelV4StreamPart, { type: 'finish' }>

function checkFinish(name: string, { finishReason, usage }: FinishPart): LanguageModelV4Usage {
  const fault = faultOf(finishReason)
  if (fault) throw new ModelFault(name, fault)
  return usage
}

/** A stream that was cut comes as a finish without a reason: its last sentence may lack its "unless". */
function faultOf({ unified, raw }: LanguageModelV4FinishReason) {
  if (unified === 'length') return 'endless'
  if (unified === 'content-filter') return 'filtered'
  if (unified === 'error' || unified === 'interrupted') return 'broken'
  return unified === 'other' && raw === undefined ? 'broken' : null
}

/** The promise's value, or the signal's reason, whichever is first. */
async function unlessAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const giveUp = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', giveUp)
  try {
    return await Promise.race([promise, aborted.promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
