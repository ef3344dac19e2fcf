import { z } from 'zod'

/** How lists are paged (W3). */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})

/** Start after this seq; 0 is the beginning. */
export const AfterSeq = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0)

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), next_cursor: z.string().nullable() })
}
