import type { FaultAt, HttpToolDefinition } from './http-tool-definition.ts'
import type { PlacedDefinition } from './read-tools-file.ts'
import type { McpServer } from './tool-file-kinds.ts'

const VARIABLE = /\$\{([A-Za-z_]\w*)\}/g
/** What Node takes for the value of a header. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
/** The guard or the server sets these. */
const OWN = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'accept-encoding', 'idempotency-key'])

/** Puts the values of variables into headers; each one that is not set is a fault. No value stands in a fault. */
export function fillSecrets(
  placed: readonly PlacedDefinition[],
  mcp: Readonly<Record<string, McpServer>>,
  mcpPath: readonly PropertyKey[],
  secret: (name: string) => string | undefined,
): {
  readonly definitions: readonly HttpToolDefinition[]
  readonly mcp: Readonly<Record<string, McpServer>>
  readonly faults: readonly FaultAt[]
} {
  const faults: FaultAt[] = []
  const fill = (headers: Readonly<Record<string, string>>, path: readonly PropertyKey[]) =>
    Object.fromEntries(
      Object.entries(headers).map(([name, template]) => {
        const at = [...path, 'headers', name]
        const value = template.replaceAll(VARIABLE, (_place, variable: string) => {
          const found = secret(variable)
          if (found === undefined) faults.push({ path: at, fault: `needs the variable ${variable}, which is not set` })
          return found ?? ''
        })
        if (OWN.has(name.toLowerCase())) faults.push({ path: at, fault: 'is set by Deskhand itself' })
        if (!HEADER_VALUE.test(value)) faults.push({ path: at, fault: 'holds what no header can' })
        return [name.toLowerCase(), value]
      }),
    )
  return {
    definitions: placed.map(({ tool, path }) => ({ ...tool, headers: fill(tool.headers, path) })),
    mcp: Object.fromEntries(
      Object.entries(mcp).map(([name, server]) => [name, { ...server, headers: fill(server.headers, [...mcpPath, name]) }]),
    ),
    faults,
  }
}
