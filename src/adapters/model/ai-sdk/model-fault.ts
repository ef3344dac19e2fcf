import { APICallError } from '@ai-sdk/provider'

/**
 * Why a provider's model gave nothing usable: `refused` (wrong key, unknown model, request not accepted), `busy` (429, 529),
 * `failed` (5xx), `unreachable` (network), `late` (a time-out), `broken` (a stream that was cut or is no answer),
 * `endless` (longer than any reply), `filtered` (the provider's own filter), `resting` (it failed too often just now).
 */
export type FaultKind = 'refused' | 'busy' | 'failed' | 'unreachable' | 'late' | 'broken' | 'endless' | 'filtered' | 'resting'

interface FaultFacts {
  readonly status?: number | undefined
  /** The provider's own short word, such as `insufficient_quota`. */
  readonly code?: string | undefined
  readonly retryAfterMs?: number | undefined
}

const WORDS: Readonly<Record<FaultKind, string>> = {
  refused: 'refused the request',
  busy: 'has no room for more requests now',
  failed: 'failed',
  unreachable: 'can not be reached',
  late: 'took too long',
  broken: 'broke off or sent what is no answer',
  endless: 'did not come to an end',
  filtered: 'filtered its own answer',
  resting: 'failed too often just now and is left alone for a while',
}

/**
 * A fault of a provider in our own words. What the provider wrote is left out, and so are the request and the stack:
 * they hold keys, prompts and customers' texts, and this one is logged.
 */
export class ModelFault extends Error {
  override readonly name = 'ModelFault'
  readonly kind: FaultKind
  readonly model: string
  readonly status: number | undefined
  readonly code: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(model: string, kind: FaultKind, { status, code, retryAfterMs }: FaultFacts = {}) {
    const details = [status, code].filter((detail) => detail !== undefined).join(' ')
    super(`${model} ${WORDS[kind]}${details && ` (${details})`}`)
    this.kind = kind
    this.model = model
    this.status = status
    this.code = code
    this.retryAfterMs = retryAfterMs
    this.stack = `${this.name}: ${this.message}`
  }

  /** Whether the same request may go well in a moment. */
  get isPassing(): boolean {
    return this.kind === 'busy' || this.kind === 'failed' || this.kind === 'unreachable' || this.kind === 'broken'
  }
}

/** Whatever was thrown while a provider was spoken to, as a fault without its secrets. */
export function toModelFault(model: string, cause: unknown): ModelFault {
  if (cause instanceof ModelFault) return cause
  if (APICallError.isInstance(cause)) {
    const { statusCode: status } = cause
    // A body that is no answer comes with the 200 of its head.
    if (status === undefined) return new ModelFault(model, 'unreachable')
    return new ModelFault(model, kindOfStatus(status), {
      status,
      code: findCode(cause.data),
      retryAfterMs: readRetryAfter(cause.responseHeaders),
    })
  }
  if (isNetworkFault(cause)) return new ModelFault(model, 'unreachable', { code: findCode(cause) })
  const streamed = findStreamedKind(cause)
  return new ModelFault(model, streamed ?? 'broken', { code: findCode(cause) })
}

function kindOfStatus(status: number): FaultKind {
  if (status < 300) return 'broken'
  if (status === 429 || status === 529) return 'busy'
  if (status >= 500 || status === 408) return 'failed'
  return 'refused'
}

/** Faults within a stream come after its 200: `{type: 'overloaded_error'}`, `{code: 'server_error'}`. */
function findStreamedKind(cause: unknown): FaultKind | null {
  const code = findCode(cause)
  if (!code) return null
  if (/overloaded|rate_limit|quota/.test(code)) return 'busy'
  return /server_error|api_error|internal/.test(code) ? 'failed' : null
}

function isNetworkFault(cause: unknown): boolean {
  return cause instanceof TypeError && /fetch failed|terminated|network/i.test(cause.message)
}

const CODE = /^[a-z][a-z0-9_.-]{1,60}$/i

/** The first short word that names the fault, wherever providers put it; never a text. */
function findCode(data: unknown, depth = 0): string | undefined {
  if (typeof data !== 'object' || data === null || depth > 3) return undefined
  const fields = data as Readonly<Record<string, unknown>>
  for (const name of ['code', 'type', 'status']) {
    const value = fields[name]
    if (typeof value === 'string' && CODE.test(value) && value !== 'error') return value
  }
  return findCode(fields.error, depth + 1) ?? findCode(fields.cause, depth + 1)
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date; undefined when there is none or it makes no sense. */
function readRetryAfter(headers: Readonly<Record<string, string>> | undefined): number | undefined {
  const ms = Number(headers?.['retry-after-ms'] ?? Number.NaN)
  if (ms >= 0) return ms
  const written = headers?.['retry-after']
  if (written === undefined) return undefined
  const wait = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
