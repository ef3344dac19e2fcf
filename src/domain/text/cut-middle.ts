/**
 * A long text without its middle: at most about `limit` UTF-16 units, half from its beginning and half from its end,
 * where people say what they want. A shorter text comes back as it is.
 */
export function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text
  const half = Math.floor(limit / 2)
  return `${text.slice(0, half).toWellFormed()}\n…\n${text.slice(-half).toWellFormed()}`
}
