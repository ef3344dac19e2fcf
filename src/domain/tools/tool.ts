import { z } from 'zod'
import type { ToolResult, ToolSpec } from '../../ports/model.ts'
import type { TurnClaim } from '../../ports/store.ts'
import type { TurnSources } from './turn-sources.ts'
import type { TurnWishes } from './turn-wishes.ts'

/** `read` only looks; `write` changes something, here or in the company's systems. */
export type RiskClass = 'read' | 'write'

/** The turn in which tools are called. Session and customer come from its claim, never from the model. */
export interface ToolTurn {
  readonly claim: TurnClaim
  readonly sources: TurnSources
  readonly wishes: TurnWishes
}

/** One thing that the assistant may do. */
export interface Tool {
  readonly spec: ToolSpec
  readonly risk: RiskClass
  /** Whether this turn may use it: a tool that may not be used is not shown to the model. */
  isOffered(turn: ToolTurn): boolean
  /** `input` comes from the model and is not checked yet. */
  call(input: unknown, turn: ToolTurn, signal: AbortSignal): Promise<ToolResult>
}

interface ToolParts<Input> {
  readonly name: string
  readonly description: string
  readonly risk: RiskClass
  readonly input: z.ZodType<Input>
  readonly isOffered?: (turn: ToolTurn) => boolean
  readonly run: (input: Input, turn: ToolTurn, signal: AbortSignal) => Promise<ToolResult>
}

/** A built-in tool: what the model is told of its input and what is checked is the one schema. */
export function defineTool<Input>({ name, description, risk, input, isOffered = () => true, run }: ToolParts<Input>): Tool {
  const inputSchema = z.toJSONSchema(input, { target: 'draft-7' })
  return {
    spec: { name, description, inputSchema },
    risk,
    isOffered,
    async call(given, turn, signal) {
      const parsed = input.safeParse(given)
      return parsed.success ? run(parsed.data, turn, signal) : refused(`The input is wrong: ${describeIssues(parsed.error)}`)
    },
  }
}

/** What is wrong with an input, for the model that made it. */
export function describeIssues({ issues }: Pick<z.ZodError, 'issues'>): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ')
}

/** A result that only tells the model something. */
export function told(content: string, passages: ToolResult['passages'] = []): ToolResult {
  return { content, isError: false, passages, receipt: null }
}

/** What was not done, and why, in words that the model may read. */
export function refused(content: string): ToolResult {
  return { content, isError: true, passages: [], receipt: null }
}

/** Something was done; only now the reply may say so. */
export function done(receipt: string, content = receipt): ToolResult {
  return { content, isError: false, passages: [], receipt }
}
