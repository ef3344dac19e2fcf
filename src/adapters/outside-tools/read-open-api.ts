import { z } from 'zod'
import type { FaultAt } from './http-tool-definition.ts'
import type { PlacedDefinition, ToolsFileContent } from './read-tools-file.ts'
import { resolveReferences } from './resolve-references.ts'
import { DocumentExtension, OperationExtension } from './tool-file-kinds.ts'

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

const Schema = z.record(z.string(), z.unknown())
const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: Schema.default({}),
})
const Operation = z.object({
  operationId: z.string().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .object({ required: z.boolean().default(false), content: z.record(z.string(), z.object({ schema: Schema.optional() })) })
    .optional(),
  'x-deskhand': z.unknown().optional(),
})
type Operation = z.infer<typeof Operation>
const PathItem = z.object({ parameters: z.array(Parameter).default([]) }).catchall(z.unknown())
const Document = z.object({
  openapi: z.string().regex(/^3\.\d/, 'only OpenAPI 3.x is read'),
  servers: z.array(z.object({ url: z.string() })).min(1, 'must name the server'),
  paths: z.record(z.string(), PathItem),
  'x-deskhand': DocumentExtension.default({ headers: {}, mcp: {} }),
})

/**
 * The operations of an OpenAPI document as tools, named by their `operationId`. GET operations only look and are taken as
 * they are; others are taken when `x-deskhand` says what they risk.
 */
export function readOpenApi(content: unknown): ToolsFileContent {
  const faults: FaultAt[] = []
  const resolved = resolveReferences(content, (path, fault) => faults.push({ path, fault }))
  const parsed = Document.safeParse(resolved)
  const nothing = { definitions: [], mcp: {}, mcpPath: [] }
  if (!parsed.success) return { ...nothing, faults: [...faults, ...issuesAt(parsed.error, [])] }
  const { servers, paths, 'x-deskhand': extension } = parsed.data
  const server = servers[0]?.url ?? ''
  const definitions: PlacedDefinition[] = []
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const at = ['paths', path, method]
      const operation = Operation.optional().safeParse(item[method])
      if (!operation.success) faults.push(...issuesAt(operation.error, at))
      else if (operation.data) {
        const all = { ...operation.data, parameters: [...item.parameters, ...operation.data.parameters] }
        const place = { url: server.replace(/\/$/, '') + path, method, headers: extension.headers, at }
        const definition = toDefinition(all, place, (field, fault) => faults.push({ path: [...at, ...field], fault }))
        if (definition) definitions.push(definition)
      }
    }
  }
  return { definitions, mcp: extension.mcp, mcpPath: ['x-deskhand', 'mcp'], faults }
}

interface Place {
  readonly url: string
  readonly method: (typeof METHODS)[number]
  readonly headers: Readonly<Record<string, string>>
  readonly at: readonly PropertyKey[]
}

function toDefinition(
  operation: Operation,
  { url, method, headers, at }: Place,
  fault: (field: readonly string[], text: string) => void,
): PlacedDefinition | null {
  const given = operation['x-deskhand']
  if (given === undefined && method !== 'get') return null
  const extension = OperationExtension.safeParse(given ?? { risk: 'read' })
  if (!extension.success) {
    for (const { path, message } of extension.error.issues) fault(['x-deskhand', ...path.map(String)], message)
    return null
  }
  const { risk, approval, bind, title, question, result, receipt, timeout_seconds, max_bytes } = extension.data
  const name = operation.operationId ?? ''
  if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) fault([], 'needs an operationId of letters, digits, _ and -, at most 64')
  const inputs = readInputs(operation, fault)
  const visible = inputs.filter((input) => !(input.name in bind))
  return {
    path: at,
    approval,
    tool: {
      name,
      title: title ?? operation.summary ?? name,
      description: operation.description ?? operation.summary ?? name,
      risk,
      approval: approval ?? 'none',
      question: question ?? null,
      method: method.toUpperCase(),
      url,
      parameters: Object.fromEntries(visible.map((input) => [input.name, input.schema])),
      required: visible.filter(({ required }) => required).map((input) => input.name),
      bind,
      headers,
      result: result ?? null,
      receipt: receipt ?? null,
      timeoutMs: timeout_seconds * 1000,
      maxBytes: max_bytes,
    },
  }
}

interface Input {
  readonly name: string
  readonly required: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

function readInputs(operation: Operation, fault: (field: readonly string[], text: string) => void): Input[] {
  const inputs: Input[] = []
  for (const { name, in: where, required, description, schema } of operation.parameters) {
    if (where === 'path' || where === 'query')
      inputs.push({ name, required: required || where === 'path', schema: { ...(description && { description }), ...schema } })
    else if (required) fault(['parameters'], `${name} stands in the ${where}; only path and query can be filled in`)
  }
  const { requestBody } = operation
  const body = requestBody?.content['application/json']?.schema
  if (requestBody?.required && !body) fault(['requestBody'], 'only application/json can be sent')
  const properties = Schema.safeParse(body?.properties ?? {})
  const required = z.array(z.string()).catch([]).parse(body?.required)
  for (const [name, given] of Object.entries(properties.data ?? {})) {
    const schema = Schema.safeParse(given)
    if (inputs.some((input) => input.name === name)) fault(['requestBody'], `has ${name}, which is a parameter as well`)
    else inputs.push({ name, required: required.includes(name), schema: schema.data ?? {} })
  }
  return inputs
}

function issuesAt(error: z.ZodError, at: readonly PropertyKey[]): FaultAt[] {
  return error.issues.map(({ path, message }) => ({ path: [...at, ...path], fault: message }))
}
