export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [name: string]: Json
}

const SCHEMA_REF = '#/components/schemas/'
const INPUT = 'Input'

/**
 * Makes a generated OpenAPI document one that people read and generators take: every operation names `errorResponse`
 * as its default, schemas that nothing refers to are left out, `XInput` is `X` wherever the two do not differ, and what
 * zod adds to say "integer", "date" or "any JSON" is put plainly.
 */
export function tidyOpenApi(document: JsonObject, errorResponse: JsonObject): JsonObject {
  const plain = simplify(document)
  if (!isObject(plain)) return document
  for (const operations of Object.values(objectAt(plain, 'paths'))) {
    if (isObject(operations)) Object.values(operations).filter(isObject).forEach(addDefault)
  }
  const components = objectAt(plain, 'components')
  const schemas = Object.fromEntries(
    Object.entries(objectAt(components, 'schemas')).map(([name, schema]) => [name, name.endsWith(INPUT) ? schema : openUp(schema)]),
  )
  const reached = reachableSchemas(objectAt(plain, 'paths'), schemas)
  const names = new Map([...reached].map((name) => [name, plainName(name, reached, schemas)]))
  const kept = [...names]
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([name, plainly]) => [plainly, schemas[name] ?? {}] as const)
  components.schemas = Object.fromEntries(kept)
  return rename(plain, names) as JsonObject

  function addDefault(operation: JsonObject): void {
    operation.responses = openUp({ ...objectAt(operation, 'responses'), default: errorResponse })
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under a name, or an empty one of its own. */
export function objectAt(value: JsonObject, name: string): JsonObject {
  const part = value[name]
  return isObject(part) ? part : {}
}

function simplify(value: Json): Json {
  if (Array.isArray(value)) return value.map(simplify)
  if (!isObject(value)) return value
  const { $ref: ref } = value
  // A schema that contains itself, which zod takes out to a place that the document lacks: any JSON is the only one.
  if (typeof ref === 'string' && ref.includes('__shared')) return { description: 'Any JSON value.' }
  const kept = Object.entries(value).filter(([name, part]) => !isNoise(name, part, value))
  return Object.fromEntries(kept.map(([name, part]) => [name, simplify(part)]))
}

/** An answer may get more fields in a later version, and a client must not mind. */
function openUp(value: Json): Json {
  if (Array.isArray(value)) return value.map(openUp)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name, part]) => name !== 'additionalProperties' || part !== false)
  return Object.fromEntries(kept.map(([name, part]) => [name, openUp(part)]))
}

function isNoise(name: string, part: Json, { format }: JsonObject): boolean {
  if (name === 'minimum' || name === 'maximum') return typeof part === 'number' && Math.abs(part) === Number.MAX_SAFE_INTEGER
  return name === 'pattern' && format === 'date-time'
}

function reachableSchemas(start: Json, schemas: JsonObject): Set<string> {
  const reached = new Set<string>()
  const queue: Json[] = [start]
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const name = schemaName(value)
    if (name !== undefined && !reached.has(name)) {
      reached.add(name)
      queue.push(schemas[name] ?? null)
    }
    queue.push(...Object.values(value))
  }
  return reached
}

function schemaName(value: Json): string | undefined {
  if (!isObject(value)) return undefined
  const { $ref: ref } = value
  return typeof ref === 'string' && ref.startsWith(SCHEMA_REF) ? ref.slice(SCHEMA_REF.length) : undefined
}

/** `X` for `XInput` when there is no other `X` in use, or when both say the same. */
function plainName(name: string, reached: ReadonlySet<string>, schemas: JsonObject): string {
  if (!name.endsWith(INPUT)) return name
  const plain = name.slice(0, -INPUT.length)
  return !reached.has(plain) || asWritten(schemas[name]) === asWritten(schemas[plain]) ? plain : name
}

function asWritten(schema: Json | undefined): string {
  return JSON.stringify(schema ?? null).replaceAll(`${INPUT}"`, '"')
}

function rename(value: Json, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => rename(item, names))
  if (!isObject(value)) return value
  const name = schemaName(value)
  if (name !== undefined) return { ...value, $ref: SCHEMA_REF + (names.get(name) ?? name) }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rename(part, names)]))
}
