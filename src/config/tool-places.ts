import { isHttpUrl } from './setting-kinds.ts'

/** Whether this is a host as it stands in a URL, with or without a port. */
export function isHost(item: string): boolean {
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(item) || !URL.canParse(`http://${item}/`)) return false
  const { hostname, port } = new URL(`http://${item}/`)
  const written = item.toLowerCase()
  // What is read otherwise than it is written (2130706433, 0x7f.1) would never be met in a URL.
  return written === hostname || written === `${hostname}:${port || '80'}`
}

/** `crm=https://crm.example/mcp`: tools of this server are called `crm_…`. */
export function parseMcpServer(item: string): { readonly name: string; readonly url: string } | null {
  const [, name = '', url = ''] = /^([a-z][a-z0-9]{0,19})=(\S+)$/.exec(item) ?? []
  return isHttpUrl(url) ? { name, url } : null
}
