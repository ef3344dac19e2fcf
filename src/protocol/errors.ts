import { z } from 'zod'

interface RegisteredError {
  readonly status: number
  readonly meaning: string
}

/** Every error code that an answer can carry (W4), with its status and what it means to a client. */
export const errorCodes = {
  malformed_request: { status: 400, meaning: 'The request is not valid HTTP, its URL cannot be decoded, or a header is wrong.' },
  malformed_json: { status: 400, meaning: 'The body is not valid JSON in UTF-8, or is nested too deeply.' },
  malformed_multipart: { status: 400, meaning: 'The multipart form ends too early or cannot be read.' },
  unauthenticated: { status: 401, meaning: 'This call needs a token: send `Authorization: Bearer …`.' },
  invalid_token: { status: 401, meaning: 'The token is wrong or has expired. Get a new one.' },
  forbidden: { status: 403, meaning: 'The caller is known but may not do this.' },
  not_found: { status: 404, meaning: 'There is no such thing, or it is not yours.' },
  request_timeout: { status: 408, meaning: 'The request did not arrive in time.' },
  conflict: { status: 409, meaning: 'The request does not fit the present state of the thing.' },
  idempotency_in_progress: { status: 409, meaning: 'The first request with this Idempotency-Key has not ended yet. Try again.' },
  payload_too_large: { status: 413, meaning: 'The body, a file or the number of parts is over the limit.' },
  unsupported_media_type: { status: 415, meaning: 'The content type of the body is not accepted here.' },
  upgrade_required: { status: 426, meaning: 'This path is a WebSocket: ask for an upgrade.' },
  validation_failed: { status: 422, meaning: 'A field is missing, unknown or has a value that is not allowed; `details` names each.' },
  idempotency_mismatch: { status: 422, meaning: 'This Idempotency-Key was used with another request.' },
  rate_limited: { status: 429, meaning: 'Too many requests. Wait for `Retry-After` seconds.' },
  budget_exhausted: {
    status: 429,
    meaning:
      'What models may take in this session or on this day is used up, and the message was not stored. Who asks for a person still gets one; the rest waits for `Retry-After` seconds.',
  },
  headers_too_large: { status: 431, meaning: 'The URL or the headers of the request are too large.' },
  internal_error: { status: 500, meaning: 'The server failed. The log has the cause under this `request_id`.' },
  unavailable: { status: 503, meaning: 'The server is starting, stopping or overloaded. Try again.' },
} as const satisfies Record<string, RegisteredError>

export type ErrorCode = keyof typeof errorCodes

export const ErrorCode = z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]])

export const ErrorDetail = z
  .object({
    in: z.enum(['body', 'path', 'query', 'headers', 'form', 'server']),
    path: z.string().meta({ description: 'The field, with dots for what is nested; empty for the whole.' }),
    message: z.string(),
  })
  .meta({ id: 'ErrorDetail' })
export type ErrorDetail = z.infer<typeof ErrorDetail>

export const ErrorBody = z
  .object({
    error: ErrorCode,
    message: z.string().meta({ description: 'For a person; not meant to be parsed.' }),
    request_id: z.string(),
    details: z.array(ErrorDetail).optional(),
  })
  .meta({ id: 'Error', description: 'Every error has this shape.' })
export type ErrorBody = z.infer<typeof ErrorBody>
