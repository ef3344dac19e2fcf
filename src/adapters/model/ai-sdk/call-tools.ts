import type { LanguageModelV4Message, LanguageModelV4ToolCall } from '@ai-sdk/provider'
import { describePassages, fenceData } from '../../../domain/chat/compose-instructions.ts'
import type { Toolbox, ToolResult } from '../../../ports/model.ts'

/** So many calls of one step are run; more is a model that lost its way. */
const CALLS_PER_STEP = 8
/** So much of a result is read. */
const RESULT_CHARACTERS = 20_000

export interface CalledTools {
  readonly results: readonly ToolResult[]
  /** The results as the next step gives them to the model: fenced data. */
  readonly message: LanguageModelV4Message
}

/**
 * Runs what a step asked for, all at once. A call that can't be run, or fails, is answered with an error that the model
 * can read; only the signal ends it.
 *
 * @param canary no call may carry the instructions away with it.
 */
export async function callTools(
  calls: readonly LanguageModelV4ToolCall[],
  toolbox: Toolbox,
  { fence, canary }: { readonly fence: string; readonly canary: string },
  signal: AbortSignal,
): Promise<CalledTools> {
  const results = await Promise.all(
    calls.map((call, place) => (place < CALLS_PER_STEP ? callTool(call, toolbox, canary, signal) : failed('Too many calls at once.'))),
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

async function callTool(call: LanguageModelV4ToolCall, toolbox: Toolbox, canary: string, signal: AbortSignal): Promise<ToolResult> {
  const { toolName, toolCallId, input } = call
  if (!toolbox.tools.some(({ name }) => name === toolName))
    return failed(`There is no tool of this name. There is: ${toolbox.tools.map(({ name }) => name).join(', ') || 'none'}.`)
  if (input.includes(canary)) return failed('The input was refused.')
  const parsed = parseInput(input)
  if (!parsed) return failed('The input is not valid JSON. Call the tool again with a valid input.')
  try {
    return await toolbox.call(toolName, parsed.value, toolCallId, signal)
  } catch {
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
