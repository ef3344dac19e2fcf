import type { IncomingMessage } from 'node:http'

/**
 * Whether a page of this origin may open a socket (L6): one of our own, or of a site in `CORS_ORIGINS`. Browsers always
 * send the origin and no page can change it; programs that send none are not stopped by what they could forge.
 */
export function mayConnect({ headers }: Pick<IncomingMessage, 'headers'>, origins: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
