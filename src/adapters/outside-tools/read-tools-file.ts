import type { OutsideTool } from '../../ports/outside-tools.ts'
import type { GuardedFetch } from '../http-client/guarded-fetch.ts'
import { fillSecrets } from './fill-secrets.ts'
import { createHttpTool } from './http-tool.ts'
import { type FaultAt, findDefinitionFaults, type HttpToolDefinition } from './http-tool-definition.ts'
import { placeInFile } from './place-in-file.ts'
import { readOpenApi } from './read-open-api.ts'
import { type McpServer, ToolsFile } from './tool-file-kinds.ts'

export interface ReadTools {
  readonly tools: readonly OutsideTool[]
  /** What the file says of servers of MCP_SERVERS, by their names. */
  readonly mcp: Readonly<Record<string, McpServer>>
}

export interface ReadToolsDeps {
  readonly fetch: GuardedFetch
  /** The value of a variable, for `${NAME}` in a header. */
  readonly secret: (name: string) => string | undefined
  /** Names that tools can't have because others do. */
  readonly takenNames: readonly string[]
  /** The names in MCP_SERVERS. */
  readonly mcpServers: readonly string[]
}

/** A definition with where it stands in the file and what was written for its approval. */
export interface PlacedDefinition {
  readonly tool: HttpToolDefinition
  readonly approval: string | undefined
  readonly path: readonly PropertyKey[]
}

/** What a file of tools says, in either form. */
export interface ToolsFileContent {
  readonly definitions: readonly PlacedDefinition[]
  readonly mcp: Readonly<Record<string, McpServer>>
  readonly mcpPath: readonly PropertyKey[]
  readonly faults: readonly FaultAt[]
}

/** Makes the tools of a file, or gives all its faults, each with its line. */
export function readToolsFile(text: string, deps: ReadToolsDeps): ReadTools | { readonly faults: readonly string[] } {
  const file = placeInFile(text)
  if (file.faults.length > 0) return { faults: file.faults }
  const isOpenApi = typeof file.content === 'object' && file.content !== null && 'openapi' in file.content
  const { definitions, mcp, mcpPath, faults } = isOpenApi ? readOpenApi(file.content) : readOwnForm(file.content)
  const secrets = fillSecrets(definitions, mcp, mcpPath, deps.secret)
  const all = [
    ...faults,
    ...definitions.flatMap(({ tool, approval, path }) => findDefinitionFaults(tool, approval, path)),
    ...findNameFaults(definitions, deps.takenNames),
    ...findMcpFaults(mcp, mcpPath, deps.mcpServers),
    ...secrets.faults,
  ]
  if (all.length > 0) return { faults: all.map((fault) => file.describe(fault)) }
  return { tools: secrets.definitions.map((tool) => createHttpTool(tool, deps.fetch)), mcp: secrets.mcp }
}

function readOwnForm(content: unknown): ToolsFileContent {
  const parsed = ToolsFile.safeParse(content)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({ path, fault: message }))
    return { definitions: [], mcp: {}, mcpPath: [], faults }
  }
  const { tools, mcp } = parsed.data
  const faults: FaultAt[] = []
  const definitions = tools.map((tool, place): PlacedDefinition => {
    const path = ['tools', place]
    const { name, description, risk, approval, parameters, optional, bind, headers, url } = tool
    for (const each of optional)
      if (!(each in parameters)) faults.push({ path: [...path, 'optional'], fault: `has ${each}, which is no parameter` })
    return {
      path,
      approval,
      tool: {
        name,
        title: tool.title ?? name.replaceAll('_', ' '),
        description,
        risk,
        approval: approval ?? 'none',
        question: tool.question ?? null,
        method: tool.method ?? (risk === 'read' ? 'GET' : 'POST'),
        url,
        parameters,
        required: Object.keys(parameters).filter((each) => !optional.includes(each)),
        bind,
        headers,
        result: tool.result ?? null,
        receipt: tool.receipt ?? null,
        timeoutMs: tool.timeout_seconds * 1000,
        maxBytes: tool.max_bytes,
      },
    }
  })
  return { definitions, mcp, mcpPath: ['mcp'], faults }
}

function findNameFaults(definitions: readonly PlacedDefinition[], takenNames: readonly string[]): FaultAt[] {
  const taken = new Set(takenNames)
  return definitions.flatMap(({ tool: { name }, path }) => {
    if (taken.has(name)) return [{ path, fault: `another tool has the name ${name}` }]
    taken.add(name)
    return []
  })
}

function findMcpFaults(mcp: Readonly<Record<string, McpServer>>, mcpPath: readonly PropertyKey[], names: readonly string[]): FaultAt[] {
  return Object.entries(mcp).flatMap(([name, { write }]) => {
    const path = [...mcpPath, name]
    const unknown = names.includes(name) ? [] : [{ path, fault: `MCP_SERVERS names no server ${name}` }]
    const approvals = Object.entries(write).flatMap(([tool, { approval, question }]): FaultAt[] => {
      const at = [...path, 'write', tool]
      if (!approval) return [{ path: at, fault: 'approval is missing: none, customer or agent' }]
      return approval === 'customer' && !question
        ? [{ path: at, fault: 'question is missing: what the customer is asked before it runs' }]
        : []
    })
    return [...unknown, ...approvals]
  })
}
