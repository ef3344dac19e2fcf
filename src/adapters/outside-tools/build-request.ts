import type { ToolIdentity } from '../../ports/outside-tools.ts'
import { fillTemplate, placeholdersOf } from './fill-template.ts'
import type { HttpToolDefinition } from './http-tool-definition.ts'

export interface BuiltRequest {
  readonly url: string
  readonly body: string | null
}

/** What the server fills in, by placeholder. A customer who is not verified has no id here. */
export function identityValues({ session_id, user_id }: ToolIdentity): Readonly<Record<string, string | null>> {
  return { 'customer.user_id': user_id, 'session.id': session_id }
}

/** What is sent under each name: the model's arguments, and over them what is bound. Null when a bound value is not known. */
export function boundValues(
  bind: HttpToolDefinition['bind'],
  input: Readonly<Record<string, unknown>>,
  identity: ToolIdentity,
): Readonly<Record<string, unknown>> | null {
  const known = identityValues(identity)
  const bound = Object.entries(bind).map(([name, place]) => [name, known[place.slice(1, -1)] ?? null] as const)
  return bound.some(([, value]) => value === null) ? null : { ...input, ...Object.fromEntries(bound) }
}

/**
 * The call as it goes out. Values that do not stand in the URL go into its query, or into a JSON body for methods that have
 * one. Null when a value can't stand where it should: missing, or a path of its own ("..").
 */
export function buildRequest(
  { url, method, bind }: HttpToolDefinition,
  input: Readonly<Record<string, unknown>>,
  identity: ToolIdentity,
): BuiltRequest | null {
  const values = boundValues(bind, input, identity)
  if (!values) return null
  const all: Readonly<Record<string, unknown>> = { ...values, ...identityValues(identity) }
  const filled = fillTemplate(url, (name) => segment(all[name]))
  if (filled === null) return null
  const placed = new Set(placeholdersOf(url))
  const left = Object.entries(values).filter(([name, value]) => !placed.has(name) && value !== undefined)
  if (method !== 'GET' && method !== 'DELETE') return { url: filled, body: JSON.stringify(Object.fromEntries(left)) }
  const target = new URL(filled)
  for (const [name, value] of left) for (const each of [value].flat()) target.searchParams.append(name, asText(each))
  return { url: target.href, body: null }
}

/** A value as a part of a path: it can neither end it nor climb out of it. */
function segment(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  const text = String(value)
  return text === '' || /^\.{1,2}$/.test(text) ? null : encodeURIComponent(text)
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
