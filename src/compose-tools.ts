import { readFile } from 'node:fs/promises'
import { createGuardedFetch, type GuardedFetch } from './adapters/http-client/guarded-fetch.ts'
import { listMcpTools, type NamedMcpServer } from './adapters/outside-tools/mcp-tools.ts'
import { type ReadTools, readToolsFile } from './adapters/outside-tools/read-tools-file.ts'
import { defaultMcpServer } from './adapters/outside-tools/tool-file-kinds.ts'
import { parseMcpServer } from './config/tool-places.ts'
import { type Config, ConfigError, findVariable } from './config.ts'
import { builtInNames } from './domain/tools/open-toolbox.ts'
import type { OutsideTool } from './ports/outside-tools.ts'

/** How long after a server of tools could not be reached it is asked again. */
const AGAIN_MS = 60_000

type Warn = (message: string) => void

/** The operator's tools. `begin` asks MCP servers for theirs; until one has answered, its tools are missing. */
export interface ConfiguredTools {
  outside(): readonly OutsideTool[]
  begin(warn: Warn): void
}

/** Reads the file of tools. Throws a `ConfigError` with all its faults. */
export async function readConfiguredTools(config: Config): Promise<ConfiguredTools> {
  const fetch = createGuardedFetch({ allowedHosts: config.toolsAllowedHosts })
  const servers = config.mcpServers.flatMap((item) => parseMcpServer(item) ?? [])
  const { tools, mcp } = await readFileOf(
    config.toolsFile,
    fetch,
    servers.map(({ name }) => name),
  )
  const found = new Map<string, readonly OutsideTool[]>()
  return {
    outside: () => [...tools, ...[...found.values()].flat()],
    begin(warn) {
      for (const server of servers) {
        const named = { ...server, settings: mcp[server.name] ?? defaultMcpServer }
        void ask(named, fetch, warn, (listed) => found.set(server.name, listed))
      }
    },
  }
}

async function readFileOf(file: string | null, fetch: GuardedFetch, mcpServers: readonly string[]): Promise<ReadTools> {
  if (file === null) return { tools: [], mcp: {} }
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ConfigError([{ variable: 'TOOLS_FILE', fault: `${file} can't be read (${cause.code ?? cause.message})` }])
  })
  const read = readToolsFile(text, { fetch, secret: findVariable, takenNames: builtInNames, mcpServers })
  if ('faults' in read) throw new ConfigError(read.faults.map((fault) => ({ variable: 'TOOLS_FILE', fault: `${file}, ${fault}` })))
  return read
}

/** Asks until the server answers; a turn that comes before it does without its tools. */
async function ask(server: NamedMcpServer, fetch: GuardedFetch, warn: Warn, found: (tools: readonly OutsideTool[]) => void): Promise<void> {
  const listed = await listMcpTools(server, fetch, new AbortController().signal)
  for (const notice of listed.notices) warn(notice)
  if (listed.isReached) found(listed.tools)
  else setTimeout(() => void ask(server, fetch, warn, found), AGAIN_MS).unref()
}
