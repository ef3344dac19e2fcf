import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { DeskhandError } from '../domain/error.ts'
import { type ErrorCode, type ErrorDetail, errorCodes } from '../protocol/errors.ts'
import { describeIssues } from './describe-issues.ts'

export interface DescribedError {
  readonly code: ErrorCode
  readonly status: number
  readonly message: string
  readonly details?: readonly ErrorDetail[] | undefined
}

/** What the errors of Fastify and its plugins mean to a client. Those that are not listed are faults of ours. */
const frameworkErrors: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_ASYNC_CONSTRAINT: 'malformed_request',
  FST_ERR_BAD_URL: 'malformed_request',
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload_too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_HANDLER_TIMEOUT: 'unavailable',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
  FST_ERR_NOT_FOUND: 'not_found',
  FST_FIELDS_LIMIT: 'payload_too_large',
  FST_FILES_LIMIT: 'payload_too_large',
  FST_INVALID_JSON_FIELD_ERROR: 'malformed_multipart',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported_media_type',
  FST_MP_PREMATURE_CLOSE: 'malformed_multipart',
  FST_PARTS_LIMIT: 'payload_too_large',
  FST_PROTO_VIOLATION: 'malformed_multipart',
  FST_REQ_FILE_TOO_LARGE: 'payload_too_large',
}

/** How the parser of multipart forms words what is wrong with a form; it gives its errors no code. */
const MULTIPART_FAULT = /multipart data$|^Multipart: |^The needle cannot be |content type: /i

const messages: Partial<Record<ErrorCode, string>> = {
  malformed_json: 'The body is not valid JSON.',
  malformed_request: 'The URL or a header of the request cannot be read.',
  malformed_multipart: 'The multipart form cannot be read.',
  not_found: 'Not found.',
  payload_too_large: 'The request is larger than allowed here.',
  unsupported_media_type: 'This content type is not accepted here.',
  unavailable: 'The server could not answer in time.',
}

/** Any thrown value as the answer that the caller gets (W4): what is not known to be the caller's fault is 500. */
export function describeError(error: unknown): DescribedError {
  if (error instanceof DeskhandError) return describe(error.code, error.message, error.details)
  if (hasZodFastifySchemaValidationErrors(error)) return describeValidation(error)
  const code = frameworkCode(error)
  if (code) return describe(code, messages[code] ?? errorCodes[code].meaning)
  return describe('internal_error', 'Something went wrong on our side.')
}

function describe(code: ErrorCode, message: string, details?: readonly ErrorDetail[]): DescribedError {
  return { code, status: errorCodes[code].status, message, details }
}

function frameworkCode(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Error)) return undefined
  const known = 'code' in error && typeof error.code === 'string' ? frameworkErrors[error.code] : undefined
  if (known) return known
  if (MULTIPART_FAULT.test(error.message)) return 'malformed_multipart'
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return 'payload_too_large'
  if (status === 415) return 'unsupported_media_type'
  if (status === 404) return 'not_found'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'malformed_request' : undefined
}

const places: Readonly<Record<string, ErrorDetail['in']>> = { body: 'body', params: 'path', querystring: 'query', headers: 'headers' }

interface ValidationFailure {
  readonly validation: readonly { readonly instancePath: string; readonly message?: string | undefined }[]
  readonly validationContext?: string | undefined
}

function describeValidation(error: ValidationFailure): DescribedError {
  const place = places[error.validationContext ?? 'body'] ?? 'body'
  // An id that cannot exist names a thing that does not exist.
  if (place === 'path') return describe('not_found', 'Not found.')
  const issues = error.validation.map(({ instancePath, message = 'is not valid' }) => {
    return { path: instancePath.slice(1).replaceAll('/', '.'), message }
  })
  const { message, details } = describeIssues(place, issues)
  return describe('validation_failed', message, details)
}
