import type { RetrievalQuery, RetrievalResult, RetrievalStatus } from '../../../ports/retrieval.ts'

/** What the main thread asks of the retrieval thread. A request with an id gets one answer or failure of that id. */
export type ThreadRequest =
  | { readonly kind: 'search'; readonly id: number; readonly query: RetrievalQuery }
  | { readonly kind: 'settled'; readonly id: number }
  | { readonly kind: 'close'; readonly id: number }
  | { readonly kind: 'refresh' }

export type ThreadReply =
  | { readonly kind: 'answer'; readonly id: number; readonly result: RetrievalResult | null }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'status'; readonly status: RetrievalStatus }
