/**
 * Where a customer can read a document: the address that it names itself, or one below `siteUrl`: the path that it
 * names, else its file's path without `.md`, `.mdx` or `/index`. Null when neither is known; only http(s) is an address.
 */
export function resolveDocumentUri(named: string | null, path: string, siteUrl: string | null): string | null {
  if (named !== null) {
    const own = webAddress(named, siteUrl)
    if (own !== null) return own
  }
  if (siteUrl === null) return null
  const page = path.replace(/\.(?:mdx?|markdown|mdown|mkd)$/i, '').replace(/(?:^|\/)index(?:\.x?html?)?$/i, '')
  return webAddress(page.split('/').map(encodeURIComponent).join('/'), siteUrl)
}

function webAddress(address: string, siteUrl: string | null): string | null {
  const base = siteUrl === null ? undefined : `${siteUrl.replace(/\/+$/, '')}/`
  const url = URL.parse(address, base)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
