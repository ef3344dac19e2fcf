import type { z } from 'zod'
import { DeskhandError } from '../domain/error.ts'
import type { ErrorDetail } from '../protocol/errors.ts'
import { describeIssues } from './describe-issues.ts'

/** The body as its schema gives it; throws 422 with a detail for each field that is wrong (W4). */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown, place: ErrorDetail['in'] = 'body'): z.infer<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  const { message, details } = describeIssues(place, issues)
  throw new DeskhandError('validation_failed', message, details)
}
