import type { ErrorDetail } from '../protocol/errors.ts'

const DETAILS_LIMIT = 20

interface Issue {
  /** The field, with dots for what is nested; empty for the whole. */
  readonly path: string
  readonly message: string
}

/** The fields that are wrong in one part of a request, as W4 tells them: the first in the message, up to 20 in the details. */
export function describeIssues(place: ErrorDetail['in'], issues: readonly Issue[]): { message: string; details: ErrorDetail[] } {
  const details = issues.slice(0, DETAILS_LIMIT).map(({ path, message }) => ({ in: place, path, message }))
  const [first] = details
  if (!first) return { message: 'The request is not valid.', details }
  return { message: `${[place, first.path].filter(Boolean).join('.')}: ${first.message}`, details }
}
