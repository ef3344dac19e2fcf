import type { LanguageModelV4Message, LanguageModelV4ToolCall } from '@ai-sdk/provider'
import { describePassages, fenceData } from '../../../domain/chat/compose-instructions.ts'
import type { Toolbox, ToolResult } from '../../../ports/model.ts'
import type { Span } from '../../../ports/tracer.ts'

/** So many calls of one step are run; more is a model that lost its way. */
const CALLS_PER_STEP = 8
/** So much of a result is read. */
const RESULT_CHARACTERS = 20_000

export interface CalledTools {
  readonly results: readonly ToolResult[]
  /** The results as the next step gives them to the model: fenced data. */
  readonly message: LanguageModelV4Message
}

export interface ToolCallParts {
  readonly fence: string
  /** No call may carry the instructions away with it. */
  readonly canary: string
  readonly span: Span
}

/**
 * Runs what a step asked for, all at once. A call that can't be run, or fails, is answered with an error that the model
 * can read; only the signal ends it.
 */
export async function callTools(
  calls: readonly LanguageModelV4ToolCall[],
  toolbox: Toolbox,
  { fence, canary, span }: ToolCallParts,
  signal: AbortSignal,
): Promise<CalledTools> {
  const results = await Promise.all(
    calls.map((call, place) =>
      place < CALLS_PER_STEP ? callTool(call, toolbox, { canary, span }, signal) : failed('Too many calls at once.'),
    ),
  )
  signal.throwIfAborted()
  return {
    results,
    message: {
      role: 'tool',
      content: calls.map(({ toolCallId, toolName }, place) => {
        const result = results[place] ?? failed('Not run.')
        const value = fenceData(`result of ${toolName}`, describeResult(result, fence), fence)
        return { type: 'tool-result', toolCallId, toolName, output: { type: result.isError ? 'error-text' : 'text', value } }
      }),
    },
  }
}

function describeResult({ content, passages }: ToolResult, fence: string): string {
  const text = content.slice(0, RESULT_CHARACTERS)
  return passages.length === 0 ? text : `${text}\n\n${describePassages(passages, fence)}`
}

async function callTool(
  call: LanguageModelV4ToolCall,
  toolbox: Toolbox,
  { canary, span }: Omit<ToolCallParts, 'fence'>,
  signal: AbortSignal,
): Promise<ToolResult> {
  const { toolName, toolCallId, input } = call
  if (!toolbox.tools.some(({ name }) => name === toolName))
    return failed(`There is no tool of this name. There is: ${toolbox.tools.map(({ name }) => name).join(', ') || 'none'}.`)
  if (input.includes(canary)) return failed('The input was refused.')
  const parsed = parseInput(input)
  if (!parsed) return failed('The input is not valid JSON. Call the tool again with a valid input.')
  const run = span.child(`execute_tool ${toolName}`, {
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': toolName,
    'gen_ai.tool.call.id': toolCallId,
  })
  try {
    const result = await toolbox.call(toolName, parsed.value, toolCallId, signal)
    run.end(result.isError ? 'tool_error' : undefined)
    return result
  } catch {
    run.end('tool_failed')
    signal.throwIfAborted()
    return failed('The tool failed. Go on without it.')
  }
}

function parseInput(input: string): { readonly value: unknown } | null {
  try {
    return { value: input.trim() === '' ? {} : JSON.parse(input) }
  } catch {
    return null
  }
}

function failed(content: string): ToolResult {
  return { content, isError: true, passages: [], receipt: null }
}
