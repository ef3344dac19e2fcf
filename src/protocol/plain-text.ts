import { z } from 'zod'

/** Text that every database stores unchanged: whole characters only, and no NUL. */
export const PlainText = z
  .string()
  .refine((text) => text.isWellFormed(), 'must not contain half of a surrogate pair')
  .refine((text) => !text.includes('\0'), 'must not contain NUL characters')
