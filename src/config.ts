import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { findModelFaults, isEmbedderName } from './config/model-names.ts'
import type { Environment, Setting, SettingDefault } from './config/setting-kinds.ts'
import { settings } from './config/settings.ts'

type Settings = typeof settings
export type SettingName = keyof Settings
type Row = Setting<unknown, SettingDefault>

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<Name>
type ValueOf<Entry> = Entry extends Setting<infer Value, infer Default> ? (null extends Default ? Value | null : Value) : never
type Values = { readonly [Name in SettingName as CamelCase<Name>]: ValueOf<Settings[Name]> }

/** Every setting, valid and frozen; paths are absolute. `API_PORT` is `apiPort`, and so on. */
export interface Config extends Omit<Values, 'databaseUrl'> {
  /** The file of the SQLite database. */
  readonly databaseFile: string
}

export interface LoadedConfig {
  readonly config: Config
  /** Valid settings that deserve a word at start, one sentence each. */
  readonly notices: readonly string[]
}

export interface SettingFault {
  readonly variable: string
  readonly fault: string
}

/** Everything that is wrong with the settings, as one message for a person. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly SettingFault[]

  constructor(faults: readonly SettingFault[]) {
    const width = Math.max(...faults.map(({ variable }) => variable.length))
    const lines = faults.map(({ variable, fault }) => `  ${variable.padEnd(width)}  ${fault}`)
    super(
      `${faults.length === 1 ? 'A setting is wrong' : `${faults.length} settings are wrong`}:\n\n${lines.join('\n')}\n\nAll settings: docs/settings.md`,
    )
    this.faults = faults
  }
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks all settings: from the environment, then from `.env` in `cwd`, then the defaults. An empty value
 * counts as unset. Throws one `ConfigError` that names every fault.
 */
export function loadConfig(env: Variables = process.env, cwd: string = process.cwd()): LoadedConfig {
  const faults: SettingFault[] = []
  const file = readEnvFile(resolve(cwd, '.env'), faults)
  const find = (name: string) => given(env[name]) ?? given(file[name])
  const origin = (name: string) => (given(env[name]) === undefined && given(file[name]) !== undefined ? ' (in .env)' : '')

  const parsedEnvironment = settings.ENVIRONMENT.schema.safeParse(find('ENVIRONMENT') ?? settings.ENVIRONMENT.default)
  const environment = parsedEnvironment.success ? parsedEnvironment.data : 'development'
  const values: Record<string, unknown> = {}
  const notices: string[] = []
  for (const [name, row] of Object.entries<Row>(settings)) {
    const written = find(name)
    const raw = written ?? defaultFor(row, environment)
    const parsed = raw === null ? { success: true as const, data: null } : row.schema.safeParse(raw)
    if (parsed.success) values[toCamelCase(name)] = parsed.data
    else faults.push({ variable: name, fault: describeFault(row, raw ?? '', parsed.error.issues) + origin(name) })
    if (written !== undefined && row.withoutEffect) notices.push(`${name} is set but has no effect in this version.`)
  }
  const secretFault = findSecretFault(find('SECRET_KEY'), environment)
  if (secretFault) faults.push({ variable: 'SECRET_KEY', fault: secretFault + origin('SECRET_KEY') })
  const named = {
    MODEL: [find('MODEL') ?? ''],
    MODEL_FALLBACKS: (find('MODEL_FALLBACKS') ?? '').split(',').map((item) => item.trim()),
    EMBEDDER: isEmbedderName(find('EMBEDDER') ?? '') ? [find('EMBEDDER') ?? ''] : [],
  }
  faults.push(...findModelFaults(named, (variable) => find(variable) !== undefined))
  if (faults.length > 0) throw new ConfigError(faults)

  const config = finish(values as Values, cwd)
  return Object.freeze({ config, notices: Object.freeze([...notices, ...idleTools(config), ...riskyChoices(config)]) })
}

/** A variable of the environment or of `.env` that is no setting: the secrets that a file of tools names. */
export function findVariable(name: string, env: Variables = process.env, cwd: string = process.cwd()): string | undefined {
  return given(env[name]) ?? given(readEnvFile(resolve(cwd, '.env'), [])[name])
}

function given(raw: string | undefined): string | undefined {
  const trimmed = raw?.trim()
  return trimmed === '' ? undefined : trimmed
}

function readEnvFile(path: string, faults: SettingFault[]): Variables {
  try {
    return parseEnv(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code !== 'ENOENT')
      faults.push({ variable: '.env', fault: `cannot be read (${code ?? cause}); must be a readable file of NAME=value lines` })
    return {}
  }
}

function defaultFor(row: Row, environment: Environment): string | null {
  return row.default === null || typeof row.default === 'string' ? row.default : row.default[environment]
}

function describeFault(row: Row, raw: string, issues: readonly { message: string }[]): string {
  const told = issues.map(({ message }) => message).join('; ')
  if (row.secret || !told.startsWith('must')) return told
  return `is "${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}"; ${told}`
}

function toCamelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}

const SECRET_KEY_BYTES = 32
const ADVICE = `at least ${SECRET_KEY_BYTES} random bytes, for example from: openssl rand -hex 32`
const PLACEHOLDER =
  /change.?(?:me|this|it)|your.?(?:own.?)?(?:secret|key)|secret.?key|replace|placeholder|example|insecure|default|password/i

/** A4: production needs a key that nobody can guess. */
function findSecretFault(key: string | undefined, environment: Environment): string | null {
  if (environment !== 'production') return null
  if (key === undefined) return `is missing; in production it must be ${ADVICE}`
  if (PLACEHOLDER.test(key) || new Set(key).size < 8) return `is a well-known or guessable value; it must be ${ADVICE}`
  const bytes = Buffer.byteLength(key)
  return bytes < SECRET_KEY_BYTES ? `is ${bytes} bytes long; it must be ${ADVICE}` : null
}

function finish(values: Values, cwd: string): Config {
  const { databaseUrl, ...rest } = values
  const dataDir = resolve(cwd, values.dataDir)
  return Object.freeze({
    ...rest,
    dataDir,
    databaseFile: databaseUrl === null ? resolve(dataDir, 'deskhand.db') : resolve(cwd, databaseUrl),
    logFile: values.logFile === null ? null : resolve(cwd, values.logFile),
    escalationRules: values.escalationRules === null ? null : resolve(cwd, values.escalationRules),
    toolsFile: values.toolsFile === null ? null : resolve(cwd, values.toolsFile),
  })
}

/** The built-in answerer calls no tools. */
function idleTools({ model, toolsFile, mcpServers }: Config): string[] {
  if (model !== 'extractive' || (toolsFile === null && mcpServers.length === 0)) return []
  return ['TOOLS_FILE and MCP_SERVERS have no effect with MODEL extractive: tools need a model of a provider.']
}

function riskyChoices(config: Config): string[] {
  if (config.environment !== 'production') return []
  const told: string[] = []
  if (config.debug) told.push('DEBUG is on in production: 5xx answers show causes and stacks.')
  if (config.authMode === 'open') told.push('AUTH_MODE is open in production: whoever knows the id of a session can read it.')
  return told
}
