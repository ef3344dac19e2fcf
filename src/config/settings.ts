import { isIP } from 'node:net'
import { z } from 'zod'
import { EMBEDDER_HELP, isEmbedderName, MODEL_HELP, modelNameFault, parsePrice } from './model-names.ts'
import { choice, decimalNumber, flag, httpUrl, isHttpUrl, listOf, secretText, setting, text, wholeNumber } from './setting-kinds.ts'
import { isHost, parseMcpServer } from './tool-places.ts'

const DEVELOPMENT_ORIGINS = 'http://localhost:3000,http://localhost:5173,http://127.0.0.1:3000,http://127.0.0.1:5173'

/** Every setting, in the order of docs/settings.md. */
export const settings = {
  APP_NAME: setting({
    ...text('1–80 characters on one line', /^[^\r\n]{1,80}$/),
    default: 'Deskhand',
    doc: 'The name that pages, `/` and the API document show.',
  }),
  ENVIRONMENT: setting({
    ...choice('development', 'production', 'test'),
    default: 'development',
    doc: 'Decides several defaults below; `production` also insists on a proper `SECRET_KEY`.',
  }),
  DEBUG: setting({ ...flag, default: 'false', doc: 'Adds the cause and the stack to 5xx answers. Not for a public server.' }),
  API_HOST: setting({
    ...text('an address or host name such as `127.0.0.1`, `0.0.0.0` or `::`', /^[A-Za-z0-9.:_-]{1,255}$/),
    default: '127.0.0.1',
    doc: 'Where the server listens. `0.0.0.0` or `::` lets other machines in.',
  }),
  API_PORT: setting({ ...wholeNumber(0, 65_535), default: '8000', doc: 'The port; 0 takes a free one and prints it.' }),
  API_PREFIX: setting({
    ...text('a path such as `/api`, without a slash at its end', /^(?:\/[A-Za-z0-9._~-]+)+$/),
    default: '/api',
    doc: 'The path before every call of the API. `/health`, `/metrics` and the pages stay at the root.',
  }),
  SECRET_KEY: setting({
    accepts: 'at least 32 bytes in production',
    schema: z.string(),
    default: null,
    shownDefault: 'made at first start in development; required in production',
    secret: true,
    doc: 'Signs the tokens. Production refuses a missing, well-known or short one; development makes one and keeps it in `DATA_DIR/secret-key`. A new key makes every token invalid.',
  }),
  JWT_ALGORITHM: setting({ ...choice('HS256', 'HS384', 'HS512'), default: 'HS256', doc: 'How tokens are signed. Others are refused.' }),
  JWT_EXPIRATION_HOURS: setting({
    ...wholeNumber(1, 8760, 'hours'),
    default: '24',
    doc: 'How long an access token of a person is valid. Session and refresh tokens last 30 days.',
  }),
  AUTH_MODE: setting({
    ...choice('open', 'token'),
    default: { development: 'open', production: 'token', test: 'open' },
    doc: 'Who may use a session: `token` wants its session token (or a person who may); `open` also lets in whoever knows its id.',
  }),
  IDENTITY_SECRET: setting({
    ...secretText(16),
    default: null,
    secret: true,
    doc: 'Verifies `user_hash`, the HMAC-SHA256 of `user_id` that your own site computes. Unset: a `user_hash` is refused.',
  }),
  DATA_DIR: setting({
    ...text('a folder', /^[^\0]+$/),
    default: './data',
    doc: 'The folder of the database, of uploaded files and of the generated key. Made at start when missing.',
  }),
  DATABASE_URL: setting({
    accepts: '`sqlite:` and a path',
    schema: z.string().transform(parseDatabaseUrl),
    default: null,
    shownDefault: '`sqlite:` with `deskhand.db` in `DATA_DIR`',
    secret: true,
    doc: 'The database. This version stores in SQLite.',
  }),
  DATABASE_ECHO: setting({ ...flag, default: 'false', doc: 'Logs every SQL statement, without its values.' }),
  DATABASE_POOL_SIZE: setting({
    ...wholeNumber(1, 200, 'connections'),
    default: '10',
    withoutEffect: true,
    doc: 'Connections to a database server. SQLite needs none.',
  }),
  REDIS_URL: setting({
    accepts: 'unset',
    schema: z.never({ error: 'is set, but this version keeps limits and hints in its own process; leave it unset' }) as z.ZodType<
      never,
      string
    >,
    default: null,
    shownDefault: 'unset: in-process',
    secret: true,
    doc: 'Shares limits and hints between several servers. Not supported by this version.',
  }),
  CORS_ORIGINS: setting({
    ...listOf('`*`, or origins such as `https://shop.example`, separated by commas', originFault),
    default: { development: DEVELOPMENT_ORIGINS, production: '', test: DEVELOPMENT_ORIGINS },
    doc: 'The sites whose pages may call the API from a browser. The own origin always may.',
  }),
  TRUST_PROXY: setting({
    accepts: '`false`, or addresses and ranges separated by commas; `loopback`, `linklocal` and `uniquelocal` name the usual ones',
    schema: z.string().transform(parseTrustProxy),
    default: 'false',
    doc: "The proxies whose `X-Forwarded-For` is believed when the client's address is found out.",
  }),
  RATE_LIMIT_ENABLED: setting({ ...flag, default: 'true', doc: 'Whether requests are limited.' }),
  RATE_LIMIT_REQUESTS: setting({
    ...wholeNumber(1, 1_000_000, 'requests'),
    default: '100',
    doc: 'How many requests a user or address has per period.',
  }),
  RATE_LIMIT_PERIOD: setting({ ...wholeNumber(1, 86_400, 'seconds'), default: '60', doc: 'The length of the sliding window.' }),
  SOCKETS_PER_ADDRESS: setting({
    ...wholeNumber(1, 1_000_000, 'sockets'),
    default: '500',
    doc: 'How many live sockets one address may have open. A large office is one address.',
  }),
  READERS_PER_SESSION: setting({
    ...wholeNumber(1, 1_000_000, 'readers'),
    default: '100',
    doc: 'How many sockets and event streams may follow one session at the same time, in one process.',
  }),
  ENABLE_TELEMETRY: setting({ ...flag, default: 'true', doc: 'Whether `/metrics` is served. Nothing is ever sent anywhere.' }),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting({
    ...httpUrl('http://localhost:4318'),
    default: null,
    doc: 'The collector that gets a trace of each draft of an outside model (OTLP over HTTP): times, tokens and faults, no texts.',
  }),
  DOCS_ENABLED: setting({
    ...flag,
    default: { development: 'true', production: 'false', test: 'true' },
    doc: 'Whether `/docs`, `/redoc` and `/openapi.json` are served.',
  }),
  LOG_LEVEL: setting({
    ...choice('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
    doc: 'The least important log line that is written.',
  }),
  LOG_FILE: setting({
    ...text('a file', /^[^\0]+$/),
    default: null,
    shownDefault: 'unset: standard output',
    doc: 'Writes the log as JSON lines to this file instead of standard output.',
  }),
  MODEL: setting({
    accepts: '`extractive`, or `provider:model` with `openai`, `anthropic`, `azure`, `google`, `mistral`, `ollama` or `openai-compatible`',
    schema: z.string().refine((name) => modelNameFault(name) === null, MODEL_HELP),
    default: 'extractive',
    doc: 'Who drafts replies. `extractive` is built in and needs no key. Others: docs/models.md.',
  }),
  MODEL_FALLBACKS: setting({
    ...listOf('models as in `MODEL`, separated by commas', (item) => (modelNameFault(item) ? `has "${item}"; each ${MODEL_HELP}` : null)),
    default: '',
    doc: 'Who drafts when `MODEL` fails, in this order. The built-in answerer always stands behind them.',
  }),
  MASK_PII: setting({
    ...flag,
    default: 'false',
    doc: 'Whether outside models, and outside embedders of questions, get placeholders for e-mail addresses, phone numbers, cards, bank accounts and national ids of customers.',
  }),
  MODEL_FIRST_TOKEN_SECONDS: setting({
    ...wholeNumber(1, 300, 'seconds'),
    default: '20',
    doc: 'How long a model may take to begin, be it to think. Of `TURN_TIMEOUT_SECONDS` all models together have three quarters.',
  }),
  MODEL_BETWEEN_TOKENS_SECONDS: setting({
    ...wholeNumber(1, 300, 'seconds'),
    default: '10',
    doc: 'How long a model may pause within its answer.',
  }),
  MODEL_TOKENS_PER_SESSION: setting({
    ...wholeNumber(1, 1_000_000_000, 'tokens'),
    default: null,
    shownDefault: 'unset: no limit',
    doc: 'What models may read and write in one session on one day (UTC); then its questions are answered with 429 until the next day, but for those who ask for a person.',
  }),
  MODEL_TOKENS_PER_DAY: setting({
    ...wholeNumber(1, 1_000_000_000_000, 'tokens'),
    default: null,
    shownDefault: 'unset: no limit',
    doc: 'The same for all sessions together.',
  }),
  MODEL_COST_PER_DAY: setting({
    ...decimalNumber('an amount such as `20` or `7.50`'),
    default: null,
    shownDefault: 'unset: no limit',
    doc: 'The same by what they cost, by `MODEL_PRICES` and in their currency.',
  }),
  MODEL_PRICES: setting({
    ...listOf('`provider:model=input/output`, separated by commas', (item) =>
      parsePrice(item) ? null : `has "${item}"; must be provider:model=input/output, such as openai:gpt-5=1.25/10`,
    ),
    default: '',
    doc: 'What a million tokens of input and of output cost, in any one currency. A model without a price counts as free.',
  }),
  OPENAI_API_KEY: providerKey('OpenAI'),
  OPENAI_BASE_URL: providerUrl('https://api.openai.com/v1', 'OpenAI'),
  ANTHROPIC_API_KEY: providerKey('Anthropic'),
  ANTHROPIC_BASE_URL: providerUrl('https://api.anthropic.com/v1', 'Anthropic'),
  GOOGLE_GENERATIVE_AI_API_KEY: providerKey('Google'),
  GOOGLE_GENERATIVE_AI_BASE_URL: providerUrl('https://generativelanguage.googleapis.com/v1beta', 'Google'),
  MISTRAL_API_KEY: providerKey('Mistral'),
  MISTRAL_BASE_URL: providerUrl('https://api.mistral.ai/v1', 'Mistral'),
  AZURE_API_KEY: providerKey('Azure'),
  AZURE_RESOURCE_NAME: setting({
    ...text('letters, digits and hyphens', /^[A-Za-z0-9-]{1,63}$/),
    default: null,
    doc: 'The name of the Azure OpenAI resource; the model in `azure:…` is the name of a deployment in it.',
  }),
  AZURE_BASE_URL: setting({
    ...httpUrl('https://my-resource.openai.azure.com/openai'),
    default: null,
    shownDefault: 'made from `AZURE_RESOURCE_NAME`',
    doc: 'The address of Azure OpenAI, where it is another one.',
  }),
  OLLAMA_BASE_URL: providerUrl('http://127.0.0.1:11434/v1', 'Ollama'),
  OPENAI_COMPATIBLE_BASE_URL: setting({
    ...httpUrl('http://localhost:11434/v1'),
    default: null,
    doc: 'The address of any server that speaks chat completions as OpenAI does, for `openai-compatible:…`.',
  }),
  OPENAI_COMPATIBLE_API_KEY: providerKey('that server, if it wants one'),
  TOOLS_FILE: setting({
    ...text('a file', /^[^\0]+$/),
    default: null,
    shownDefault: 'unset: no tools but the built-in ones',
    doc: "The company's own tools for the assistant, as YAML or as an OpenAPI document. Needs a `MODEL`: docs/tools.md.",
  }),
  TOOLS_ALLOWED_HOSTS: setting({
    ...listOf('hosts such as `orders.internal` or `127.0.0.1:9000`, separated by commas', (item) =>
      isHost(item) ? null : `has "${item}"; must be a host, with or without a port, such as orders.internal:8080`,
    ),
    default: '',
    doc: 'Hosts that tools may call although they are not on the open internet: of this machine or of a private network.',
  }),
  MCP_SERVERS: setting({
    ...listOf('`name=https://…`, separated by commas', (item) =>
      parseMcpServer(item) ? null : `has "${item}"; must be name=address, such as crm=https://crm.example/mcp`,
    ),
    default: '',
    doc: 'MCP servers whose tools the assistant may use. Those that only read are taken as they are; the others need a line in `TOOLS_FILE`.',
  }),
  ESCALATION_RULES: setting({
    ...text('a file', /^[^\0]+$/),
    default: null,
    shownDefault: 'unset: the built-in rules only',
    doc: 'Your own rules of handing over to a person, and what happens with sensitive topics, as YAML: docs/escalation.md.',
  }),
  EMBEDDER: setting({
    accepts: '`bundled`, or `provider:model` with `openai`, `azure`, `google`, `mistral`, `ollama` or `openai-compatible`',
    schema: z.string().refine(isEmbedderName, EMBEDDER_HELP),
    default: 'bundled',
    doc: 'What turns text into vectors for the search by meaning. `bundled` needs no key and no network. A change makes all vectors anew in the background: docs/models.md.',
  }),
  EMBEDDER_DIMENSIONS: setting({
    ...wholeNumber(1, 16_384, 'numbers'),
    default: null,
    shownDefault: "unset: the model's own",
    doc: 'How long the vectors of an outside embedder shall be, where its model can choose. A change makes all vectors anew.',
  }),
  TURN_TIMEOUT_SECONDS: setting({
    ...wholeNumber(1, 600, 'seconds'),
    default: '60',
    doc: 'How long answering a message may take before it goes to a person.',
  }),
  SAMPLE_KNOWLEDGE: setting({
    ...flag,
    default: { development: 'true', production: 'false', test: 'false' },
    doc: 'Whether the sample articles are imported at first start.',
  }),
  MAX_UPLOAD_MB: setting({
    ...wholeNumber(1, 1024, 'megabytes'),
    default: '10',
    doc: 'The most that the files attached to one message may have together.',
  }),
  ROLES: setting({
    ...listOf('`web`, `worker` or both, separated by a comma', (item) =>
      /^(web|worker)$/.test(item) ? null : `has "${item}"; must be web, worker or both`,
    ),
    default: 'web,worker',
    doc: 'What this process does: `web` answers requests, `worker` takes the turns.',
  }),
} as const

function providerKey(provider: string) {
  return setting({ ...secretText(1), default: null, secret: true, doc: `The key for ${provider}.` })
}

function providerUrl<const Url extends string>(url: Url, provider: string) {
  return setting({ ...httpUrl(url), default: url, doc: `The address of ${provider}, or of a gateway in front of it.` })
}

function originFault(item: string): string | null {
  if (item === '*') return null
  if (isHttpUrl(item) && new URL(item).origin === item) return null
  return `has "${item}"; an origin is a scheme, a host and perhaps a port, such as https://shop.example, without a path or a slash at its end`
}

/** Where SQLite keeps its file. Relative paths are relative to the working folder; `sqlite:///x` is the absolute path `/x`. */
function parseDatabaseUrl(raw: string, context: z.RefinementCtx): string {
  const scheme = /^([a-z0-9+.-]+):/i.exec(raw)?.[1]?.toLowerCase()
  const file = raw.slice((scheme?.length ?? 0) + 1).replace(/^\/\/(?=\/)/, '')
  if (scheme === 'postgres' || scheme === 'postgresql') {
    context.addIssue({
      code: 'custom',
      message: 'names a PostgreSQL server, but this version stores in SQLite only; use sqlite: and a path',
    })
  } else if (scheme !== 'sqlite' || file === '' || file.startsWith('//') || file.startsWith(':memory:')) {
    context.addIssue({ code: 'custom', message: 'must be sqlite: and the path of a file, such as sqlite:./data/deskhand.db' })
  }
  return file
}

const NAMED_RANGES = new Set(['loopback', 'linklocal', 'uniquelocal'])
const TRUST_PROXY_HELP =
  'must be false, or the addresses of the proxies in front, such as 10.0.0.0/8,loopback; trusting everyone would let each client choose its address'

function parseTrustProxy(raw: string, context: z.RefinementCtx): false | readonly string[] {
  if (raw === 'false') return false
  const ranges = raw.split(',').map((item) => item.trim())
  if (!ranges.every(isAddressRange)) context.addIssue({ code: 'custom', message: TRUST_PROXY_HELP })
  return Object.freeze(ranges)
}

function isAddressRange(item: string): boolean {
  if (NAMED_RANGES.has(item)) return true
  const [address = '', bits, ...rest] = item.split('/')
  const version = isIP(address)
  return (
    version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  )
}
