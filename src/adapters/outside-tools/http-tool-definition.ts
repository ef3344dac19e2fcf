import { z } from 'zod'
import { IDENTITY_PLACEHOLDERS, placeholdersOf } from './fill-template.ts'
import type { Binding } from './tool-file-kinds.ts'

/** A tool that is one HTTP call, from whatever kind of file it came. */
export interface HttpToolDefinition {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly risk: 'read' | 'write'
  readonly approval: 'none' | 'customer' | 'agent'
  readonly question: string | null
  readonly method: string
  /** With `{name}` for each value in its path and query; its host is fixed. */
  readonly url: string
  /** JSON Schema of each parameter that the model gives. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly required: readonly string[]
  /** Parameters that the server fills in; the model does not see them. */
  readonly bind: Readonly<Record<string, z.infer<typeof Binding>>>
  readonly headers: Readonly<Record<string, string>>
  readonly result: string | null
  readonly receipt: string | null
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** What is wrong, and where in the file: the keys that lead there. */
export interface FaultAt {
  readonly path: readonly PropertyKey[]
  readonly fault: string
}

const IDENTITY = new Set<string>(IDENTITY_PLACEHOLDERS)

/** Everything about a definition that its form alone does not show. `path` is where it stands in the file. */
export function findDefinitionFaults(tool: HttpToolDefinition, approval: string | undefined, path: readonly PropertyKey[]): FaultAt[] {
  const faults: FaultAt[] = []
  const fault = (field: string, text: string) => faults.push({ path: [...path, ...(field === '' ? [] : field.split('.'))], fault: text })
  const known = new Set([...Object.keys(tool.parameters), ...Object.keys(tool.bind), ...IDENTITY])
  const own = placeholdersOf(tool.url)
  const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(tool.url) ?? []
  if (origin === '' || !URL.canParse(tool.url.replaceAll(/[{}]/g, ''))) fault('url', 'must be an http or https address')
  if (origin.includes('{')) fault('url', 'its scheme and host can hold no placeholder')
  for (const name of own) if (!known.has(name)) fault('url', `has {${name}}, which is no parameter`)
  for (const name of Object.keys(tool.bind))
    if (name in tool.parameters) fault(`bind.${name}`, 'is filled in by the server and can not be a parameter, too')
  for (const [name, schema] of Object.entries(tool.parameters)) {
    const problem = schemaFault(schema)
    if (problem) fault(`parameters.${name}`, problem)
  }
  for (const field of ['result', 'receipt', 'question'] as const) {
    for (const name of placeholdersOf(tool[field] ?? ''))
      if (!known.has(name) && !(field !== 'question' && /^result(?:\.|$)/.test(name)))
        fault(field, `has {${name}}, which is no parameter${field === 'question' ? '' : ' and not in {result…}'}`)
  }
  return [...faults, ...findRiskFaults(tool, approval, path)]
}

function findRiskFaults(
  { risk, method, receipt, question, result }: HttpToolDefinition,
  approval: string | undefined,
  path: readonly PropertyKey[],
): FaultAt[] {
  const faults: FaultAt[] = []
  const fault = (field: string, text: string) => faults.push({ path: [...path, field], fault: text })
  if (risk === 'read') {
    for (const [field, given] of Object.entries({ approval, receipt, question })) if (given) fault(field, 'is for tools that write')
    return faults
  }
  if (method === 'GET') fault('method', 'GET only looks; a tool that writes needs POST, PUT, PATCH or DELETE')
  if (!receipt) fault('receipt', 'is missing: without it the assistant may never say that this was done')
  if (result) fault('result', 'is for tools that read; what was done is told by the receipt')
  if (!approval)
    fault('approval', 'is missing: none (it runs at once), customer (the customer is asked first) or agent (a person on staff decides)')
  if (approval === 'customer' && !question) fault('question', 'is missing: what the customer is asked before it runs')
  if (approval !== 'customer' && question) fault('question', 'is for approval: customer')
  return faults
}

function schemaFault(schema: Readonly<Record<string, unknown>>): string | null {
  try {
    z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    return null
  } catch (cause) {
    return `is no JSON Schema that is understood here: ${cause instanceof Error ? cause.message : 'unknown'}`
  }
}
