/** Characters that browsers drop from an address, or that hide what it is: controls, whitespace, zero-width and direction marks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}]/gu

const ALLOWED = /^(?:https?:\/\/[^/\\?#]|mailto:.|tel:.)/i

/** Nothing; a scheme, also one spelled with an entity or a percent code; or another host in disguise: `//host`, `/\host`. */
const REFUSED = /^$|^[^/?#]*[:&%\\]|^[/\\]{2}/

const LONGEST = 2_000

/**
 * The address to link to, or null for one that is not linked: http, https, mailto, tel, and places on the same site.
 * What is judged is what is returned.
 */
export function safeAddress(written: string): string | null {
  if (written.length > LONGEST) return null
  const address = written.replace(UNSEEN, '')
  return REFUSED.test(address) && !ALLOWED.test(address) ? null : address
}
