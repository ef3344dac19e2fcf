import { z } from 'zod'
import { describeIssues } from '../../domain/tools/tool.ts'
import type { OutsideAnswer, OutsideTool, ToolIdentity } from '../../ports/outside-tools.ts'
import type { GuardedFetch } from '../http-client/guarded-fetch.ts'
import { OutgoingFault } from '../http-client/outgoing-fault.ts'
import { boundValues } from './build-request.ts'
import { describeAnswer, parseAnswer } from './describe-answer.ts'
import { fillTemplate, valueAt } from './fill-template.ts'
import { describeDone } from './http-tool.ts'
import { type McpCallResult, McpClient, McpRefusal, type McpTool } from './mcp-client.ts'
import type { McpServer } from './tool-file-kinds.ts'

export interface NamedMcpServer {
  /** Its tools are called `name_tool`. */
  readonly name: string
  readonly url: string
  /** What the operator's file says of it; without it its tools only read. */
  readonly settings: McpServer
}

export interface McpTools {
  readonly isReached: boolean
  readonly tools: readonly OutsideTool[]
  /** What was left out, and why, for the operator. */
  readonly notices: readonly string[]
}

/**
 * The tools of an MCP server that may be used: those that say of themselves that they only read, and those that the operator's
 * file allows to write. A server that can't be reached gives none; the service starts without them.
 */
export async function listMcpTools({ name, url, settings }: NamedMcpServer, fetch: GuardedFetch, signal: AbortSignal): Promise<McpTools> {
  const access = { url, headers: settings.headers, timeoutMs: settings.timeout_seconds * 1000, maxBytes: settings.max_bytes }
  const client = new McpClient(access, fetch)
  let listed: readonly McpTool[]
  try {
    listed = await client.listTools(signal)
  } catch (cause) {
    const why = cause instanceof OutgoingFault || cause instanceof McpRefusal ? cause.message : 'no answer'
    return { isReached: false, tools: [], notices: [`The tools of the MCP server ${name} can't be used: ${why}.`] }
  }
  const tools: OutsideTool[] = []
  const notices: string[] = []
  for (const tool of listed) {
    const made = createMcpTool(name, tool, settings, client)
    if (typeof made === 'string') notices.push(`The tool ${tool.name.slice(0, 80)} of the MCP server ${name} is not used: ${made}.`)
    else tools.push(made)
  }
  for (const written of Object.keys(settings.write))
    if (!listed.some((tool) => tool.name === written))
      notices.push(`The MCP server ${name} has no tool ${written}, which the file allows to write.`)
  return { isReached: true, tools, notices }
}

function createMcpTool(server: string, tool: McpTool, settings: McpServer, client: McpClient): OutsideTool | string {
  const allowed = settings.write[tool.name]
  const isRead = tool.annotations?.readOnlyHint === true
  if (!isRead && !allowed) return 'it may change something, and the file does not allow it'
  const name = `${server}_${tool.name}`
  if (!/^[\w-]{1,64}$/.test(name)) return 'its name holds other than letters, digits, _ and -, or is too long'
  const { inputSchema, isBound } = withoutBound(tool.inputSchema, settings.bind)
  const schema = readSchema(inputSchema)
  if (!schema) return 'its input is described in a way that is not understood here'
  const bind = Object.fromEntries(Object.entries(settings.bind).filter(([parameter]) => isBound.has(parameter)))
  const question = allowed?.approval === 'customer' ? (allowed.question ?? null) : null
  const risk = isRead && !allowed ? 'read' : 'write'
  return {
    spec: { name, description: tool.description.slice(0, 1_000), inputSchema },
    title: (tool.title ?? tool.annotations?.title ?? tool.name).slice(0, 80),
    risk,
    needsAgent: allowed?.approval === 'agent',
    needsCustomer: Object.values(bind).includes('{customer.user_id}'),
    question: question === null ? null : (input) => fillTemplate(question, (place) => valueAt(input, place)),
    inputFault(input) {
      const parsed = schema.safeParse(input)
      if (!parsed.success) return describeIssues(parsed.error)
      const named = Object.keys(input as object).find((key) => key in bind)
      return named === undefined ? null : `${named} is filled in by the server`
    },
    async run(input, identity: ToolIdentity, signal) {
      const values = boundValues(bind, input, identity)
      if (!values) return { kind: 'refused', text: 'The customer is not known.' }
      try {
        const result = await client.callTool(tool.name, values, identity.idempotency_key, signal)
        return readResult(risk, allowed?.receipt ?? null, input, result)
      } catch (cause) {
        signal.throwIfAborted()
        if (cause instanceof McpRefusal) return { kind: 'refused', text: 'The service refused the call.' }
        return { kind: 'failed', mayHaveActed: cause instanceof OutgoingFault && cause.mayHaveActed }
      }
    },
  }
}

/** An error that the tool itself tells is no proof that nothing was done: only what reads may go on after it. */
function readResult(
  risk: 'read' | 'write',
  receipt: string | null,
  input: Readonly<Record<string, unknown>>,
  result: McpCallResult,
): OutsideAnswer {
  const text = result.content.flatMap((part) => (part.type === 'text' && part.text ? [part.text] : [])).join('\n')
  const answer = result.structuredContent ?? parseAnswer(text)
  if (result.isError)
    return risk === 'read' ? { kind: 'refused', text: describeAnswer(answer).slice(0, 500) } : { kind: 'failed', mayHaveActed: true }
  return describeDone({ risk, result: null, receipt }, input, answer)
}

/** The schema that the model sees: what the server fills in is not in it. */
function withoutBound(
  schema: Readonly<Record<string, unknown>>,
  bind: McpServer['bind'],
): { readonly inputSchema: Readonly<Record<string, unknown>>; readonly isBound: ReadonlySet<string> } {
  const properties = z.record(z.string(), z.unknown()).catch({}).parse(schema.properties)
  const required = z.array(z.string()).catch([]).parse(schema.required)
  const isBound = new Set(Object.keys(properties).filter((name) => name in bind))
  const left = Object.fromEntries(Object.entries(properties).filter(([name]) => !isBound.has(name)))
  const { $schema: _dialect, ...rest } = schema
  return {
    inputSchema: {
      additionalProperties: false,
      ...rest,
      type: 'object',
      properties: left,
      required: required.filter((name) => !isBound.has(name)),
    },
    isBound,
  }
}

function readSchema(schema: Readonly<Record<string, unknown>>): z.ZodType | null {
  try {
    return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
  } catch {
    return null
  }
}
