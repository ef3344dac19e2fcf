import { isObject, type JsonObject, objectAt } from './tidy-open-api.ts'

const FILE = { type: 'string', format: 'binary' }
const FILES = { attachments: { type: 'array', items: FILE } }
const EVENTS = { 'text/event-stream': { schema: { type: 'string', description: 'Server-sent events.' } } }

interface Operation {
  readonly method: 'get' | 'post'
  readonly path: string
  /** The files of a multipart form, beside the fields that its JSON has. */
  readonly files?: { readonly required: readonly string[] }
  /** What 200 is beside JSON, by content type. */
  readonly answer?: JsonObject
}

const operations: readonly Operation[] = [
  { method: 'post', path: '/chat/sessions/{id}/messages', files: { required: ['message'] }, answer: EVENTS },
  { method: 'post', path: '/chat/sessions/{id}/attachments', files: { required: ['attachments'] } },
  {
    method: 'get',
    path: '/chat/sessions/{id}/attachments/{attachment}/content',
    answer: { 'application/octet-stream': { schema: FILE } },
  },
  { method: 'get', path: '/sessions/{id}/events', answer: EVENTS },
]

/** Adds to a tidied OpenAPI document what the schemas of routes can't say: files in forms, streams and downloads. */
export function describeMedia(document: JsonObject, apiPrefix: string): JsonObject {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  for (const { method, path, files, answer } of operations) {
    const operation = objectAt(objectAt(document, 'paths'), apiPrefix + path)[method]
    if (!isObject(operation)) continue
    if (files) operation.requestBody = withFiles(objectAt(operation, 'requestBody'), [...files.required], schemas)
    const ok = objectAt(objectAt(operation, 'responses'), '200')
    if (answer) ok.content = { ...objectAt(ok, 'content'), ...answer }
  }
  return document
}

function withFiles(body: JsonObject, required: string[], schemas: JsonObject): JsonObject {
  const content = objectAt(body, 'content')
  const { $ref: json = '' } = objectAt(objectAt(content, 'application/json'), 'schema')
  const fields = objectAt(objectAt(schemas, String(json).split('/').at(-1) ?? ''), 'properties')
  const form = { type: 'object', properties: { ...fields, ...FILES }, required }
  return { required: true, content: { ...content, 'multipart/form-data': { schema: form } } }
}
