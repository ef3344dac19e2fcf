/** What a limiter says about one request, with everything that its headers need (W5). */
export interface RateLimitVerdict {
  readonly allowed: boolean
  /** Requests per period. */
  readonly limit: number
  /** How many more requests would be allowed now. */
  readonly remaining: number
  /** Milliseconds until a place gets free again: until the oldest counted request leaves the window. */
  readonly freeInMs: number
}

/**
 * Limits requests over a sliding window (W6): in any span of one period at most `limit` requests of a key are allowed,
 * exactly, also when they come at once. Refused requests do not count.
 */
export interface RateLimiter {
  readonly limit: number
  readonly periodSeconds: number
  take(key: string): Promise<RateLimitVerdict>
}
