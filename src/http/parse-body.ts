import type { z } from 'zod'
import { DeskhandError } from '../domain/error.ts'
import type { ErrorDetail } from '../protocol/errors.ts'

const DETAILS_LIMIT = 20

/** The body as its schema gives it; throws 422 with a detail for each field that is wrong (W4). */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown, place: ErrorDetail['in'] = 'body'): z.infer<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const details = parsed.error.issues.slice(0, DETAILS_LIMIT).map((issue) => ({
    in: place,
    path: issue.path.join('.'),
    message: issue.message,
  }))
  const told = details[0] ? `${[place, details[0].path].filter(Boolean).join('.')}: ${details[0].message}` : 'The body is not valid.'
  throw new DeskhandError('validation_failed', told, details)
}
