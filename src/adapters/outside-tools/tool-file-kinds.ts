import { z } from 'zod'
import { IDENTITY_PLACEHOLDERS } from './fill-template.ts'

/** The fields that tools of every kind have in common: in `tools`, in `x-deskhand` of an operation. */
export const commonFields = {
  title: z.string().min(1).max(80).optional(),
  risk: z.enum(['read', 'write'], { error: 'must be read (it only looks) or write (it changes something)' }),
  approval: z.enum(['none', 'customer', 'agent'], { error: 'must be none, customer or agent' }).optional(),
  question: z.string().min(1).max(500).optional(),
  result: z.string().min(1).max(2_000).optional(),
  receipt: z.string().min(1).max(500).optional(),
  timeout_seconds: z.number().min(0.1).max(60).default(10),
  max_bytes: z.int().min(100).max(1_000_000).default(100_000),
}

export const Binding = z.enum(
  IDENTITY_PLACEHOLDERS.map((name) => `{${name}}` as const),
  { error: `must be one of ${IDENTITY_PLACEHOLDERS.map((name) => `"{${name}}"`).join(', ')}` },
)
export const Bindings = z.record(z.string(), Binding).default({})
export const Headers = z.record(z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'is no name of a header'), z.string()).default({})
export const JsonSchema = z.record(z.string(), z.unknown())

/** What may be done with one server of MCP_SERVERS beyond reading. */
export const McpServer = z
  .object({
    headers: Headers,
    bind: Bindings,
    write: z
      .record(
        z.string(),
        z.object({ receipt: z.string().min(1).max(500), approval: commonFields.approval, question: commonFields.question }).strict(),
      )
      .default({}),
    timeout_seconds: commonFields.timeout_seconds,
    max_bytes: commonFields.max_bytes,
  })
  .strict()
export type McpServer = z.infer<typeof McpServer>

/** For a server that the file says nothing of: its tools only read. */
export const defaultMcpServer: McpServer = McpServer.parse({})

/** The file's own form; the other one is an OpenAPI document. */
export const ToolsFile = z
  .object({
    tools: z
      .array(
        z
          .object({
            name: z.string().regex(/^[A-Za-z][\w-]{0,63}$/, 'must begin with a letter and hold letters, digits, _ and -, at most 64'),
            description: z.string().min(1).max(1_000),
            method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
            url: z.string().min(1).max(2_000),
            parameters: z.record(z.string().regex(/^[A-Za-z_][\w-]{0,63}$/, 'is no name of a parameter'), JsonSchema).default({}),
            optional: z.array(z.string()).default([]),
            bind: Bindings,
            headers: Headers,
            ...commonFields,
          })
          .strict(),
      )
      .default([]),
    mcp: z.record(z.string(), McpServer).default({}),
  })
  .strict()
export type ToolsFile = z.infer<typeof ToolsFile>

/** `x-deskhand` of an operation in an OpenAPI document; one that only reads needs none. */
export const OperationExtension = z.object({ ...commonFields, bind: Bindings }).strict()
/** `x-deskhand` at the top of an OpenAPI document. */
export const DocumentExtension = z.object({ headers: Headers, mcp: z.record(z.string(), McpServer).default({}) }).strict()
